import { examplesOf } from '../example.ts'
import { Stats } from './stat.tsx'

export const examples = examplesOf(Stats, {
  'What needs you today': {
    items: [
      { number: 3, text: 'replies are overdue', href: '/gallery' },
      { number: 12, text: 'answers wait to be read', href: '/gallery' },
      { number: 43, of: 'of 112', text: 'groups heard from this year', href: '/gallery' },
    ],
  },
})
