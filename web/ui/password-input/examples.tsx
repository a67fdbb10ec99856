import { examplesOf } from '../example.ts'
import { PasswordInput } from './password-input.tsx'

export const examples = examplesOf(PasswordInput, {
  'A secret you can look at': {
    name: 'secret',
    label: 'Key of the mail service',
    hint: 'We show it to you once.',
    autocomplete: 'new-password',
    width: 20,
  },
})
