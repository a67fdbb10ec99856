import { examplesOf } from '../example.ts'
import { Footer } from './footer.tsx'

export const examples = examplesOf(Footer, {
  'Links that every page must have': {
    linksTitle: 'Help and the law',
    links: [
      { href: '/gallery', text: 'Accessibility statement' },
      { href: '/gallery', text: 'Privacy' },
      { href: '/gallery', text: 'Cookies' },
      { href: '/gallery', text: 'Contact us' },
    ],
    licence: 'You may use these words and numbers again under the Open Government Licence v3.0',
  },
  'With sections': {
    linksTitle: 'About this site',
    navigation: [
      {
        title: 'Take part',
        width: 'two-thirds',
        columns: 2,
        links: [
          { href: '/gallery', text: 'Open now' },
          { href: '/gallery', text: 'Events' },
          { href: '/gallery', text: 'Community groups' },
          { href: '/gallery', text: 'Your ward' },
        ],
      },
      { title: 'What came of it', width: 'one-third', links: [{ href: '/gallery', text: 'You said, we did' }] },
    ],
    meta: 'Made in the open by the council and its residents.',
  },
})
