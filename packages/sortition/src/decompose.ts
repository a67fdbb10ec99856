import { createRandom } from '@folkmoot/numbers'
import { balance, enough } from './balance.ts'
import { faceOf } from './face.ts'
import { type Mastered, master } from './master.ts'
import { bestPanel } from './price.ts'
import { createSeeker } from './seek.ts'
import type { Cut, Shape } from './shape.ts'
import type { Solver } from './solver.ts'
import { type Catalogue, herd, type Spread } from './spread.ts'
import type { Watch } from './watch.ts'

/** How often herding goes on from what is still owed before the exact method takes over. */
const rounds = 4

/**
 * Panels with weights whose expected seats are the shares, or a proof that there are none.
 * First quickly, on the face of the shares: herding for panels, balancing for weights. Where that does not end, exactly.
 */
export function decompose(
  solver: Solver,
  shape: Shape,
  shares: Float64Array,
  catalogue: Catalogue,
  watch: Watch,
): { kind: 'spread'; spread: Spread } | { kind: 'cut'; cut: Cut } {
  const types = shares.length
  const face = faceOf(shape, shares)
  const seek = createSeeker(face.shape, face.least, face.most, createRandom('panels'))
  const owed = new Float64Array(types)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    herd(seek, shares, owed, Math.ceil((round === 0 ? 1.6 : 0.4) * types) + 8, catalogue, times, watch)
    const places = [...times.keys()].filter((place) => times[place])
    const drawn = places.reduce((sum, place) => sum + times[place]!, 0)
    if (drawn === 0) break
    // Every round begins again from how often panels were chosen: weights near 0 would hold it back.
    const weights = Float64Array.from(places, (place) => times[place]! / drawn)
    const panels = places.map((place) => catalogue.panels[place]!)
    if (balance(panels, weights, shares, shape.counts, watch) <= enough)
      return { kind: 'spread', spread: { panels, weights } }
  }
  const wide = createSeeker(shape, new Int32Array(types), shape.counts, createRandom('prices'))
  if (catalogue.panels.length === 0) {
    const any = bestPanel(solver, shape, new Float64Array(types), watch)
    if (any) catalogue.add(any.panel)
  }
  const answer: Mastered = master(solver, shape, shares, catalogue, wide, watch)
  return answer.kind === 'cut' ? answer : { kind: 'spread', spread: kept(catalogue, answer.weights) }
}

function kept({ panels }: Catalogue, weights: Float64Array): Spread {
  const held = [...weights.keys()].filter((p) => weights[p]! > 1e-12)
  const total = held.reduce((sum, p) => sum + weights[p]!, 0)
  return { panels: held.map((p) => panels[p]!), weights: Float64Array.from(held, (p) => weights[p]! / total) }
}
