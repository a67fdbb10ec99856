import { createRandom } from '@folkmoot/numbers'
import { bestPanel } from './price.ts'
import { createSeeker } from './seek.ts'
import type { Panel, Shape } from './shape.ts'
import type { Solver } from './solver.ts'
import { type Catalogue, expected, type Spread } from './spread.ts'
import type { Watch } from './watch.ts'

/** How near the best the product must be proved: the sum of logarithms misses less than this for each person. */
const near = 1e-4

/**
 * NASH panel by panel, for the seldom case that the shares found over the quotas alone cannot be made of panels: weights
 * by multiplicative updates (each improves the product), new panels by an exact integer program until none is worth
 * more than the people there are, which proves that the best is reached.
 *
 * Source: Flanigan et al. 2021, supplementary; the update: Cover, IEEE Trans. Information Theory 30 (1984), 369–373.
 */
export function nashOverPanels(solver: Solver, shape: Shape, catalogue: Catalogue, watch: Watch): Spread {
  const { counts } = shape
  const covered = coverAll(solver, shape, catalogue, watch)
  const people = counts.reduce((sum, count, t) => sum + (covered[t] ? count : 0), 0)
  const seek = createSeeker(shape, new Int32Array(counts.length), shape.counts, createRandom('nash'))
  const { panels } = catalogue
  let weights = new Float64Array(panels.length).fill(1 / panels.length)
  for (let round = 0; ; round++) {
    watch.step(round, 0, 'Weighing the panels')
    const worth = balanced(panels, weights, counts, people)
    const quick = seek({ worth, curve: 0, polish: true })
    const more = people * (1 + near)
    const found = quick && worthOf(quick, worth) > more ? quick : bestPanel(solver, shape, worth, watch)!.panel
    const known = panels.length
    if (worthOf(found, worth) <= more || catalogue.add(found) < known) break
    const next = new Float64Array(panels.length).fill(1 / panels.length)
    weights.forEach((weight, p) => {
      next[p] = weight * (1 - 1 / panels.length)
    })
    weights = next
  }
  const kept = [...weights.keys()].filter((p) => weights[p]! > 1e-12)
  const total = kept.reduce((sum, p) => sum + weights[p]!, 0)
  return { panels: kept.map((p) => panels[p]!), weights: Float64Array.from(kept, (p) => weights[p]! / total) }
}

const worthOf = (panel: Panel, worth: Float64Array): number => panel.reduce((sum, t) => sum + worth[t]!, 0)

/** Updates the weights until no known panel is worth much more than the people; gives what a seat of each type is worth. */
function balanced(panels: readonly Panel[], weights: Float64Array, counts: Int32Array, people: number): Float64Array {
  for (let round = 0; ; round++) {
    const have = expected(panels, weights, counts.length)
    const worth = have.map((seats, t) => (seats > 0 ? counts[t]! / seats : 0))
    const values = panels.map((panel) => worthOf(panel, worth))
    if (Math.max(...values) <= people * (1 + near / 2) || round === 20_000) return worth
    values.forEach((value, p) => {
      weights[p]! *= value / people
    })
  }
}

/** Adds panels until every type is on one that can be; says which can. */
function coverAll(solver: Solver, shape: Shape, catalogue: Catalogue, watch: Watch): boolean[] {
  const covered = Array.from(shape.counts, () => false)
  const mark = (panel: Panel) => {
    for (const t of panel) covered[t] = true
  }
  catalogue.panels.forEach(mark)
  while (covered.includes(false)) {
    const worth = Float64Array.from(covered, (done) => (done ? 0 : 1))
    const best = bestPanel(solver, shape, worth, watch)
    if (!best || best.value < 0.5) break
    catalogue.add(best.panel)
    mark(best.panel)
  }
  return covered
}
