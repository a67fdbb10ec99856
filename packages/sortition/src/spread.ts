import type { createSeeker } from './seek.ts'
import type { Panel } from './shape.ts'
import type { Watch } from './watch.ts'

/** A list of different panels, each with its weight. */
export type Spread = { panels: Panel[]; weights: Float64Array }

/** A growing list of panels that holds each once. */
export function createCatalogue() {
  const panels: Panel[] = []
  const places = new Map<string, number>()
  return {
    panels,
    /** Adds a panel where it is new; gives its place. */
    add(panel: Panel): number {
      const key = panel.join()
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, panels.length)
      panels.push(panel)
      return panels.length - 1
    },
  }
}
export type Catalogue = ReturnType<typeof createCatalogue>

/** The expected seats of each type, given weights. */
export function expected(panels: readonly Panel[], weights: Float64Array, types: number): Float64Array {
  const seats = new Float64Array(types)
  panels.forEach((panel, p) => {
    const weight = weights[p]!
    if (weight !== 0) for (let i = 0; i < panel.length; i++) seats[panel[i]!]! += weight
  })
  return seats
}

/**
 * Herding: one panel after another, each chosen for those who are furthest behind what they are owed, so that the
 * average of the panels runs towards the shares with an error of about 1 over their number.
 *
 * Source: Welling, "Herding dynamical weights to learn", ICML 2009; a conditional gradient method.
 *
 * @param owed what each type is owed to begin with; changed in place
 * @param times how often each panel of the catalogue was chosen; added to
 */
export function herd(
  seek: ReturnType<typeof createSeeker>,
  shares: Float64Array,
  owed: Float64Array,
  rounds: number,
  catalogue: Catalogue,
  times: number[],
  watch: Watch,
): void {
  const worth = new Float64Array(shares.length)
  for (let round = 0; round < rounds; round++) {
    watch.step(round, rounds, 'Finding panels')
    for (let t = 0; t < worth.length; t++) worth[t] = owed[t]! + shares[t]!
    const panel = seek({ worth, curve: 1, guard: 1.5 })
    if (!panel) continue
    const place = catalogue.add(panel)
    times[place] = (times[place] ?? 0) + 1
    for (let t = 0; t < owed.length; t++) owed[t]! += shares[t]!
    for (const t of panel) owed[t]!--
  }
}
