import { examplesOf } from '../example.ts'
import { Details } from './details.tsx'

export const examples = examplesOf(Details, {
  'Help that few people need': {
    summary: 'Why do you ask for my postcode?',
    children: 'It tells us your ward. We keep the ward and forget the postcode.',
  },
  'Standing open': { summary: 'What we heard', open: true, children: '400 people answered, in 6 different ways.' },
})
