import { examplesOf } from '../example.ts'
import { Difference } from './difference.tsx'

export const examples = examplesOf(Difference, {
  'Words of a paragraph changed': {
    pieces: [
      { kind: 'same', text: 'The hall opens ' },
      { kind: 'removed', text: 'on Fridays' },
      { kind: 'added', text: 'every weekday evening' },
      { kind: 'same', text: '.' },
    ],
  },
  'A new paragraph': { kind: 'added', pieces: [{ kind: 'added', text: 'Entry is free for under-18s.' }] },
  'A paragraph taken out': { kind: 'removed', pieces: [{ kind: 'removed', text: 'Entry costs £2.' }] },
  'A paragraph moved': { kind: 'same', moved: true, pieces: [{ kind: 'same', text: 'The choir sings on Sundays.' }] },
})
