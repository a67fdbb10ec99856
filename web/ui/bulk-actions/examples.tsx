import { examplesOf } from '../example.ts'
import { Input } from '../input/input.tsx'
import { BulkActions } from './bulk-actions.tsx'

export const examples = examplesOf(BulkActions, {
  'Answers that wait to be read': {
    action: '/gallery',
    caption: 'Waiting to be read',
    head: ['Answer', 'Came', { text: 'Days', numeric: true }],
    rows: [
      {
        id: '1',
        label: 'More benches on the way to the station',
        cells: ['More benches on the way to the station.', 'On paper', { text: '2', numeric: true }],
        checked: true,
      },
      {
        id: '2',
        label: 'The crossing is too short',
        cells: ['The crossing is too short for my mother.', 'Online', { text: '1', numeric: true }],
      },
    ],
    actions: [
      { value: 'show', text: 'Show them to everyone' },
      { value: 'hide', text: 'Do not show them', variant: 'warning' },
    ],
    selectAll: { href: '?all=1', text: 'Tick all 2' },
    children: (
      <>
        <input type="hidden" name="_token" value="example" />
        <Input name="sentence" label="A sentence for the people who wrote them (optional)" width="two-thirds" />
      </>
    ),
  },
})
