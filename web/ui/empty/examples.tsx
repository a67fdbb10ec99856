import { examplesOf } from '../example.ts'
import { Empty } from './empty.tsx'

export const examples = examplesOf(Empty, {
  'Nothing yet, and how to begin': {
    title: 'Themes will be listed here',
    children: 'A theme gathers answers that say something alike.',
    action: { href: '/gallery', text: 'Make the first theme' },
  },
  'Nothing to do': { title: 'Nothing waits for you', children: 'New answers appear here as soon as they arrive.' },
})
