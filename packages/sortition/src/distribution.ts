import { createRandom } from '@folkmoot/numbers'
import { type Conflict, clash, clashInWords } from './conflict.ts'
import { decompose } from './decompose.ts'
import { type Excluded, excludedFrom } from './excluded.ts'
import { idealOf, type Method } from './ideal.ts'
import { type Measures, measure } from './measures.ts'
import { nashOverPanels } from './nash-panels.ts'
import type { Pool } from './pool.ts'
import { bestPanel } from './price.ts'
import { type Change, smallestChange } from './relax.ts'
import { nothing } from './rise.ts'
import { createSeeker } from './seek.ts'
import type { Cut, Shape } from './shape.ts'
import type { Solver } from './solver.ts'
import { createCatalogue, expected } from './spread.ts'
import { typesOf } from './types.ts'
import { Cancelled, createWatch, type Watch, type Watching } from './watch.ts'

/** Quotas that no panel can keep: which of them clash, in words too, and the smallest change that helps, if one does. */
export type Infeasible = { kind: 'infeasible'; conflicts: Conflict[]; relaxation?: Change[]; sentence: string }

/** How likely every possible panel is. */
export type Distribution = Measures & {
  kind: 'drawn'
  method: Method
  /** Of each person, in the order of the pool. */
  probabilities: number[]
  /** Panels as types (seats, smallest first), each with how likely it is; together 1. */
  panels: { weight: number; seats: number[] }[]
  /** The people of each type, as places in the pool: equals, who share the seats of their type by lot. */
  types: number[][]
  /** No lottery over panels gives everybody who can be drawn more than this. With LEXIMIN the minimum is equal to it. */
  certified: number
  excluded: Excluded[]
}
export type Outcome = Distribution | Infeasible | { kind: 'cancelled' }

export type Options = Watching & {
  method?: Method
  /** For GOLDILOCKS: how much the smallest probability counts against the largest. */
  gamma?: number
}

/**
 * Checks that some panel keeps all quotas; where none does, says which clash and what smallest change would help.
 *
 * @example
 * const solver = await loadSolver()
 * const quotas = [{ category: 'Age', value: 'Under 40', min: 0, max: 1 }, { category: 'Age', value: '40 and over', min: 1, max: 1 }]
 * const people = [{ id: 'a', values: ['40 and over'] }, { id: 'b', values: ['40 and over'] }]
 * const answer = checkQuotas(createPool(2, quotas, people), solver)
 * answer.kind === 'infeasible' && answer.relaxation // => [{ category: 'Age', value: '40 and over', bound: 'max', from: 1, to: 2 }]
 */
export function checkQuotas(
  pool: Pool,
  solver: Solver,
  watching?: Watching,
): { kind: 'feasible' } | Infeasible | { kind: 'cancelled' } {
  return stoppable(() => {
    const watch = createWatch(watching)
    return findClash(pool, solver, typesOf(pool).shape, watch) ?? { kind: 'feasible' as const }
  })
}

/**
 * How likely every panel must be for the draw to be as fair as the method asks. LEXIMIN makes the smallest probability
 * as large as can be, then the next smallest, and so on; its probabilities are unique. Everybody with the same values
 * has the same probability, and every panel keeps every quota.
 *
 * How: the fairest shares are found where panels need not be whole (small linear programs), then panels are found whose
 * mixture has just these shares. Where no mixture has, an exact integer program proves it, the proof is added as a
 * further law, and the shares are found anew. So the end is exact without a commercial solver.
 *
 * Runs in the calling thread, for seconds in large pools: use a worker thread beside other work. Pool and outcome are
 * plain data; `cancelled` may read a SharedArrayBuffer.
 *
 * Sources: Flanigan, Gölz, Gupta, Hennig, Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596
 * (2021); Baharav and Flanigan, EC 2024, for GOLDILOCKS. Ties: none in LEXIMIN and NASH, whose answers are unique;
 * MAXIMIN and GOLDILOCKS take the fairest of their best (see those functions). Tolerance 1e-7 of a probability.
 *
 * @throws {RangeError} where gamma is not a number over 0
 * @example
 * const solver = await loadSolver()
 * const quotas = [{ category: 'Age', value: 'Under 40', min: 1, max: 1 }, { category: 'Age', value: '40 and over', min: 1, max: 1 }]
 * const people = ['a', 'b', 'c'].map((id) => ({ id, values: [id === 'a' ? 'Under 40' : '40 and over'] }))
 * const answer = findDistribution(createPool(2, quotas, people), solver)
 * answer.kind === 'drawn' && answer.probabilities // => [1, 0.5, 0.5]
 */
export function findDistribution(pool: Pool, solver: Solver, options: Options = {}): Outcome {
  const { method = 'leximin', gamma = 1 } = options
  if (!(gamma > 0 && gamma < 1e6)) throw new RangeError(`gamma is ${gamma}: it must be over 0 and under 1,000,000`)
  return stoppable(() => {
    const watch = createWatch(options)
    watch.step(0, 0, 'Checking the quotas')
    const { shape, members } = typesOf(pool)
    const infeasible = findClash(pool, solver, shape, watch)
    if (infeasible) return infeasible
    const catalogue = createCatalogue()
    const cuts: Cut[] = []
    for (;;) {
      watch.step(cuts.length, 0, 'Finding the fairest shares')
      const { shares, bound } = idealOf(solver, shape, cuts, method, gamma)
      const answer = decompose(solver, shape, shares, catalogue, watch)
      if (answer.kind === 'cut' && method !== 'nash') {
        cuts.push(answer.cut)
        continue
      }
      // NASH is smooth: cuts would near its best by ever smaller steps, so it is finished over panels.
      const spread = answer.kind === 'cut' ? nashOverPanels(solver, shape, catalogue, watch) : answer.spread
      const { panels, weights } = spread
      const have = expected(panels, weights, shape.counts.length)
      const probabilities = new Array<number>(pool.people.length).fill(0)
      members.forEach((people, t) => {
        for (const person of people)
          probabilities[person] = have[t]! < nothing ? 0 : Math.min(1, have[t]! / people.length)
      })
      const excluded = excludedFrom(pool, solver, shape, members, have, watch)
      return {
        kind: 'drawn',
        method,
        ...measure(probabilities.filter((p) => p > 0)),
        certified: bound,
        probabilities,
        panels: panels.map((seats, p) => ({ weight: weights[p]!, seats: Array.from(seats) })),
        types: members,
        excluded,
      }
    }
  })
}

/** Runs work that may be cancelled. */
export function stoppable<T>(work: () => T): T | { kind: 'cancelled' } {
  try {
    return work()
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' }
    throw error
  }
}

/** What stands against any panel at all; undefined where there is one. */
export function findClash(pool: Pool, solver: Solver, shape: Shape, watch: Watch): Infeasible | undefined {
  const worth = new Float64Array(shape.counts.length).fill(1)
  const seek = createSeeker(shape, new Int32Array(shape.counts.length), shape.counts, createRandom('check'))
  if (seek({ worth, curve: 1 }) ?? bestPanel(solver, shape, worth, watch)) return undefined
  watch.step(0, 0, 'Finding what clashes')
  const conflicts = clash(solver, pool, shape, watch)
  const relaxation = smallestChange(solver, pool, shape, watch)
  return {
    kind: 'infeasible',
    conflicts,
    ...(relaxation && { relaxation }),
    sentence: clashInWords(conflicts, pool.size),
  }
}
