import type { GroupRefusal } from '../register/rules.ts'

export const mostRows = 5_000
export const largestList = 5 * 1024 * 1024

/** Why a file, or one of its lines, is not taken. */
export type FileRefusal =
  | 'no-file'
  | 'empty-file'
  | 'wrong-encoding'
  | 'not-csv'
  | 'no-rows'
  | 'too-many-rows'
  | 'no-name-column'
export type RowRefusal =
  | GroupRefusal
  | 'cells'
  | 'sector-named'
  | 'community-named'
  | 'language-named'
  | 'ward-named'
  | 'visibility-said'
  | 'day-bad'
export type Problem = { line: number; reason: RowRefusal | FileRefusal; detail?: string }

/** By what two entries look alike. */
export type Likeness = 'name' | 'charity-number' | 'postcode'
export type Double = {
  line: number
  name: string
  why: Likeness[]
  other: { id: string; name: string } | { line: number }
}
export type Found = { rows: number; doubles: number; listed: Double[] }

export type TakeRefusal = 'gone' | 'choice-missing'
export type UndoRefusal = 'not-taken' | 'undone-already'
