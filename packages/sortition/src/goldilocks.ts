import type { Ideal } from './ideal.ts'
import { quotaRows } from './quota-rows.ts'
import { nothing, riseTogether } from './rise.ts'
import type { Cut, Shape } from './shape.ts'
import { createModel, type Solver, solved } from './solver.ts'

/** How near the tangents must come to the curve, as a part of it. */
const near = 1e-10

/** What the ceiling leaves open, so that rounding does not shut out what it was made for. */
const room = 1e-9

/**
 * MAXIMIN: the smallest probability as large as can be; among those the largest as small as can be; among those the
 * fairest, as in LEXIMIN. The last two make the answer one, whatever the solver.
 */
export function maximin(solver: Solver, shape: Shape, cuts: readonly Cut[]): Ideal {
  const { shares, minimum } = riseTogether(solver, shape, cuts)
  return under(solver, shape, cuts, lowestCeiling(solver, shape, cuts, shares, minimum, 0), minimum)
}

/**
 * GOLDILOCKS: (n/k)·max π + γ·(k/n)/min π as small as can be: nobody far above the rest, nobody far below. 1/min is
 * convex, so tangents to it from below make it linear. Among the best the fairest, as in LEXIMIN.
 *
 * Source: Baharav and Flanigan, "Fair, manipulation-robust, and transparent sortition", EC 2024.
 */
export function goldilocks(solver: Solver, shape: Shape, cuts: readonly Cut[], gamma: number): Ideal {
  const { shares, minimum } = riseTogether(solver, shape, cuts)
  return under(solver, shape, cuts, lowestCeiling(solver, shape, cuts, shares, 0, gamma), minimum)
}

function under(solver: Solver, shape: Shape, cuts: readonly Cut[], ceiling: number, bound: number): Ideal {
  return { shares: riseTogether(solver, shape, cuts, Math.min(1, ceiling + room)).shares, bound }
}

/** The lowest limit on all probabilities: with a floor for the smallest, or with a price for it (gamma over 0). */
function lowestCeiling(
  solver: Solver,
  shape: Shape,
  cuts: readonly Cut[],
  shares: Float64Array,
  floor: number,
  gamma: number,
): number {
  const { counts, size } = shape
  const types = counts.length
  const open = [...counts.keys()].filter((t) => shares[t]! > nothing)
  const people = open.reduce((sum, t) => sum + counts[t]!, 0)
  // Columns: the types, then the smallest probability, the largest, and the price of the smallest.
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
      ...open.map((t) => ({ lower: 0, upper: Infinity, at: [t, low], by: [1, -counts[t]!] })),
      ...open.map((t) => ({ lower: 0, upper: Infinity, at: [t, high], by: [-1, counts[t]!] })),
    ],
  })
  const scale = (gamma * size) / people
  const touch = (at: number) =>
    model.addRow((2 * scale) / at, Infinity, { indices: [low, price], values: [scale / at ** 2, 1] })
  try {
    if (gamma > 0) for (let at = 1; at > 1e-4; at /= 2) touch((at * size) / people)
    for (;;) {
      const best = solved(solver, model)
      if (!best) throw new Error('The quotas leave no room')
      const smallest = best.at[low]!
      if (gamma === 0 || best.at[price]! >= (scale / smallest) * (1 - near)) return best.at[high]!
      touch(smallest)
    }
  } finally {
    model.dispose()
  }
}
