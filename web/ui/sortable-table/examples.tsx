import { examplesOf } from '../example.ts'
import { SortableTable } from './sortable-table.tsx'

export const examples = examplesOf(SortableTable, {
  'Projects, the busiest first': {
    caption: 'Projects',
    captionSize: 'm',
    firstCellIsHeader: true,
    sort: { key: 'answers', direction: 'descending' },
    href: ({ key, direction }) => `?sort=${key}&direction=${direction}`,
    columns: [{ key: 'name', text: 'Project' }, { text: 'Ward' }, { key: 'answers', text: 'Answers', numeric: true }],
    rows: [
      ['The green by the station', 'Norbiton', { text: '214', numeric: true }],
      ['A safer high street', 'Berrylands', { text: '96', numeric: true }],
    ],
  },
})
