import { examplesOf } from '../example.ts'
import { Tabs } from './tabs.tsx'

export const examples = examplesOf(Tabs, {
  'Two ways to look at it': {
    title: 'What people said',
    items: [
      { id: 'tab-themes', label: 'By theme', panel: 'Places to sit came up most: 88 of 400 answers.' },
      {
        id: 'tab-wards',
        label: 'By ward',
        panel: (
          <ul class="govuk-list govuk-list--bullet">
            <li>Norbiton: 214 answers</li>
            <li>Berrylands: 96 answers</li>
          </ul>
        ),
      },
    ],
  },
})
