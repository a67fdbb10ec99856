import { examplesOf } from '../example.ts'
import { SummaryList } from './summary-list.tsx'

export const examples = examplesOf(SummaryList, {
  'Check your answers': {
    rows: [
      {
        key: 'What you would change',
        value: 'More benches on the way to the station.',
        actions: [{ href: '/gallery', text: 'Change', hiddenText: 'what you would change' }],
      },
      { key: 'Your ward', value: 'Norbiton', actions: [{ href: '/gallery', text: 'Change', hiddenText: 'your ward' }] },
      { key: 'Your email address', value: 'Not provided' },
    ],
  },
  'In a card': {
    card: {
      title: 'Friends of the green',
      headingLevel: 3,
      actions: [
        { href: '/gallery', text: 'Invite' },
        { href: '/gallery', text: 'Remove' },
      ],
    },
    rows: [
      { key: 'People', value: '34' },
      { key: 'Meets', value: 'First Tuesday of the month, 7pm' },
    ],
  },
  'Without lines': { border: false, rows: [{ key: 'Who decides', value: 'The ward committee' }] },
})
