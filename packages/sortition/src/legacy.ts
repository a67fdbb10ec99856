import { createRandom, type Random } from '@folkmoot/numbers'
import { type Measures, measure } from './measures.ts'
import { categoriesOf, type Pool } from './pool.ts'

/** How often one draw starts again before it is given up. */
const attempts = 100

/** How often each person was drawn, as a share of the draws that found a panel. */
export type LegacyEstimate = Measures & { probabilities: number[]; draws: number; failed: number }

/**
 * LEGACY, for comparison only: what many organisers did before fair methods. Again and again the value that is hardest
 * to fill (still needed over still there) gives one person by lot; whoever no longer fits goes. Some people's chance can
 * be near 0. Ties go to the value first in the file.
 *
 * Source: Flanigan et al. 2021, supplementary 2.
 *
 * @returns places in the pool, or undefined where 100 attempts found no panel
 * @example
 * const quotas = [{ category: 'Age', value: 'Under 40', min: 1, max: 1 }, { category: 'Age', value: '40 and over', min: 1, max: 1 }]
 * const people = [{ id: 'a', values: ['Under 40'] }, { id: 'b', values: ['40 and over'] }]
 * drawLegacy(createPool(2, quotas, people), 'any seed') // => [0, 1]
 */
export function drawLegacy(pool: Pool, seed: string): number[] | undefined {
  return draw(pool, createRandom(seed))
}

function draw(pool: Pool, random: Random): number[] | undefined {
  const { size, quotas, people } = pool
  const categories = categoriesOf(quotas)
  const row = new Map(quotas.map(({ category, value }, r) => [JSON.stringify([category, value]), r]))
  const rows = people.map(({ values }) => values.map((value, c) => row.get(JSON.stringify([categories[c], value]))!))
  for (let attempt = 0; attempt < attempts; attempt++) {
    let left = people.map((_, i) => i).filter((i) => rows[i]!.every((r) => quotas[r]!.max > 0))
    const taken = quotas.map(() => 0)
    const panel: number[] = []
    while (panel.length < size && left.length > 0) {
      const there = quotas.map(() => 0)
      for (const i of left) for (const r of rows[i]!) there[r]!++
      let most = -1
      let urgent = -Infinity
      quotas.forEach(({ min }, r) => {
        const ratio = there[r]! > 0 ? (min - taken[r]!) / there[r]! : min > taken[r]! ? Infinity : -Infinity
        if (ratio > urgent) {
          urgent = ratio
          most = r
        }
      })
      if (urgent > 1) break
      const chosen = random.pick(left.filter((i) => rows[i]!.includes(most)))
      panel.push(chosen)
      for (const r of rows[chosen]!) taken[r]!++
      const home = people[chosen]!.household
      left = left.filter(
        (i) =>
          i !== chosen &&
          (home === undefined || people[i]!.household !== home) &&
          rows[i]!.every((r) => taken[r]! < quotas[r]!.max),
      )
    }
    if (panel.length === size && quotas.every(({ min, max }, r) => taken[r]! >= min && taken[r]! <= max))
      return panel.sort((a, b) => a - b)
  }
  return undefined
}

/**
 * LEGACY's probabilities by repeated drawing, from one seed.
 *
 * @param draws how many, from 1
 * @example
 * const quotas = [{ category: 'Age', value: 'Any', min: 1, max: 1 }]
 * const pool = createPool(1, quotas, [{ id: 'a', values: ['Any'] }])
 * estimateLegacy(pool, 'any seed', 10).probabilities // => [1]
 */
export function estimateLegacy(pool: Pool, seed: string, draws: number): LegacyEstimate {
  if (!Number.isInteger(draws) || draws < 1 || draws > 1e6)
    throw new RangeError(`${draws} draws: expected a whole number from 1 to 1,000,000`)
  const random = createRandom(seed)
  const times = pool.people.map(() => 0)
  let failed = 0
  for (let i = 0; i < draws; i++) {
    const panel = draw(pool, random)
    if (panel) for (const person of panel) times[person]!++
    else failed++
  }
  const probabilities = times.map((count) => count / Math.max(1, draws - failed))
  const some = probabilities.filter((p) => p > 0)
  return { ...measure(some.length > 0 ? some : [0]), probabilities, draws, failed }
}
