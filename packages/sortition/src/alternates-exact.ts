import type { Scenario } from './missing.ts'
import type { Shape } from './shape.ts'
import { createModel, type Row, type Solver, solved } from './solver.ts'
import type { Watch } from './watch.ts'

/** Larger programs than this are only bounded by their linear part, and much larger ones not at all. */
const largest = 1000
const nodes = 100

/**
 * The alternates with the least risk, as an integer program: how many of each type to choose, and who of them sits in
 * each scenario. Stops after a fixed number of nodes, so that the same input gives the same answer.
 */
export function exactAlternates(
  solver: Solver,
  { counts, rows, width }: Shape,
  quotas: number,
  scenarios: readonly Scenario[],
  number: number,
  watch: Watch,
): { chosen?: number[]; bound: number } {
  const types = counts.length
  const members: number[][] = Array.from({ length: quotas }, () => [])
  rows.forEach((r, i) => {
    if (r < quotas) members[r]!.push(Math.floor(i / width))
  })
  // Columns: the types chosen; then for each scenario who sits, what each quota misses, and the empty seats.
  const block = types + quotas + 1
  if (scenarios.length * block > 20_000) return { bound: 0 }
  const columns = types + scenarios.length * block
  const cost = new Float64Array(columns)
  const upper = new Float64Array(columns)
  upper.set(counts)
  const all = Array.from(counts, (_, t) => t)
  const lines: Row[] = [{ lower: number, upper: number, at: all, by: all.map(() => 1) }]
  scenarios.forEach(({ seats, lo, hi, weight }, s) => {
    const start = types + s * block
    for (let t = 0; t < types; t++) {
      upper[start + t] = Math.min(counts[t]!, seats)
      lines.push({ lower: 0, upper: Infinity, at: [t, start + t], by: [1, -1] })
    }
    for (let r = 0; r <= quotas; r++) {
      cost[start + types + r] = weight
      upper[start + types + r] = Infinity
    }
    lines.push({
      lower: seats,
      upper: seats,
      at: [...all.map((t) => start + t), start + types + quotas],
      by: new Array<number>(types + 1).fill(1),
    })
    for (let r = 0; r < quotas; r++) {
      const at = [...members[r]!.map((t) => start + t), start + types + r]
      const ones = members[r]!.map(() => 1)
      if (lo[r]! > 0) lines.push({ lower: lo[r]!, upper: Infinity, at, by: [...ones, 1] })
      lines.push({ lower: -Infinity, upper: hi[r]!, at, by: [...ones, -1] })
    }
  })
  const small = columns <= largest
  const model = createModel(solver, {
    cost,
    lower: new Float64Array(columns),
    upper,
    rows: lines,
    ...(small && { whole: (column: number) => column < types }),
  })
  try {
    watch.step(0, 0, 'Bounding the risk')
    if (small) model.options.set({ mip_max_nodes: nodes })
    const best = solved(solver, model, watch)
    if (!best) return { bound: 0 }
    const bound = Math.max(0, small ? Number(model.info.get('mip_dual_bound')) : best.value)
    if (!small) return { bound }
    return { chosen: all.flatMap((t) => new Array<number>(Math.round(best.at[t]!)).fill(t)), bound }
  } finally {
    model.dispose()
  }
}
