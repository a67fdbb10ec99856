import { createRandom } from '@folkmoot/numbers'
import { type Distribution, findDistribution, type Infeasible } from './distribution.ts'
import { makeLottery } from './lottery.ts'
import { categoriesOf, createPool, type Pool } from './pool.ts'
import type { Solver } from './solver.ts'
import type { Watching } from './watch.ts'

/** Who came in, and what became of everybody's chance. */
export type Replacement = {
  kind: 'replaced'
  /** The panel now, in the order of the pool, and who is new. */
  panel: string[]
  joined: string[]
  /** Each person who could still come in: their chance in the first draw, and in this one. */
  changed: { id: string; before: number; now: number }[]
  seed: string
}

/**
 * Fills the seats of those who dropped out: a LEXIMIN draw among the rest of the pool, for the seats left and what the
 * quotas still ask for. Who dropped out, declined, or lives with somebody who stays is left out. The chances of this
 * draw are others than those of the first, and are shown beside them.
 *
 * @param first the first distribution
 * @param gone ids of the panel who dropped out; `declined`: others who do not want to be asked
 * @param seed another than that of any draw before; published
 * @returns `infeasible` where nobody left can keep the quotas
 * @throws {RangeError} for an id that is not on the panel, or not in the pool
 * @example
 * const solver = await loadSolver()
 * const quotas = [{ category: 'Age', value: 'Any', min: 2, max: 2 }]
 * const pool = createPool(2, quotas, ['a', 'b', 'c'].map((id) => ({ id, values: ['Any'] })))
 * const first = findDistribution(pool, solver)
 * const answer = first.kind === 'drawn' && replaceMembers(pool, solver, first, ['a', 'b'], ['b'], [], 'seed 2')
 * answer && answer.kind === 'replaced' && answer.panel // => ['a', 'c']
 */
export function replaceMembers(
  pool: Pool,
  solver: Solver,
  first: Pick<Distribution, 'probabilities'>,
  panel: readonly string[],
  gone: readonly string[],
  declined: readonly string[],
  seed: string,
  watching: Watching = {},
): Replacement | Infeasible | { kind: 'cancelled' } {
  const place = new Map(pool.people.map(({ id }, i) => [id, i]))
  checkPanel(pool, panel)
  for (const id of declined) if (!place.has(id)) throw new RangeError(`${JSON.stringify(id)} is not in the pool`)
  for (const id of gone) if (!panel.includes(id)) throw new RangeError(`${JSON.stringify(id)} is not on the panel`)
  const staying = panel.filter((id) => !gone.includes(id))
  if (staying.length === panel.length) throw new RangeError('Nobody dropped out: at least one is needed')
  const rest = remaining(pool, staying, new Set([...panel, ...declined]))
  if (rest.people.length < rest.size)
    return {
      kind: 'infeasible',
      conflicts: [],
      sentence: `${rest.size} seats are open, but only ${rest.people.length} people are left.`,
    }
  const again = findDistribution(createPool(rest.size, rest.quotas, rest.people), solver, watching)
  if (again.kind !== 'drawn') return again
  const random = createRandom(`${seed}/number`)
  const lottery = makeLottery(rest, again, 1000, seed)
  const joined = random.pick(lottery.panels)
  return {
    kind: 'replaced',
    panel: [...staying, ...joined].sort((a, b) => place.get(a)! - place.get(b)!),
    joined,
    changed: rest.people.map(({ id }, i) => ({
      id,
      before: first.probabilities[place.get(id)!]!,
      now: again.probabilities[i]!,
    })),
    seed,
  }
}

/** @throws {RangeError} where the panel is not as many different people of the pool as there are seats */
export function checkPanel({ people, size }: Pool, panel: readonly string[]): void {
  if (new Set(panel).size !== size)
    throw new RangeError(`The panel is ${new Set(panel).size} people; there are ${size} seats`)
  const ids = new Set(people.map(({ id }) => id))
  for (const id of panel) if (!ids.has(id)) throw new RangeError(`${JSON.stringify(id)} is not in the pool`)
}

/** The seats left, what the quotas still ask for, and who may take them. */
export function remaining(pool: Pool, staying: readonly string[], out: ReadonlySet<string>): Pool {
  const categories = categoriesOf(pool.quotas)
  const stay = pool.people.filter(({ id }) => staying.includes(id))
  const homes = new Set(stay.flatMap(({ household }) => household ?? []))
  return {
    size: pool.size - stay.length,
    quotas: pool.quotas.map((quota) => {
      const c = categories.indexOf(quota.category)
      const held = stay.filter(({ values }) => values[c] === quota.value).length
      const less = (number: number) => Math.max(0, number - held)
      return {
        ...quota,
        min: less(quota.min),
        max: less(quota.max),
        ...(quota.minFlex !== undefined && { minFlex: less(quota.minFlex) }),
        ...(quota.maxFlex !== undefined && { maxFlex: less(quota.maxFlex) }),
      }
    }),
    people: pool.people.filter(
      ({ id, household }) => !out.has(id) && (household === undefined || !homes.has(household)),
    ),
  }
}
