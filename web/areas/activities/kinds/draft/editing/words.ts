import { limits } from '../definition.ts'
import type { TextRefusal } from './rules.ts'

const n = (count: number) => count.toLocaleString('en-GB')

export const textRefusals: Record<TextRefusal, string> = {
  'text-missing': 'Write or paste the draft',
  'text-too-long': `Make the draft shorter: ${n(limits.text)} letters at most`,
  'paragraph-too-long': `One paragraph is very long. Put an empty line into it: ${n(limits.paragraph)} letters at most in each`,
  'too-many-paragraphs': `A draft can have ${limits.paragraphs} paragraphs at most`,
  'nothing-changed': 'Nothing is different from the version that stands. Change the words first',
  'change-missing': 'Say in a sentence or two what is different and why',
  'change-too-long': `Make this shorter: ${n(limits.change)} letters at most`,
  'changed-meanwhile':
    'Another officer published a version meanwhile. What you wrote is kept below: look at theirs first',
  'already-closed': 'Comments have closed, so the text stays as people commented on it',
}

export const notices = {
  saved: 'The text is saved',
  taken: 'The text of the working group is taken over',
  published: (number: number) => `Version ${number} is published. Comments stay with their paragraphs`,
}
