import { examplesOf } from '../example.ts'
import { Select } from './select.tsx'

export const examples = examplesOf(Select, {
  'One of a long list': {
    name: 'ward',
    label: 'Which ward is it in?',
    hint: 'Only when you do not know the postcode.',
    value: 'norbiton',
    items: [
      { value: '', text: 'Choose a ward' },
      { value: 'berrylands', text: 'Berrylands' },
      { value: 'norbiton', text: 'Norbiton' },
    ],
  },
  'With an error': {
    name: 'reason',
    label: 'Why is it not shown?',
    error: 'Choose a reason',
    items: [
      { value: '', text: 'Choose a reason' },
      { value: 'name', text: 'It names somebody' },
    ],
  },
})
