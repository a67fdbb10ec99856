import { quotaRows } from './quota-rows.ts'
import type { Panel, Shape } from './shape.ts'
import { createModel, type Solver, solved } from './solver.ts'
import type { Watch } from './watch.ts'

/**
 * The panel that is worth most, exactly: one integer program with a column a type.
 *
 * @returns undefined where there is no panel at all
 */
export function bestPanel(
  solver: Solver,
  shape: Shape,
  worth: Float64Array,
  watch: Watch,
): { panel: Panel; value: number } | undefined {
  const { counts } = shape
  const model = createModel(solver, {
    cost: worth,
    lower: new Float64Array(counts.length),
    upper: counts,
    rows: quotaRows(shape),
    whole: () => true,
    maximise: true,
  })
  try {
    const best = solved(solver, model, watch)
    if (!best) return undefined
    const seats: number[] = []
    best.at.forEach((number, t) => {
      for (let m = Math.round(number); m > 0; m--) seats.push(t)
    })
    return { panel: Int32Array.from(seats), value: seats.reduce((sum, t) => sum + worth[t]!, 0) }
  } finally {
    model.dispose()
  }
}
