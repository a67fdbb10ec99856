/** An answer that the numbers do not allow, with the reason and what would allow it. */
export type CannotTell = { kind: 'cannot-tell'; reason: Reason; sentence: string }
export type Reason =
  /** Nobody answered. */
  | 'nobody'
  /** Too few people for the figure to mean anything. */
  | 'too-few'
  /** The interval holds both answers. */
  | 'too-close'
  /** A category of the population has no respondent, and nothing it may be put together with. */
  | 'empty-category'
  /** The rounds came to no end that fits all margins. */
  | 'no-fit'
  /** The data do not fix the answer, such as two features that say the same. */
  | 'undetermined'

export const cannotTell = (reason: Reason, sentence: string): CannotTell => ({ kind: 'cannot-tell', reason, sentence })

/** Throws where a number is not a count: a whole number from 0. */
export function count(value: number, what: string): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${what} is ${value}: it must be a whole number from 0`)
  return value
}

/** Throws where a number is not above 0 and finite. */
export function positive(value: number, what: string): number {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${what} is ${value}: it must be above 0`)
  return value
}
