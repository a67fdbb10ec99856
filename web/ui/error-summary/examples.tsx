import { examplesOf } from '../example.ts'
import { ErrorSummary } from './error-summary.tsx'

export const examples = examplesOf(ErrorSummary, {
  'Errors that lead to their fields': {
    disableAutoFocus: true,
    errors: [
      { text: 'Write your answer', href: '#main-content' },
      { text: 'Say whether we may show your answer', href: '#main-content' },
    ],
  },
  'An error of the whole form': {
    disableAutoFocus: true,
    title: 'We could not save this',
    description: 'Somebody else changed it while you were writing. What you wrote is still here.',
    errors: [{ text: 'Read their changes, then save again' }],
  },
})
