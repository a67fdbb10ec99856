import { examplesOf } from '../example.ts'
import { Tag } from './tag.tsx'

export const examples = examplesOf(Tag, {
  Plain: { children: 'Draft' },
  Good: { children: 'Done', colour: 'green' },
  'Needs somebody': { children: 'Overdue', colour: 'red' },
  'Under way': { children: 'Working on it', colour: 'yellow' },
  Over: { children: 'Closed', colour: 'grey' },
  'In between': { children: 'Waiting', colour: 'blue' },
})
