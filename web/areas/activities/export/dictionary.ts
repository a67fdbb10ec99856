import type { Cell, Column } from './column.ts'
import { notReadable } from './question-columns.ts'

/** How often a column holds an answer, counted while the rows are written. */
export type Counts = { answered: number; unreadable: number }[]

export const noCounts = (columns: readonly Column[]): Counts => columns.map(() => ({ answered: 0, unreadable: 0 }))

export function count(counts: Counts, row: readonly Cell[]): void {
  for (const [index, cell] of row.entries())
    if (cell === notReadable) counts[index]!.unreadable++
    else if (cell !== '' && cell !== null) counts[index]!.answered++
}

export const dictionaryHead = [
  'Column',
  'Question in full',
  'Type',
  'What can stand here',
  'Private',
  'Answers with it',
  'Answers without it',
  'Could not be read',
  'Where nothing can be counted',
] as const

const types: Record<Column['type'], string> = {
  text: 'Words',
  number: 'Number',
  date: 'Day',
  moment: 'Day and time (UTC)',
  choice: 'Choice',
}

/** One row for each column of the answers: what it means, what can stand in it and how often it does. */
export const dictionaryOf = (columns: readonly Column[], counts: Counts, answers: number): Cell[][] =>
  columns.map((column, index) => {
    const { answered, unreadable } = counts[index]!
    return [
      column.head,
      column.about,
      types[column.type],
      column.allowed,
      column.private ? 'Yes: only the council may read it' : 'No',
      answered,
      answers - answered - unreadable,
      unreadable,
      column.question
        ? `Empty: not answered, or not asked on this person’s way. ${notReadable}: marked on paper so that nobody can say what it means`
        : 'Empty: not known',
    ]
  })
