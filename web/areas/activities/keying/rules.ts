import type { Question, Values } from '../questions/question.ts'
import { typedOf, withUnreadable } from './boxes.ts'
import { readMarks, type Wrong } from './marks.ts'

export type KeyingRefusal =
  | 'no-such-activity'
  | 'name-missing'
  | 'total-not-a-number'
  | 'why-missing'
  | 'collected-not-a-day'
  | 'collected-to-come'
  | 'not-open-then'
  | 'released'
  | 'code-mistyped'
  | 'code-unknown'
  | 'code-other-activity'
  | 'code-keyed'
  | 'code-used'
  | 'blank-sheet'
  | 'given-not-a-day'
  | 'all-keyed'
  | 'same-person'
  | 'no-such-sheet'
  | 'not-settled'
  | 'still-held'
  | 'sheet-refused'

/** Why a batch cannot be released yet. */
export type Hold = { hold: 'total' | 'second' | 'differ'; n: number; of?: number }

export const mostInBatch = 500

/** One sheet of a batch as far as it has come. */
export type SheetState = { keyed: boolean; second: boolean; differ: boolean; settled: boolean }

/** A batch waits until as many sheets are keyed as were counted, another person has keyed each, and the two agree. */
export function holdsOf(statedTotal: number, sheets: readonly SheetState[]): Hold[] {
  const second = sheets.filter((sheet) => !sheet.second).length
  const differ = sheets.filter((sheet) => sheet.second && sheet.differ && !sheet.settled).length
  return [
    ...(sheets.length !== statedTotal ? [{ hold: 'total' as const, n: sheets.length, of: statedTotal }] : []),
    ...(second ? [{ hold: 'second' as const, n: second }] : []),
    ...(differ ? [{ hold: 'differ' as const, n: differ }] : []),
  ]
}

/** Boxes in which two people read a sheet differently. Spaces and line ends are not what was written. */
export function differences(questions: readonly Question[], first: Values, second: Values): string[] {
  const [one, other] = [typedOf(questions, first), typedOf(questions, second)]
  const plain = (text = '') => text.replace(/\s+/g, ' ').trim()
  const code = (text = '') => text.replace(/\s/g, '').toUpperCase()
  const same = (name: string) =>
    (/(^|-)postcode$/.test(name) ? code : plain)(one[name]) ===
    (/(^|-)postcode$/.test(name) ? code : plain)(other[name])
  return Object.keys(one).filter((name) => !same(name))
}

/** Keyed boxes as the same answers would have been sent on screen, with what is wrong by box. */
export function tidyKeyed(
  questions: readonly Question[],
  typed: Values,
): { values: Values; wrong: Readonly<Record<string, Wrong>> } {
  const marks = questions.map((question) => readMarks(question, typed))
  const values = Object.assign({}, ...marks.map((mark) => mark.values))
  const wrong = Object.assign({}, ...marks.map((mark) => mark.wrong))
  const lost = marks.flatMap(({ unreadable }) => unreadable)
  return { values: withUnreadable(values, lost), wrong }
}
