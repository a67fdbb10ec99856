import { examplesOf } from '../example.ts'
import { WarningText } from './warning-text.tsx'

export const examples = examplesOf(WarningText, {
  'Something that matters': { children: 'You must give groups three months to answer before a grant ends.' },
})
