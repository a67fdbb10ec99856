import { examplesOf } from '../example.ts'
import { Table } from './table.tsx'

export const examples = examplesOf(Table, {
  'Numbers by place': {
    caption: 'Answers by ward',
    captionSize: 'm',
    scrollLabel: 'Answers by ward',
    firstCellIsHeader: true,
    head: ['Ward', { text: 'Answers', numeric: true }, { text: 'For each 1,000 people', numeric: true }],
    rows: [
      ['Norbiton', { text: '214', numeric: true }, { text: '21', numeric: true }],
      ['Berrylands', { text: '96', numeric: true }, { text: '10', numeric: true }],
    ],
  },
})
