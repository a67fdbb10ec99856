import { examplesOf } from '../example.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

export const examples = examplesOf(Breadcrumbs, {
  'To a page two steps down': {
    label: 'Where you are: a project',
    items: [
      { text: 'Home', href: '/gallery' },
      { text: 'Projects', href: '/gallery' },
      { text: 'The green by the station', href: '/gallery' },
    ],
  },
  'Ending at the page itself, short on a phone': {
    label: 'Where you are: a theme',
    collapseOnMobile: true,
    items: [{ text: 'Home', href: '/gallery' }, { text: 'Themes', href: '/gallery' }, { text: 'Places to sit' }],
  },
})
