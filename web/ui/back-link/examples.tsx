import { examplesOf } from '../example.ts'
import { BackLink } from './back-link.tsx'

export const examples = examplesOf(BackLink, {
  'To the page before': { href: '/gallery' },
  'To a named page': { href: '/gallery', children: 'Back to all projects' },
})
