import { examplesOf } from '../example.ts'
import { LanguageNavigation } from './language-navigation.tsx'

export const examples = examplesOf(LanguageNavigation, {
  'English and Welsh': {
    label: 'Language of this page',
    items: [
      { text: 'English', lang: 'en', current: true },
      { text: 'Cymraeg', lang: 'cy', href: '?lang=cy', description: "Newid yr iaith i'r Gymraeg" },
    ],
  },
})
