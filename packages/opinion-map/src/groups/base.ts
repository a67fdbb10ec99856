import { cellsOf, eachAlone } from './cells.ts'
import type { Mode } from './find.ts'
import { firstDistinct, lloyd } from './lloyd.ts'
import type { Clusters } from './points.ts'
import { warmBeginning } from './warm.ts'

/** At most so many base clusters: bundles of people who stand close together, which the groups are made of. */
const bundles = 100

/** The bundles there were before: an id each, and for each person now its place among them, or -1. */
export type Before = { readonly ids: readonly number[]; readonly of: Int32Array }

/**
 * Base clusters: k-means from the first different places, or from the clusters before.
 *
 * Source: kernel specification 1.5. In mode `default`, many people are put on a fine grid first.
 */
export function baseClusters(mode: Mode, at: Float64Array, before: Before | undefined): Clusters {
  const { points, of, first } = mode === 'polis' ? eachAlone(at) : cellsOf(at)
  const old = before && first.map((person) => before.of[person]!)
  const begin = old ? warmBeginning(points, old, before.ids, bundles) : firstDistinct(points, bundles)
  const rough = points.weight.length < of.length
  const clusters = lloyd(points, begin, mode === 'polis' ? 100 : rough && old ? 3 : 15)
  return { ...clusters, of: of.map((point) => clusters.of[point]!) }
}
