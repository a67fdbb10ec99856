import { examplesOf } from '../example.ts'
import { WardProfile } from './ward-profile.tsx'

const source = 'Invented figures for this example'

export const examples = examplesOf(WardProfile, {
  'A ward beside its council': {
    residents: { text: '9,876 people lived here on 21 March 2021.', source },
    names: ['Millbrook', 'Example'],
    charts: [
      {
        id: 'example-age',
        title: 'More people aged 16 to 24 than in Example as a whole',
        first: 'Age',
        source,
        rows: [
          { label: '15 and under', here: 0.19, whole: 0.2 },
          { label: '16 to 24', here: 0.22, whole: 0.11 },
          { label: '25 and over', here: 0.59, whole: 0.69 },
        ],
      },
      {
        id: 'example-homes',
        title: 'Homes are owned and rented as in Example as a whole',
        first: 'Homes',
        source,
        rows: [
          { label: 'Owned or being bought', here: 0.5, whole: 0.51 },
          { label: 'Rented', here: 0.5, whole: 0.49 },
        ],
      },
    ],
    more: {
      summary: 'More figures about the people who live here',
      tables: [
        {
          caption: 'Disability',
          head: ['Disability', 'Number', 'Millbrook', 'Example'],
          rows: [['Disabled', '1,200', '12%', '13%']],
          source,
        },
      ],
    },
    versions: {
      title: 'The boundary of this ward',
      items: [
        { text: 'Since 5 May 2022 (E05000001)', href: '/gallery', current: true },
        { text: '2 May 2002 to 4 May 2022 (E05000002)', href: '/gallery', current: false },
      ],
    },
    attribution: ['Contains invented data.'],
  },
  'A boundary without figures': {
    names: ['Millbrook', 'Example'],
    charts: [],
    missing: 'The figures we have are for the boundary of today. There are none for this earlier one.',
    more: { summary: 'More figures', tables: [] },
    versions: {
      title: 'The boundary of this ward',
      items: [{ text: '2 May 2002 to 4 May 2022 (E05000002)', href: '/gallery', current: true }],
    },
    attribution: [],
  },
})
