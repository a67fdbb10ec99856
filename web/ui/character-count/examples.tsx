import { examplesOf } from '../example.ts'
import { CharacterCount } from './character-count.tsx'

export const examples = examplesOf(CharacterCount, {
  'A limit in characters': {
    name: 'change',
    label: 'What would you change here first?',
    hint: 'Say it in your own words. Do not name other people.',
    maxlength: 2000,
    threshold: 75,
  },
  'A limit in words, with an error': {
    name: 'summary',
    label: 'What is this project for?',
    error: 'Use 30 words or fewer',
    maxwords: 30,
    rows: 3,
    value: 'To find out what people who use the green want to keep, and what they would change.',
  },
})
