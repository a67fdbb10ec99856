import { examplesOf } from '../example.ts'
import { Quote } from './quote.tsx'

export const examples = examplesOf(Quote, {
  'Somebody and their words': {
    children: 'I would go out more if I could sit down on the way.\n\nTwo benches would do.',
    by: 'A resident, Norbiton, on paper',
    href: '/gallery',
  },
  'In their own language': {
    lang: 'cy',
    children: 'Mae angen mwy o feinciau arnom ni.',
    by: 'A resident, in Welsh',
  },
})
