import { examplesOf } from '../example.ts'
import { Radios } from './radios.tsx'

export const examples = examplesOf(Radios, {
  'One answer': {
    name: 'show',
    legend: { text: 'May we show your answer to everyone?', size: 'm' },
    hint: 'We never show your name unless you ask us to.',
    items: [
      { value: 'yes', label: 'Yes, show it' },
      { value: 'no', label: 'No, count it only', hint: 'Staff read it, and it counts the same.' },
    ],
  },
  'Side by side': {
    name: 'live',
    legend: 'Do you live in this ward?',
    inline: true,
    value: 'yes',
    items: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  },
  'With an error and a last resort': {
    name: 'change-when',
    legend: 'When should it happen?',
    error: 'Choose when it should happen',
    items: [
      { value: 'now', label: 'This year' },
      { value: 'later', label: 'Next year' },
      { divider: 'or' },
      { value: 'never', label: 'Never' },
    ],
  },
})
