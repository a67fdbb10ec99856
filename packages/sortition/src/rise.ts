import { quotaRows } from './quota-rows.ts'
import type { Cut, Shape } from './shape.ts'
import { createModel, type Row, type Solver, solved } from './solver.ts'

/** How large a price must be, a person, to say that a share cannot grow. */
const priced = 1e-9

/** Shares below this are none: the person cannot be drawn. */
export const nothing = 1e-9

/** `minimum`: the smallest probability of those who can be drawn. */
export type Rise = { shares: Float64Array; minimum: number; stages: number }

/**
 * The fairest shares (expected seats of each type) that quotas and cuts allow when panels need not be whole: the
 * smallest probability as large as can be, then the next, and so on. Each stage is one small linear program: all open
 * types rise together to z; those whose price is above 0 can rise no further (complementary slackness) and stay at z.
 *
 * @param ceiling no probability may pass it
 */
export function riseTogether(solver: Solver, shape: Shape, cuts: readonly Cut[] = [], ceiling = 1): Rise {
  const { counts } = shape
  const types = counts.length
  const share = new Float64Array(types)
  const open = new Uint8Array(types).fill(1)
  const rows = quotaRows(shape, cuts)
  const weigh = ({ at, by }: Row): [fixed: number, rising: number] => {
    let fixed = 0
    let rising = 0
    for (let i = 0; i < at.length; i++) {
      const t = at[i]!
      if (open[t]) rising += by[i]! * counts[t]!
      else fixed += by[i]! * counts[t]! * share[t]!
    }
    return [fixed, rising]
  }
  // Column 0 is z; column 1 + t is what type t holds beyond its share.
  const model = createModel(solver, {
    cost: Float64Array.from({ length: types + 1 }, (_, c) => (c === 0 ? 1 : 0)),
    lower: new Float64Array(types + 1),
    // No limit on what is beyond: rows are added for it, so that a price on an open column always means 0.
    upper: Float64Array.from({ length: types + 1 }, (_, c) => (c === 0 ? ceiling : Infinity)),
    rows: rows.map((row) => ({
      ...row,
      at: [0, ...Array.from(row.at, (t) => t + 1)],
      by: [weigh(row)[1], ...Array.from(row.by)],
    })),
    maximise: true,
  })
  const capped = new Uint8Array(types)
  let minimum: number | undefined
  let stages = 0
  let left = types
  try {
    while (left > 0) {
      const best = solved(solver, model)
      if (!best) throw new Error(`The quotas leave no room at stage ${stages}`)
      const z = best.at[0]!
      const over: number[] = []
      for (let t = 0; t < types; t++)
        if (open[t] && !capped[t] && counts[t]! * (z - ceiling) + best.at[t + 1]! > 1e-10) over.push(t)
      for (const t of over) {
        capped[t] = 1
        model.addRow(-Infinity, counts[t]! * ceiling, { indices: [0, t + 1], values: [counts[t]!, 1] })
        rows.push({ lower: -Infinity, upper: counts[t]! * ceiling, at: [t], by: [1] })
      }
      if (over.length > 0) continue
      // Those who can have no share at all stop at 0 first; the minimum is of the others.
      if (minimum === undefined && z > nothing) minimum = z
      stages++
      const price = model.getSolution().colDual!
      const before = left
      for (let t = 0; t < types; t++)
        if (open[t] && (z >= ceiling - 1e-12 || Math.abs(price[t + 1]!) > priced * counts[t]!)) {
          open[t] = 0
          share[t] = z
          model.changeColBounds(t + 1, 0, counts[t]! * (ceiling - z))
          left--
        }
      if (left === before) throw new Error(`No type is fixed at ${z}`)
      rows.forEach((row, r) => {
        const [fixed, rising] = weigh(row)
        model.changeRowBounds(r, row.lower - fixed, row.upper - fixed)
        model.changeCoefficient(r, 0, rising)
      })
    }
  } finally {
    model.dispose()
  }
  return { shares: share.map((f, t) => f * counts[t]!), minimum: minimum ?? 0, stages }
}
