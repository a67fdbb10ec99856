import { examplesOf } from '../example.ts'
import { PhaseBanner } from './phase-banner.tsx'

export const examples = examplesOf(PhaseBanner, {
  'An example installation': {
    tag: { text: 'Example', colour: 'yellow' },
    children: 'The people and the words here are invented.',
  },
})
