import { examplesOf } from '../example.ts'
import { ErrorMessage } from './error-message.tsx'

export const examples = examplesOf(ErrorMessage, {
  'What is wrong and what to do': { children: 'Enter a postcode, like KT1 3AB' },
  'In Welsh': { children: 'Rhowch eich enw', prefix: 'Gwall' },
})
