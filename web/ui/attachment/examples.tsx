import { examplesOf } from '../example.ts'
import { Attachment } from './attachment.tsx'

export const examples = examplesOf(Attachment, {
  'A plan with its words': {
    href: '/gallery',
    title: 'Plan of the green',
    facts: 'PDF, 240 kB, 2 pages',
    children: 'Drawn in May 2026 after the walk with residents.',
    alternative: {
      summary: 'Read what the plan shows',
      text: 'The path runs from the station in the south to the school in the north. Six benches stand along it.',
    },
  },
})
