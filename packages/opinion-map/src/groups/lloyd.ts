import { assign } from './assign.ts'
import { type Clusters, gather, type Points, squared } from './points.ts'

/** Polis moves on until every centre moved less than this. */
const near = 0.01

/** Where to begin: centres, and the id that each keeps. */
export type Beginning = { readonly centres: Float64Array; readonly ids: readonly number[] }

/**
 * k-means as Polis does it: points to the nearest centre, centres to their points' mean, until all centres,
 * in the order of their coordinates, moved less than 0.01, or `updates` were made. Empty clusters are dropped.
 *
 * Source: kernel specification 1.5 and 1.6.
 */
export function lloyd(points: Points, begin: Beginning, updates: number): Clusters {
  const of = new Int32Array(points.weight.length)
  let { centres, ids } = begin
  for (let update = 1; ; update++) {
    assign(points, centres, of)
    const next = gather(points, of, ids)
    if (update > updates || settled(centres, next.centres)) return next
    centres = next.centres
    ids = next.ids
  }
}

function settled(before: Float64Array, after: Float64Array): boolean {
  const [a, b] = [inOrder(before), inOrder(after)]
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (Math.sqrt(squared(before, a[i]!, after, b[i]!)) >= near) return false
  return true
}

function inOrder(at: Float64Array): number[] {
  const order = Array.from({ length: at.length / 2 }, (_, i) => i)
  return order.sort((i, j) => at[2 * i]! - at[2 * j]! || at[2 * i + 1]! - at[2 * j + 1]!)
}

/** The first k different positions, in the order of the points: where Polis begins. */
export function firstDistinct({ at }: Points, k: number): Beginning {
  const seen = new Set<string>()
  const centres: number[] = []
  for (let i = 0; i < at.length / 2 && seen.size < k; i++) {
    const place = `${at[2 * i]! + 0} ${at[2 * i + 1]! + 0}`
    if (seen.has(place)) continue
    seen.add(place)
    centres.push(at[2 * i]!, at[2 * i + 1]!)
  }
  return { centres: Float64Array.from(centres), ids: centres.slice(0, centres.length / 2).map((_, i) => i) }
}
