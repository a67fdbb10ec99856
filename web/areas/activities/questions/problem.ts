import type { Said } from './question.ts'

export type AnswerProblem =
  | 'empty'
  | 'too-long'
  | 'choose-one'
  | 'choose-some'
  | 'chosen-too-many'
  | 'none-and-others'
  | 'other-missing'
  | 'row-missing'
  | 'order-missing'
  | 'not-a-rank'
  | 'rank-twice'
  | 'rank-left-out'
  | 'points-missing'
  | 'not-points'
  | 'points-over'
  | 'points-left'
  | 'points-each'
  | 'number-missing'
  | 'not-a-number'
  | 'not-whole'
  | 'number-too-small'
  | 'number-too-big'
  | 'day-missing'
  | 'not-a-day'
  | 'day-too-early'
  | 'day-too-late'
  | 'postcode-missing'
  | 'spot-missing'
  | 'spot-unreadable'
  | 'spot-corners'
  | 'spot-line-long'
  | 'spot-area-large'
  | 'spot-crosses'
  | 'spot-square'
  | 'spot-named'
  | 'spot-outside'
  | 'file-missing'
  | 'picture-missing'
  | 'alternative-missing'
  | 'recording-missing'
  | 'place-not-a-postcode'
  | 'place-unknown'
  | 'publish-not-chosen'
  | 'name-too-long'
  | 'name-is-an-address'
  | 'contact-not-chosen'
  | 'email-missing'
  | 'email-wrong'
  | 'address-missing'
  | 'address-too-long'
  | 'telephone-missing'
  | 'telephone-wrong'

/** What is wrong, with what its sentence needs to say: a limit, how far beyond it, the row or option it is about. */
export type Problem = {
  problem: AnswerProblem
  most?: number
  least?: number
  over?: number
  about?: Said
  day?: string
}
/** What is wrong, by the name of its field, or by the key of the question where it is about all its fields together. */
export type Problems = Readonly<Record<string, Problem>>

const missing: ReadonlySet<AnswerProblem> = new Set([
  'empty',
  'choose-one',
  'choose-some',
  'other-missing',
  'row-missing',
  'order-missing',
  'points-missing',
  'number-missing',
  'day-missing',
  'postcode-missing',
  'spot-missing',
  'file-missing',
  'picture-missing',
  'recording-missing',
  'publish-not-chosen',
  'contact-not-chosen',
])

/** Nothing was given where something is needed. On paper and in a call that is an answer left out, and no mistake. */
export const isMissing = (problem: AnswerProblem): boolean => missing.has(problem)

/** Whole Unicode characters, so that a letter outside the basic plane is not two. */
export const lengthOf = (text: string): number => {
  let n = 0
  for (const _ of text) n++
  return n
}

export const tooLong = (text: string, most: number): Problem | undefined => {
  const over = lengthOf(text) - most
  return over > 0 ? { problem: 'too-long', most, over } : undefined
}
