import { examplesOf } from '../example.ts'
import { Input } from './input.tsx'

export const examples = examplesOf(Input, {
  'A short answer': { name: 'group', label: 'Name of your group' },
  'An answer of known length': {
    name: 'home-postcode',
    label: { text: 'What is your postcode?', size: 'm' },
    hint: 'For example, KT1 3AB. We keep your ward, not the postcode.',
    width: 10,
    autocomplete: 'postal-code',
    spellcheck: false,
  },
  'With an error': {
    name: 'email',
    label: 'Your email address',
    error: 'Enter an email address, like name@example.org',
    type: 'email',
    autocomplete: 'email',
    value: 'name.example.org',
  },
  'An amount': {
    name: 'cost',
    label: 'What would it cost a year?',
    prefix: '£',
    suffix: 'a year',
    width: 5,
    inputmode: 'numeric',
  },
})
