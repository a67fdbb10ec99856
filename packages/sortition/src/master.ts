import { bestPanel } from './price.ts'
import type { createSeeker } from './seek.ts'
import type { Cut, Panel, Shape } from './shape.ts'
import { createModel, type Solver, solved } from './solver.ts'
import type { Catalogue } from './spread.ts'
import type { Watch } from './watch.ts'

/** How much of a probability may be missing. */
export const tolerance = 1e-7

export type Mastered = { kind: 'weights'; weights: Float64Array } | { kind: 'cut'; cut: Cut }

/**
 * Column generation: weights of panels such that every type gets its shares, or a proof that no panels can do so: prices
 * at which every panel is worth less than the shares, found with an exact integer program.
 * The program keeps the largest shortfall (as a probability) small: what is missing nowhere is too much nowhere,
 * because the shares fill every seat.
 *
 * Source: Flanigan et al., "Fair algorithms for selecting citizens' assemblies", Nature 596 (2021), supplementary 1.
 */
export function master(
  solver: Solver,
  shape: Shape,
  shares: Float64Array,
  catalogue: Catalogue,
  seek: ReturnType<typeof createSeeker>,
  watch: Watch,
): Mastered {
  const { counts } = shape
  const types = counts.length
  const columnOf = (panel: Panel) => {
    const held = new Map<number, number>()
    for (const t of panel) held.set(t, (held.get(t) ?? 0) + 1)
    return { indices: [...held.keys(), types], values: [...held.values(), 1] }
  }
  // Column 0 is the shortfall; row t asks for the shares of type t, the last row that the weights add up to 1.
  const rows = Array.from(counts, (count, t) => ({ lower: shares[t]!, upper: Infinity, at: [0], by: [count] }))
  const model = createModel(solver, {
    cost: [1],
    lower: [0],
    upper: [2],
    rows: [...rows, { lower: 1, upper: 1, at: [], by: [] }],
  })
  let columns = 0
  try {
    for (let round = 0; ; round++) {
      for (; columns < catalogue.panels.length; columns++)
        model.addCol(0, 0, Infinity, columnOf(catalogue.panels[columns]!))
      watch.step(round, 0, 'Weighing the panels exactly')
      const best = solved(solver, model, watch)
      if (!best) throw new Error('The weights of the panels have no solution')
      if (best.value <= tolerance) return { kind: 'weights', weights: best.at.slice(1) }
      const price = model
        .getSolution()
        .rowDual.slice(0, types)
        .map((value) => Math.max(0, value))
      const owed = price.reduce((sum, value, t) => sum + value * shares[t]!, 0)
      const worthOf = (panel: Panel) => panel.reduce((sum, t) => sum + price[t]!, 0)
      const before = catalogue.panels.length
      for (let attempt = 0; attempt < 12; attempt++) {
        const worth = attempt === 0 ? price : bend(price, shares, catalogue.panels.slice(before), counts)
        const panel = seek({ worth, curve: 0, polish: true })
        if (panel && worthOf(panel) > owed - best.value + 1e-9) catalogue.add(panel)
      }
      if (catalogue.panels.length > before) continue
      const exact = bestPanel(solver, shape, price, watch)
      if (!exact || exact.value < owed - tolerance / 2)
        return { kind: 'cut', cut: { weights: price, most: exact?.value ?? 0 } }
      if (catalogue.add(exact.panel) < before) return { kind: 'weights', weights: best.at.slice(1) }
    }
  } finally {
    model.dispose()
  }
}

/** Prices bent away from those whom the new panels serve already, so that the next panel is another. */
function bend(price: Float64Array, shares: Float64Array, panels: readonly Panel[], counts: Int32Array): Float64Array {
  const bent = price.slice()
  const mean =
    price.reduce((sum, value, t) => sum + value * shares[t]!, 0) / shares.reduce((sum, share) => sum + share, 0)
  for (const panel of panels) for (const t of panel) bent[t]! -= (0.5 * mean) / counts[t]!
  return bent
}
