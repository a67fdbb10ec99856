import { examplesOf } from '../example.ts'
import { DateInput } from './date-input.tsx'

export const examples = examplesOf(DateInput, {
  'A day': {
    id: 'closes',
    namePrefix: 'closes',
    legend: { text: 'When does it close?', size: 'm' },
    hint: 'For example, 19 6 2026',
    value: { day: 19, month: 6, year: 2026 },
  },
  'One part is wrong': {
    id: 'opens',
    namePrefix: 'opens',
    legend: 'When does it open?',
    error: 'The month must be between 1 and 12',
    value: { day: 1, month: 13, year: 2026 },
    month: { error: true },
  },
  'A month in Welsh': {
    id: 'dechrau',
    namePrefix: 'dechrau',
    legend: 'Pryd symudoch chi yma?',
    day: false,
    month: { label: 'Mis' },
    year: { label: 'Blwyddyn' },
  },
})
