import type { Pool } from './pool.ts'
import { quotaRows } from './quota-rows.ts'
import type { Shape } from './shape.ts'
import { createModel, type Row, type Solver, solved } from './solver.ts'
import type { Watch } from './watch.ts'

/** A quota changed: its minimum lowered or its maximum raised. */
export type Change = { category: string; value: string; bound: 'min' | 'max'; from: number; to: number }

/**
 * The smallest change of quotas that leaves room for a panel: raising a maximum by one costs 1, lowering a minimum q by
 * one costs 1 + 2/q, since a small minimum protects few. Among the cheapest the one that is first in the order of the
 * quotas: it leaves the first quota alone if any does, and so on.
 *
 * @param include a type that must have a seat
 * @returns undefined where no change within the flexible limits is enough
 */
export function smallestChange(
  solver: Solver,
  { quotas }: Pool,
  shape: Shape,
  watch: Watch,
  include?: number,
): Change[] | undefined {
  const { counts, size } = shape
  const types = counts.length
  const bounds = quotas.flatMap((_, q) => [
    {
      q,
      bound: 'min' as const,
      cost: 1 + 2 / Math.max(1, quotas[q]!.min),
      room: quotas[q]!.min - (quotas[q]!.minFlex ?? 0),
    },
    {
      q,
      bound: 'max' as const,
      cost: 1,
      room: Math.max(0, Math.min(quotas[q]!.maxFlex ?? size, size) - quotas[q]!.max),
    },
  ])
  // A free shape has no quotas of its own; each quota becomes two rows with a column that gives way.
  const free: Shape = {
    ...shape,
    lo: shape.lo.map((lo, r) => (r < quotas.length ? 0 : lo)),
    hi: shape.hi.map((hi, r) => (r < quotas.length ? size : hi)),
  }
  const members: number[][] = quotas.map(() => [])
  shape.rows.forEach((r, i) => {
    if (r < quotas.length) members[r]!.push(Math.floor(i / shape.width))
  })
  const rows: Row[] = [
    ...quotaRows(free),
    ...bounds.map(({ q, bound }, b) => ({
      lower: bound === 'min' ? quotas[q]!.min : -Infinity,
      upper: bound === 'max' ? quotas[q]!.max : Infinity,
      at: [...members[q]!, types + b],
      by: [...members[q]!.map(() => 1), bound === 'min' ? 1 : -1],
    })),
  ]
  const cost = [...new Array<number>(types).fill(0), ...bounds.map((bound) => bound.cost)]
  const model = createModel(solver, {
    cost,
    lower: cost.map((_, c) => (c === include ? 1 : 0)),
    upper: cost.map((_, c) => (c < types ? counts[c]! : bounds[c - types]!.room)),
    rows,
    whole: () => true,
  })
  try {
    let best = solved(solver, model, watch)
    if (!best) return undefined
    const columns = bounds.map((_, b) => types + b)
    model.addRow(-Infinity, best.value + 1e-6, { indices: columns, values: bounds.map((bound) => bound.cost) })
    for (const column of columns) model.changeColCost(column, 0)
    for (const column of columns) {
      if (best.at[column]! > 0.5) {
        model.changeColCost(column, 1)
        best = solved(solver, model, watch) ?? best
        model.changeColCost(column, 0)
      }
      const kept = Math.round(best.at[column]!)
      model.changeColBounds(column, kept, kept)
    }
    const final = best
    return bounds.flatMap(({ q, bound }, b) => {
      const by = Math.round(final.at[types + b]!)
      const { category, value, min, max } = quotas[q]!
      if (by === 0) return []
      return [{ category, value, bound, from: bound === 'min' ? min : max, to: bound === 'min' ? min - by : max + by }]
    })
  } finally {
    model.dispose()
  }
}

/** A change as words. */
export const changeInWords = ({ category, value, bound, from, to }: Change): string =>
  `${category}: ${value} ${bound === 'min' ? 'at least' : 'at most'} ${to} instead of ${from}`
