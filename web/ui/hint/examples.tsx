import { examplesOf } from '../example.ts'
import { Hint } from './hint.tsx'

export const examples = examplesOf(Hint, {
  'Help for a question': { children: 'It is on the letter we sent you, at the top right.' },
})
