import { examplesOf } from '../example.ts'
import { Prose } from './prose.tsx'

export const examples = examplesOf(Prose, {
  'Paragraphs, a list and a link': {
    words: 'We read **every** answer.\n\n- 220 came online\n- 87 came on paper\n\nRead [how we asked](/projects).',
  },
  'Headings under a heading of the page': {
    words: '# Who sits on the board\n\nSeven residents.\n\n### How they vote\n\nOne vote each.',
    headingLevel: 3,
  },
})
