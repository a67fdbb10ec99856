import { createRandom } from '@folkmoot/numbers'
import { exactAlternates } from './alternates-exact.ts'
import { stoppable } from './distribution.ts'
import { createMissing, type Scenario } from './missing.ts'
import type { Pool } from './pool.ts'
import { checkPanel, remaining } from './replace.ts'
import type { Solver } from './solver.ts'
import { typesOf } from './types.ts'
import { createWatch, type Watching } from './watch.ts'

export type Alternates = {
  kind: 'chosen'
  /** Ids, those who help most first. */
  alternates: string[]
  /** Seats missed over all quotas, empty seats included, on average over the drop-outs tried: with them, and without. */
  expected: number
  without: number
  /** No choice of as many does better than this on the drop-outs tried; equal to `expected` where it is proved best. */
  bound: number
}

export type AlternateOptions = Watching & {
  /** How likely a member is to drop out: one number for all, or by id. From 0 to 1; by default 0.1. */
  chance?: number | Readonly<Record<string, number>>
  /** How many drop-outs to try, from 1 to 1,000; by default 100. */
  samples?: number
}

/**
 * Chooses alternates in advance, such that the quotas hold as well as can be after some members dropped out: over many
 * drop-outs tried by lot, the seats missed are as few as can be (empirical risk). First greedily and by exchanges; then
 * an integer program improves it and bounds it, in small pools until it is proved.
 * Ties go to the person first in the pool; among equals a lot decides.
 *
 * Source: Assos, Baharav, Flanigan, Procaccia, "Alternates, assemble! Selecting optimal alternates for citizens'
 * assemblies", EC 2025.
 *
 * @param number how many alternates, from 1
 * @example
 * const solver = await loadSolver()
 * const quotas = ['Under 40', '40 and over'].map((value) => ({ category: 'Age', value, min: 1, max: 1 }))
 * const people = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, values: [i < 2 ? 'Under 40' : '40 and over'] }))
 * const answer = chooseAlternates(createPool(2, quotas, people), ['a', 'c'], 2, solver, 'any seed')
 * answer.kind === 'chosen' && answer.alternates.sort() // => ['b', 'd']
 */
export function chooseAlternates(
  pool: Pool,
  panel: readonly string[],
  number: number,
  solver: Solver,
  seed: string,
  options: AlternateOptions = {},
): Alternates | { kind: 'cancelled' } {
  const { chance = 0.1, samples = 100 } = options
  checkPanel(pool, panel)
  const rest = remaining(pool, panel, new Set(panel))
  if (!Number.isInteger(number) || number < 1 || number > rest.people.length)
    throw new RangeError(
      `${number} alternates: expected a whole number from 1 to the ${rest.people.length} people left`,
    )
  if (!Number.isInteger(samples) || samples < 1 || samples > 1000)
    throw new RangeError(`${samples} samples: expected a whole number from 1 to 1,000`)
  const random = createRandom(`${seed}/alternates`)
  const scenarios = sample(pool, panel, chance, samples, random)
  // Seats do not matter to who is alike, and the quotas' numbers are looked up by row.
  const { shape, members } = typesOf({ ...rest, size: Math.max(1, rest.size) })
  const missing = createMissing(shape, pool.quotas.length, scenarios)
  return stoppable(() => {
    const watch = createWatch(options)
    const chosen: number[] = []
    const held = new Int32Array(members.length)
    const free = (t: number) => held[t]! < members[t]!.length
    const best = (): number => {
      let found = -1
      let least = Infinity
      for (let t = 0; t < members.length; t++) {
        if (!free(t)) continue
        const value = missing([...chosen, t])
        if (value < least - 1e-12) {
          least = value
          found = t
        }
      }
      return found
    }
    const add = (t: number) => {
      chosen.push(t)
      held[t]!++
    }
    while (chosen.length < number) {
      watch.step(chosen.length, number, 'Choosing alternates')
      add(best())
    }
    for (let since = 0; since < number; since++) {
      watch.step(since, number, 'Exchanging alternates')
      const before = missing(chosen)
      const out = chosen.shift()!
      held[out]!--
      const next = best()
      const better = missing([...chosen, next]) < before - 1e-12
      add(better ? next : out)
      if (better) since = -1
    }
    const exact = exactAlternates(solver, shape, pool.quotas.length, scenarios, number, watch)
    const final = exact.chosen && missing(exact.chosen) < missing(chosen) - 1e-12 ? exact.chosen : chosen
    const decks = members.map((people) => random.shuffle(people))
    const expected = missing(final)
    return {
      kind: 'chosen' as const,
      alternates: final.map((t) => rest.people[decks[t]!.pop()!]!.id),
      expected,
      without: missing([]),
      bound: Math.min(expected, exact.bound),
    }
  })
}

/** Drop-outs by lot: what each leaves missing of every quota, and how many seats; the same ones once, with a weight. */
function sample(
  pool: Pool,
  panel: readonly string[],
  chance: number | Readonly<Record<string, number>>,
  samples: number,
  random: ReturnType<typeof createRandom>,
): Scenario[] {
  const chances = panel.map((id) => {
    const own = typeof chance === 'number' ? chance : (chance[id] ?? 0.1)
    if (!(own >= 0 && own <= 1))
      throw new RangeError(`The chance of ${id} to drop out is ${own}: it must be from 0 to 1`)
    return own
  })
  const found = new Map<string, Scenario>()
  for (let i = 0; i < samples; i++) {
    const staying = panel.filter((_, p) => random.fraction() >= chances[p]!)
    const { size, quotas } = remaining(pool, staying, new Set(panel))
    const scenario = { seats: size, lo: quotas.map(({ min }) => min), hi: quotas.map(({ max }) => max), weight: 0 }
    const key = JSON.stringify(scenario)
    const known = found.get(key) ?? scenario
    found.set(key, known)
    known.weight += 1 / samples
  }
  return [...found.values()]
}
