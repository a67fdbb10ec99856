import { examplesOf } from '../example.ts'
import { Accordion } from './accordion.tsx'

export const examples = examplesOf(Accordion, {
  'Sections of a long notice': {
    id: 'notice',
    headingLevel: 3,
    items: [
      { heading: 'What we keep about you', content: 'Your answer, your ward and the day you gave it.' },
      { heading: 'How long we keep it', summary: 'Two years at most', content: 'Two years after the decision.' },
      {
        heading: 'What you can ask of us',
        expanded: true,
        content: (
          <ul class="govuk-list govuk-list--bullet">
            <li>a copy of everything</li>
            <li>that we correct it</li>
            <li>that we erase it</li>
          </ul>
        ),
      },
    ],
  },
})
