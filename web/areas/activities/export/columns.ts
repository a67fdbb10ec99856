import type { Question } from '../questions/question.ts'
import type { Cell, Column, ColumnType, ExportedVoice, WardName } from './column.ts'
import { columnsOfQuestion } from './question-columns.ts'

const standings: Record<string, string> = {
  waiting: 'Waiting to be read',
  shown: 'Shown',
  counted: 'Counted, not shown',
  refused: 'Refused',
  erased: 'Erased',
}

/** What stands before the questions: never how to reach the person, never the receipt, which opens the answer. */
const standing = (wardName: WardName): readonly Column[] => [
  known('Answer', 'text', 'Which answer this is; the same in every file', ({ id }) => id),
  known('Said', 'moment', 'When it was said', ({ givenAt }) => givenAt),
  known('Received', 'moment', 'When it reached the council', ({ receivedAt }) => receivedAt),
  known('How', 'text', 'How it reached the council: online, on paper, by telephone and so on', (v) => v.channel),
  known('Event or partner', 'text', 'Where it was collected, where that was noted', ({ source }) => source),
  known('Ward', 'text', 'The ward of the person, where they gave it', ({ wardId }) =>
    wardId ? (wardName(wardId) ?? '') : '',
  ),
  known('Language', 'text', 'The language of the words', ({ language }) => language),
  known(
    'State',
    'choice',
    'Whether it is shown on the website',
    (v) => standings[v.standing] ?? v.standing,
    Object.values(standings).join('; '),
  ),
  known(
    'May it be shown?',
    'choice',
    'Whether the person agreed that the website shows it',
    (v) => (v.consentPublish ? 'yes' : 'no'),
    'yes; no',
  ),
  known('Name to show', 'text', 'A first name or made-up name, where they gave one', ({ publicName }) => publicName),
]

function known(
  head: string,
  type: ColumnType,
  about: string,
  read: (voice: ExportedVoice) => Cell,
  allowed = '',
): Column {
  return { head, type, about, allowed, private: false, cell: ({ voice }) => read(voice) }
}

/** All columns of a form: one for each field of each question, in the order of its questions. No two have one name. */
export function columnsOf(questions: readonly Question[], wardName: WardName): readonly Column[] {
  const all = [
    ...standing(wardName).map((column) => ({ column, number: 0 })),
    ...questions.flatMap((question, index) =>
      columnsOfQuestion(question, wardName).map((column) => ({ column, number: index + 1 })),
    ),
  ]
  const times = new Map<string, number>()
  for (const { column } of all) times.set(column.head, (times.get(column.head) ?? 0) + 1)
  return all.map(({ column, number }) =>
    number && times.get(column.head)! > 1 ? { ...column, head: `${number}. ${column.head}` } : column,
  )
}
