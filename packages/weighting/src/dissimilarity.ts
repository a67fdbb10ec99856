import { createRandom } from '@folkmoot/numbers'
import { type CannotTell, cannotTell, count } from './cannot-tell.ts'

/** A category: its people in the population, and on the panel (or among those who took part). */
export type Part = { name: string; population: number; panel: number }
export type Dissimilarity = {
  kind: 'measured'
  /** 0 the same shares, 1 nothing in common: the share of the panel that would have to be others. */
  index: number
  /** What chance alone would give on the average for a panel of this size. */
  expected: number
  /** What chance alone stays below, 19 times in 20. */
  usual: number
  /** Whether the index is above `usual`: more unlike than chance explains. */
  verdict: 'unlike' | 'as-by-chance'
}

/**
 * Duncan and Duncan's index of dissimilarity between a panel and its population, beside what a panel drawn by plain
 * chance would show: half the sum of the gaps between shares. In a small panel it is never 0, however fair the draw.
 * The expectation is exact (de Moivre's mean deviation of the binomial, for draws with replacement); the usual limit
 * comes from `draws` panels drawn by lot.
 *
 * Source: Duncan and Duncan, "A methodological analysis of segregation indexes", American Sociological Review 20,
 * 1955; Winship, "A revaluation of indexes of residential segregation", Social Forces 55, 1977 (chance); de Moivre,
 * Miscellanea Analytica, 1730, in Diaconis and Zabell, "Closed form summation for classical distributions",
 * Statistical Science 6, 1991.
 *
 * @param options `seed` of the draws; `draws` how many (2,000)
 * @throws {RangeError} for a panel count that is none, a population below 0 or all 0, or panel members of a category
 * without population
 * @example
 * const parts = [{ name: 'women', population: 52, panel: 10 }, { name: 'men', population: 48, panel: 10 }]
 * const { index, expected, verdict } = dissimilarity(parts, { seed: 'Norbiton' })
 * [index.toFixed(3), expected.toFixed(3), verdict] // => ['0.020', '0.090', 'as-by-chance']
 */
export function dissimilarity(
  parts: readonly Part[],
  { seed, draws = 2000 }: { seed: string; draws?: number },
): Dissimilarity | CannotTell {
  const { shares, panel } = check(parts, draws)
  if (panel === 0) return cannotTell('nobody', 'Nobody is on the panel, so it cannot be compared.')
  const indexOf = (counts: ArrayLike<number>) =>
    shares.reduce((sum, share, i) => sum + Math.abs(counts[i]! / panel - share), 0) / 2
  const index = indexOf(parts.map((part) => part.panel))
  const usual = usualLimit(shares, panel, indexOf, createRandom(`${seed}/dissimilarity`), draws)
  return {
    kind: 'measured',
    index,
    expected: expectedByChance(shares, panel),
    usual,
    verdict: index > usual + 1e-12 ? 'unlike' : 'as-by-chance',
  }
}

function usualLimit(
  shares: readonly number[],
  panel: number,
  indexOf: (counts: ArrayLike<number>) => number,
  random: { fraction(): number },
  draws: number,
): number {
  const indices = Array.from({ length: draws }, () => {
    const counts = new Float64Array(shares.length)
    for (let member = 0; member < panel; member++) {
      let [left, i] = [random.fraction(), 0]
      while (i < shares.length - 1 && left >= shares[i]!) left -= shares[i++]!
      counts[i] = counts[i]! + 1
    }
    return indexOf(counts)
  })
  return indices.sort((a, b) => a - b)[Math.ceil(draws * 0.95) - 1]!
}

/**
 * The mean of the index for a panel of n drawn by chance: half the sum of the mean deviations of binomial shares,
 * each 2 (1 - p) k C(n, k) p^k (1 - p)^(n - k) / n with k the whole number above np.
 *
 * @param shares of the population, adding up to 1
 * @param n the size of the panel, from 1
 * @throws {RangeError} where n is not a whole number from 1
 * @example
 * expectedByChance([0.5, 0.5], 2).toFixed(4) // => '0.2500'
 */
export function expectedByChance(shares: readonly number[], n: number): number {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n is ${n}: it must be a whole number from 1`)
  return (
    shares.reduce((sum, p) => {
      if (p <= 0 || p >= 1) return sum
      const k = Math.floor(n * p) + 1
      const log = logChoose(n, k) + k * Math.log(p) + (n - k + 1) * Math.log1p(-p)
      return sum + (2 * k * Math.exp(log)) / n
    }, 0) / 2
  )
}

/** The logarithm of the number of ways to choose k of n. */
function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i)
  return sum
}

function check(parts: readonly Part[], draws: number): { shares: number[]; panel: number } {
  if (!Number.isInteger(draws) || draws < 100)
    throw new RangeError(`draws is ${draws}: it must be a whole number from 100`)
  for (const { name, population, panel } of parts) {
    if (!(population >= 0 && Number.isFinite(population)))
      throw new RangeError(`The population of ${name} is ${population}: it must be from 0`)
    if (count(panel, `The panel's number of ${name}`) > 0 && population === 0)
      throw new RangeError(`${name} has ${panel} members and no population`)
  }
  const all = parts.reduce((sum, { population }) => sum + population, 0)
  if (all === 0) throw new RangeError('The population is 0: it must be above 0')
  return {
    shares: parts.map(({ population }) => population / all),
    panel: parts.reduce((s, { panel }) => s + panel, 0),
  }
}
