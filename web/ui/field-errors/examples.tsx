import { examplesOf } from '../example.ts'
import { FieldErrorSummary } from './field-errors.tsx'

export const examples = examplesOf(FieldErrorSummary, {
  'The same errors as at the fields': {
    errors: { '': 'Nothing was saved yet', name: undefined, closes: 'Enter a day in the future' },
    ids: { closes: 'main-content' },
  },
})
