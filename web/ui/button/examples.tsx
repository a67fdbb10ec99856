import { examplesOf } from '../example.ts'
import { Button } from './button.tsx'

export const examples = examplesOf(Button, {
  'The thing to do now': { children: 'Send my answer', preventDoubleClick: true },
  'Something else you could do': {
    children: 'Save and finish later',
    variant: 'secondary',
    name: 'save',
    value: 'later',
  },
  'Something that cannot be undone': { children: 'Erase my answer', variant: 'warning' },
  'The way into a service': { children: 'Start now', href: '/gallery', start: true },
  'Not possible yet': { children: 'Publish', disabled: true },
})
