import { groupRefusalWords } from '../register/words.ts'
import type { FileRefusal, Likeness, Problem, RowRefusal, TakeRefusal, UndoRefusal } from './rules.ts'

const reasons: Record<Exclude<RowRefusal, keyof typeof groupRefusalWords> | FileRefusal, (detail: string) => string> = {
  'no-file': () => 'Choose a file',
  'empty-file': () => 'The file is empty. Choose another one',
  'wrong-encoding': () => 'The file is not in UTF-8. Save it as CSV in UTF-8, and try again',
  'not-csv': () => 'The quotes do not match. Check that each one that opens also closes',
  'no-rows': () => 'The file has no rows. Choose a file with a line of column names and at least one row',
  'too-many-rows': () => 'The file has more than 5,000 rows. Split it',
  'no-name-column': () => 'There is no column “name”. Name it in the first line',
  cells: (count) => `This line has ${count} cells, which is not as many as the first line`,
  'sector-named': (name) => `“${name}” is not a kind of organisation that we know`,
  'community-named': (name) => `“${name}” is not in our list of whom groups are for`,
  'language-named': (name) => `“${name}” is not in our list of languages`,
  'ward-named': (name) => `“${name}” is not a ward of this council`,
  'visibility-said': (said) => `“${said}” does not say who may see which field. Write, for example, address=broker`,
  'day-bad': (day) => `“${day}” is not a day. Days look like 2026-05-03`,
}

/** What is wrong and where, in a sentence. */
export function problemSentence({ line, reason, detail = '' }: Problem): string {
  const sentence =
    reason in groupRefusalWords
      ? groupRefusalWords[reason as keyof typeof groupRefusalWords]
      : reasons[reason as keyof typeof reasons](detail)
  return line ? `Line ${line}: ${sentence}` : sentence
}

export const likenessWords: Record<Likeness, string> = {
  name: 'same name',
  'charity-number': 'same charity number',
  postcode: 'same postcode',
}
export const takeRefusalWords: Record<TakeRefusal | UndoRefusal, string> = {
  gone: 'The file is no longer kept. Upload it again',
  'choice-missing': 'Choose what to do with groups that look alike',
  'not-taken': 'This list was not imported',
  'undone-already': 'This import is undone already',
}

export const words = {
  title: 'Import groups',
  intro: 'Bring a list of up to 5,000 groups. Nothing changes before you have seen what would change.',
  columns:
    'Name the columns in the first line. Only “name” is needed. You can also use: sectors, about, communities, serves, wards, languages, website, charity_number, postcode, address, contact_name, contact_email, contact_telephone, youth, visibility, checked_on. Put ; between several. The file that you download here has them all. Open lists of charities work as they are: their charities become drafts to be invited, never members.',
  file: 'The file',
  fileHint: 'CSV in UTF-8, up to 5 MB',
  joins: 'What are these groups?',
  joinsYes: 'They are in the network',
  joinsNo: 'They are to be invited: nobody but you sees them yet',
  check: 'Check the file',
  history: 'Imports so far',
  noHistory: 'Each import will be listed here. You can undo one.',
  working: (name: string) => `Working on ${name}`,
  note: 'This page looks again by itself every three seconds. You may leave it and come back.',
  ready: (name: string) => `Check ${name}`,
  nothingYet: 'Nothing has changed yet.',
  refused: (name: string) => `${name} cannot be imported`,
  nothingChanged: 'Nothing was changed. Correct the file, and upload it again.',
  done: (name: string) => `${name} is imported`,
  undone: (name: string) => `The import of ${name} is undone`,
  gone: 'The file is no longer kept. Upload it again.',
  undo: 'Undo this import',
  undoHint:
    'Groups that nobody changed since are taken away. Groups that were changed, or that other work hangs on, stay.',
  add: 'Add them all, and show me the ones that look alike afterwards',
  skip: 'Leave out those that are in the register already, or twice in the file',
  import: 'Import it',
  doublesTitle: 'Groups that look alike',
  doublesEmptyTitle: 'Groups that look alike will be listed here',
  doublesEmpty: 'No two entries have the same name, charity number or postcode.',
  merged: 'They are one entry now. Both histories are kept, and both addresses work',
  apart: 'Noted: they are two groups',
  keep: 'Keep this one',
  notSame: 'They are two groups',
}
