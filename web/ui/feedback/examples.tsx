import { examplesOf } from '../example.ts'
import { Feedback } from './feedback.tsx'

export const examples = examplesOf(Feedback, {
  'What is wrong with this page?': {
    title: 'Help us make this page better',
    children: (
      <p class="govuk-body">
        <a class="govuk-link" href="/gallery">
          Tell us what was hard to find
        </a>
        . It takes one minute.
      </p>
    ),
  },
})
