import { type CannotTell, cannotTell } from './cannot-tell.ts'
import { normalQuantile } from './model/normal.ts'

/** A share with the interval in which the true share lies, 19 times in 20 unless another `confidence` was asked for. */
export type Share = { kind: 'share'; share: number; low: number; high: number; people: number }
export type ShareOptions = {
  /** From 0.5 to 0.999; default 0.95. */
  confidence?: number
  /** Fewer people than this cannot tell; default 10. */
  atLeast?: number
}

/**
 * A share of people with Wilson's interval, which holds also for few people and for shares near 0 and 1.
 *
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927; Newcombe,
 * "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, method 3.
 *
 * @param yes how many said so: from 0 to `people`. Where answers are weighted: the weighted share times `people`
 * @param people how many answered. Where answers are weighted: the effective number (`designEffect`)
 * @throws {RangeError} where `yes` is outside 0 to `people`, or an option outside its limits
 * @example
 * const { share, low, high } = wilson(81, 263)
 * [share, low, high].map((part) => part.toFixed(4)) // => ['0.3080', '0.2553', '0.3662']
 * wilson(2, 3).kind // => 'cannot-tell'
 */
export function wilson(yes: number, people: number, options: ShareOptions = {}): Share | CannotTell {
  const { confidence = 0.95, atLeast = 10 } = options
  if (!(people >= 0 && Number.isFinite(people))) throw new RangeError(`people is ${people}: it must be from 0`)
  if (!(yes >= 0 && yes <= people)) throw new RangeError(`yes is ${yes}: it must be from 0 to people, ${people}`)
  if (!(atLeast >= 0)) throw new RangeError(`atLeast is ${atLeast}: it must be from 0`)
  const z = normalQuantile(confidence)
  if (people === 0) return cannotTell('nobody', 'Nobody answered.')
  if (people < atLeast)
    return cannotTell('too-few', `Only ${Math.floor(people)} people answered: at least ${atLeast} are needed to tell.`)
  const share = yes / people
  const scale = 1 + (z * z) / people
  const middle = (share + (z * z) / (2 * people)) / scale
  const reach = (z * Math.sqrt((share * (1 - share)) / people + (z * z) / (4 * people * people))) / scale
  const low = yes === 0 ? 0 : Math.max(0, middle - reach)
  const high = yes === people ? 1 : Math.min(1, middle + reach)
  return { kind: 'share', share, low, high, people }
}

/** How two shares differ: `more` and `less` say that of the first, and only where the interval leaves out 0. */
export type Difference = { kind: 'more' | 'less'; difference: number; low: number; high: number }

/**
 * Compares the shares of two groups of people: more, less, or it cannot be told.
 *
 * Source: Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17, 1998, method 10 (Wilson's intervals squared and added).
 *
 * @throws {RangeError} as `wilson` does
 * @example
 * const answer = compareShares({ yes: 56, people: 70 }, { yes: 48, people: 80 })
 * [answer.kind, answer.low.toFixed(4), answer.high.toFixed(4)] // => ['more', '0.0524', '0.3339']
 * compareShares({ yes: 5, people: 10 }, { yes: 4, people: 10 }).reason // => 'too-close'
 */
export function compareShares(
  first: { yes: number; people: number },
  second: { yes: number; people: number },
  options: ShareOptions = {},
): Difference | CannotTell {
  const a = wilson(first.yes, first.people, options)
  const b = wilson(second.yes, second.people, options)
  if (a.kind === 'cannot-tell') return a
  if (b.kind === 'cannot-tell') return b
  const difference = a.share - b.share
  const low = difference - Math.hypot(a.share - a.low, b.high - b.share)
  const high = difference + Math.hypot(a.high - a.share, b.share - b.low)
  return verdict(difference, low, high, 'The two shares are too close to tell which is larger.')
}

/**
 * Compares the share of a group among those who took part with its share in the population: more, less, or it cannot
 * be told.
 *
 * @param expected the share in the population, 0 to 1
 * @throws {RangeError} where `expected` is outside 0 to 1, and as `wilson` does
 * @example
 * compareWithPopulation({ yes: 12, people: 100 }, 0.25).kind // => 'less'
 * compareWithPopulation({ yes: 22, people: 100 }, 0.25).kind // => 'cannot-tell'
 */
export function compareWithPopulation(
  taken: { yes: number; people: number },
  expected: number,
  options: ShareOptions = {},
): Difference | CannotTell {
  if (!(expected >= 0 && expected <= 1)) throw new RangeError(`expected is ${expected}: it must be from 0 to 1`)
  const own = wilson(taken.yes, taken.people, options)
  if (own.kind === 'cannot-tell') return own
  const sentence = 'The share is too close to that of the population to tell which is larger.'
  return verdict(own.share - expected, own.low - expected, own.high - expected, sentence)
}

const verdict = (difference: number, low: number, high: number, sentence: string): Difference | CannotTell =>
  low > 0 || high < 0 ? { kind: low > 0 ? 'more' : 'less', difference, low, high } : cannotTell('too-close', sentence)
