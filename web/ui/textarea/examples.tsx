import { examplesOf } from '../example.ts'
import { Textarea } from './textarea.tsx'

export const examples = examplesOf(Textarea, {
  'An answer in their own words': {
    name: 'words',
    label: { text: 'What is it like to live here?', size: 'm' },
    hint: 'Write as much or as little as you like.',
    rows: 8,
  },
  'With an error': {
    name: 'sentence',
    label: 'What shall we tell them?',
    error: 'Write a sentence for the person',
    rows: 3,
  },
})
