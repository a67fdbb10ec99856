import { allNames, type Question, type Values } from '../questions/question.ts'

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
  | 'yes-or-no'
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

/** What is keyed of every sheet besides its questions. */
export const sheetFields = ['given', 'language'] as const

/** Fields in which two people read a sheet differently. Spaces and line ends are not what was written. */
export function differences(questions: readonly Question[], first: Values, second: Values): string[] {
  const plain = (values: Values, name: string) => (values[name] ?? '').replace(/\s+/g, ' ').trim()
  const same = (name: string) => {
    const [a, b] = [plain(first, name), plain(second, name)]
    return name === 'postcode' ? a.replace(/\s/g, '').toUpperCase() === b.replace(/\s/g, '').toUpperCase() : a === b
  }
  return [...sheetFields, ...allNames(questions)].filter((name) => !same(name))
}

/** A tick as a keyer types it: y where the box is ticked, n or nothing where it is not. */
export function readTick(typed: string): 'yes' | 'no' | undefined {
  if (/^(y|yes|x|1|✓)$/i.test(typed)) return 'yes'
  return /^(n|no|0)?$/i.test(typed) ? 'no' : undefined
}

/** Keyed fields as the same answers would have been sent on screen. */
export function tidyKeyed(questions: readonly Question[], typed: Values): { values: Values; wrong: readonly string[] } {
  const values: Record<string, string> = { ...typed }
  const wrong: string[] = []
  const tick = (name: string, no: string) => {
    const read = readTick(typed[name] ?? '')
    if (!read) wrong.push(name)
    else if (read === 'yes' || no) values[name] = read === 'yes' ? 'yes' : no
    else delete values[name]
  }
  for (const question of questions) {
    if (question.type === 'offer') tick(`${question.key}-show`, '')
    if (question.type === 'publish') tick('publish', 'no')
    if (question.type === 'contact')
      values['contact'] = typed['email'] ? 'email' : typed['telephone'] ? 'telephone' : typed['address'] ? 'post' : 'no'
  }
  return { values, wrong }
}
