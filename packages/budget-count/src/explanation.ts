/**
 * Why a project won or lost.
 * - `free`: it costs nothing and somebody wants it
 * - `supporters-paid`: its supporters bought it, in equal shares
 * - `money-left-over`: it was next in line by votes and fitted what equal shares left over
 * - `next-in-line`: a greedy rule took it in its turn
 * - `supporters-short`: its supporters do not have its cost
 * - `budget-short`: it did not fit what was left at its turn
 * - `after-the-end`: the rule stops at the first that does not fit, and that was before its turn
 * - `no-support`, `below-threshold`, `not-eligible`: it took no part
 */
export type Reason =
  | 'free'
  | 'supporters-paid'
  | 'money-left-over'
  | 'next-in-line'
  | 'supporters-short'
  | 'budget-short'
  | 'after-the-end'
  | 'no-support'
  | 'below-threshold'
  | 'not-eligible'

/**
 * Who paid for a project: `full` people the whole price, `last` people less, which was all they had left, `none` had
 * nothing left. `paidFull` and `paidLast` add up to its cost.
 */
export type Payers = { full: number; last: number; none: number; paidFull: string; paidLast: string }

/** One project's result, in numbers and in `words`. Money is in the currency, as a decimal of at most 6 places. */
export type Explanation = {
  project: string
  name: string
  cost: string
  /** How many people support it, and the score by which greedy rules and ties rank it. */
  votes: number
  score: string
  won: boolean
  /** Its place in the order of choice, from 1; null where it lost. */
  place: number | null
  reason: Reason
  /** What a supporter who pays in full pays: for each point or place on ballots that have them (`priceFor`). */
  price: string | null
  priceFor: 'supporter' | 'point' | 'place'
  payers: Payers | null
  /** What it had of what it needed: its supporters' money or the money left, or votes where `missedIn` says votes. */
  had: string | null
  needed: string | null
  missed: string | null
  missedIn: 'money' | 'votes' | 'score' | null
  words: string
}
