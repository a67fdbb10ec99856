import type { Ideal } from './ideal.ts'
import { quotaRows } from './quota-rows.ts'
import { riseTogether } from './rise.ts'
import type { Cut, Shape } from './shape.ts'
import { createModel, type Solver, solved } from './solver.ts'

/** How near the tangents must come to the curve, as a part of it. */
const near = 1e-10

/**
 * MAXIMIN: the smallest probability as large as can be; among those the largest as small as can be; among those the
 * fairest, as in LEXIMIN. The last two make the answer one, whatever the solver.
 */
export function maximin(solver: Solver, shape: Shape, cuts: readonly Cut[]): Ideal {
  const { minimum } = riseTogether(solver, shape, cuts)
  return under(solver, shape, cuts, lowestCeiling(solver, shape, cuts, minimum, 0).ceiling, minimum)
}

/**
 * GOLDILOCKS: (n/k)·max π + γ·(k/n)/min π as small as can be: nobody far above the rest, nobody far below. 1/min is
 * convex, so tangents to it from below make it linear. Among the best the fairest, as in LEXIMIN.
 *
 * Source: Baharav and Flanigan, "Fair, manipulation-robust, and transparent sortition", EC 2024.
 */
export function goldilocks(solver: Solver, shape: Shape, cuts: readonly Cut[], gamma: number): Ideal {
  const { minimum } = riseTogether(solver, shape, cuts)
  return under(solver, shape, cuts, lowestCeiling(solver, shape, cuts, 0, gamma).ceiling, minimum)
}

function under(solver: Solver, shape: Shape, cuts: readonly Cut[], ceiling: number, bound: number): Ideal {
  return { shares: riseTogether(solver, shape, cuts, Math.min(1, ceiling * (1 + 1e-12))).shares, bound }
}

function lowestCeiling(solver: Solver, shape: Shape, cuts: readonly Cut[], floor: number, gamma: number) {
  const { counts, size } = shape
  const types = counts.length
  const people = counts.reduce((sum, count) => sum + count, 0)
  // Columns: the types, then the smallest probability, the largest, and the cost of the smallest.
  const [low, high, price] = [types, types + 1, types + 2]
  const cost = new Float64Array(types + 3)
  cost[high] = people / size
  cost[price] = 1
  const model = createModel(solver, {
    cost,
    lower: Float64Array.from(cost, (_, c) => (c === low ? Math.max(0, floor * (1 - 1e-12)) : 0)),
    upper: Float64Array.from(cost, (_, c) => (c < types ? counts[c]! : c === price ? Infinity : 1)),
    rows: [
      ...quotaRows(shape, cuts),
      ...Array.from(counts, (count, t) => ({ lower: 0, upper: Infinity, at: [t, low], by: [1, -count] })),
      ...Array.from(counts, (count, t) => ({ lower: 0, upper: Infinity, at: [t, high], by: [-1, count] })),
    ],
  })
  const scale = (gamma * size) / people
  try {
    const tangent = (at: number) =>
      model.addRow((2 * scale) / at, Infinity, { indices: [low, price], values: [scale / at ** 2, 1] })
    if (gamma > 0) for (let at = 1; at > 1e-4; at /= 2) tangent((at * size) / people)
    for (;;) {
      const best = solved(solver, model)
      if (!best) throw new Error('The quotas leave no room')
      const smallest = best.at[low]!
      const curve = scale / smallest
      if (gamma === 0 || best.at[price]! >= curve * (1 - near)) return { ceiling: best.at[high]! }
      tangent(smallest)
    }
  } finally {
    model.dispose()
  }
}
