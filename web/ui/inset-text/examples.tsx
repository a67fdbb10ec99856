import { examplesOf } from '../example.ts'
import { InsetText } from './inset-text.tsx'

export const examples = examplesOf(InsetText, {
  'Something to notice': { children: 'You can change your answer until 19 June 2026. Use the code on your receipt.' },
})
