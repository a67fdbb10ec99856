import { examplesOf } from '../example.ts'
import { SubNavigation } from './sub-navigation.tsx'

export const examples = examplesOf(SubNavigation, {
  'Pages of one project': {
    label: 'The green by the station',
    items: [
      { href: '/gallery', text: 'Plan' },
      { href: '/gallery', text: 'Answers', count: 214, current: true },
      { href: '/gallery', text: 'Themes', count: 9 },
    ],
  },
})
