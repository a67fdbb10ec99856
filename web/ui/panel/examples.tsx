import { examplesOf } from '../example.ts'
import { Panel } from './panel.tsx'

export const examples = examplesOf(Panel, {
  'It is done': {
    headingLevel: 3,
    title: 'We have your answer',
    children: (
      <>
        Your receipt code
        <br />
        <strong>7QK4-M2XD-9R</strong>
      </>
    ),
  },
  'Stop and think': {
    headingLevel: 3,
    variant: 'interruption',
    title: 'You have told 12 people that this is open until Friday',
    children: <p class="govuk-body">If you close it today, they cannot answer any more.</p>,
    actions: [
      { text: 'Close it today', type: 'submit' },
      { text: 'Leave it open', href: '/gallery' },
    ],
  },
})
