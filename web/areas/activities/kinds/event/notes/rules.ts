export const outcomes = ['answered', 'actioned', 'out-of-scope'] as const
export type Outcome = (typeof outcomes)[number]

export type NoteRefusal =
  | 'words-missing'
  | 'words-too-long'
  | 'table-too-long'
  | 'service-missing'
  | 'service-too-long'
  | 'due-not-a-day'
  | 'due-in-past'
  | 'not-open-then'
  | 'not-begun'
export type NoteFields = {
  words: string
  table: string
  service: string
  /** A day, `nothing`, or `not-a-day`. */
  dueOn: string
  /** They said that it may be shown. */
  show: boolean
}
export type NoteRefusals = { [field in keyof NoteFields]?: NoteRefusal }

export const longest = { words: 3_000, table: 40, service: 100, answer: 3_000 } as const

/** What is wrong with a note, by field. `dueOn` is a day, nothing, or what could not be read. */
export function noteRefusals(fields: NoteFields, today: string): NoteRefusals {
  const found: NoteRefusals = {}
  if (!fields.words) found.words = 'words-missing'
  else if (fields.words.length > longest.words) found.words = 'words-too-long'
  if (fields.table.length > longest.table) found.table = 'table-too-long'
  if (!fields.service) found.service = 'service-missing'
  else if (fields.service.length > longest.service) found.service = 'service-too-long'
  if (fields.dueOn === 'not-a-day') found.dueOn = 'due-not-a-day'
  else if (fields.dueOn !== 'nothing' && fields.dueOn < today) found.dueOn = 'due-in-past'
  return found
}

export type SettleRefusal =
  | 'not-found'
  | 'outcome-missing'
  | 'answer-missing'
  | 'answer-too-long'
  | 'due-not-a-day'
  | 'due-in-past'
  | 'already-answered'

/** A note ends in one of three ways, each with words that its author can be sent; an action may say by when. */
export function settleRefusal(
  { outcome, words, dueOn }: { outcome: string; words: string; dueOn: string },
  today: string,
): SettleRefusal | undefined {
  if (!(outcomes as readonly string[]).includes(outcome)) return 'outcome-missing'
  if (!words.trim()) return 'answer-missing'
  if (words.length > longest.answer - 100) return 'answer-too-long'
  if (outcome !== 'actioned' || dueOn === 'nothing') return undefined
  if (dueOn === 'not-a-day') return 'due-not-a-day'
  return dueOn < today ? 'due-in-past' : undefined
}
