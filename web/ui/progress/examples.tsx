import { examplesOf } from '../example.ts'
import { Progress } from './progress.tsx'

export const examples = examplesOf(Progress, {
  'Work that can be counted': {
    id: 'progress-import',
    label: 'Reading your list of postcodes',
    value: 12_400,
    max: 20_437,
    text: '12,400 of 20,437 postcodes read',
    note: 'You can leave this page and come back. It goes on without you.',
  },
  'Work that cannot': { id: 'progress-draw', label: 'Drawing by lot', text: 'This takes about a minute' },
})
