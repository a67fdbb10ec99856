/** What the council said of an idea, from the beginning to the end. All but the first come with an official answer. */
export const statuses = [
  'proposed',
  'under-review',
  'taken-up',
  'planned',
  'done',
  'not-taken-up',
  'out-of-scope',
] as const
export type Status = (typeof statuses)[number]
export type Answered = Exclude<Status, 'proposed'>
export const isStatus = (text: string): text is Status => (statuses as readonly string[]).includes(text)
export const isAnswered = (text: string): text is Answered => isStatus(text) && text !== 'proposed'

export type AnswerRefusal = 'status-missing' | 'answer-missing' | 'answer-too-long' | 'same-again' | 'gone'
export function answerRefusal(
  typed: { status: string; answer: string },
  before: { status: string; answer: string | null; gone: boolean },
  most: number,
): AnswerRefusal | undefined {
  if (before.gone) return 'gone'
  if (!isAnswered(typed.status)) return 'status-missing'
  if (!typed.answer) return 'answer-missing'
  if ([...typed.answer].length > most) return 'answer-too-long'
  return typed.status === before.status && typed.answer === before.answer ? 'same-again' : undefined
}

export type MergeRefusal = 'choose-one' | 'into-itself' | 'elsewhere' | 'gone' | 'why-missing' | 'why-too-long'
export type SplitRefusal =
  | 'gone'
  | 'why-missing'
  | 'why-too-long'
  | 'two-at-least'
  | 'part-title-missing'
  | 'part-title-too-long'
  | 'part-words-missing'
  | 'not-their-words'
export type UndoRefusal = 'undone-already' | 'joined-on'
export type CommentRefusal = 'side-missing' | 'comment-missing' | 'comment-too-long'

/** One of the ideas that an idea is split into: the officer's title, and passages of the author's own words. */
export type Part = { title: string; passages: string[] }
export const mostParts = 5

/** The passages of what an officer copied: one to a paragraph. */
export const passagesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)

/** A part holds nothing that its author did not write. */
export function partsRefusal(parts: readonly Part[], words: string, mostTitle: number): SplitRefusal | undefined {
  if (parts.length < 2) return 'two-at-least'
  if (parts.some(({ title }) => !title)) return 'part-title-missing'
  if (parts.some(({ title }) => [...title].length > mostTitle)) return 'part-title-too-long'
  if (parts.some(({ passages }) => !passages.length)) return 'part-words-missing'
  return parts.some(({ passages }) => passages.some((passage) => !words.includes(passage)))
    ? 'not-their-words'
    : undefined
}

/** What of a part may be read now: passages that the author or a moderator took away since are gone from it too. */
export const wordsOfPart = (part: Part, words: string | null): string =>
  part.passages.filter((passage) => words?.includes(passage)).join('\n\n')

export const orders = ['newest', 'supported', 'seldom'] as const
export type Order = (typeof orders)[number]

/** What a person chose in the list of ideas. Anything else in the address is nothing. */
export type Choice = { words: string; status: Status | ''; tag: string; ward: string; order: Order; turn: string }

/** Where a turn through seldom supported ideas begins: between 0 and 1, as an address carries it. */
export const isTurn = (text: string): boolean => /^0\.\d{1,4}$/.test(text)
