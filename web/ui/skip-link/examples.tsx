import { examplesOf } from '../example.ts'
import { SkipLink } from './skip-link.tsx'

export const examples = examplesOf(SkipLink, {
  'Past the menu (press Tab to see it)': { href: '#main-content', children: 'Skip to what this page is about' },
})
