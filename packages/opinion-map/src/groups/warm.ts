import type { Beginning } from './lloyd.ts'
import { gather, type Points, squared } from './points.ts'

/**
 * Where to begin when there were clusters before: each at the mean of where its points stand now. Clusters at one
 * place become one, with the id of the larger; while there are fewer than k and some point lies apart from all centres, the
 * one that lies furthest becomes a new cluster.
 *
 * Source: kernel specification 1.5, warm tick.
 *
 * @param old for each point the cluster it was in, as a place in `ids`, or -1
 */
export function warmBeginning(points: Points, old: Int32Array, ids: readonly number[], k: number): Beginning {
  const known = Float64Array.from(old, (c, i) => (c < 0 ? 0 : points.weight[i]!))
  const before = gather(
    { at: points.at, weight: known },
    old.map((c) => Math.max(c, 0)),
    ids,
  )
  const merged = mergeEqual(before.centres, before.weight, before.ids)
  const { centres } = merged
  const own = [...merged.ids]
  let fresh = Math.max(-1, ...ids) + 1
  const apart = distances(points, centres)
  while (own.length < k) {
    let furthest = -1
    for (let i = 0; i < apart.length; i++) if (apart[i]! > (furthest < 0 ? 0 : apart[furthest]!)) furthest = i
    if (furthest < 0) break
    const at = own.length
    centres.push(points.at[2 * furthest]!, points.at[2 * furthest + 1]!)
    own.push(fresh++)
    for (let i = 0; i < apart.length; i++)
      apart[i] = Math.min(apart[i]!, squared(points.at, i, Float64Array.from(centres.slice(2 * at)), 0))
  }
  return { centres: Float64Array.from(centres), ids: own }
}

function mergeEqual(at: Float64Array, weight: Float64Array, ids: readonly number[]) {
  const centres: number[] = []
  const kept: { id: number; weight: number }[] = []
  const seen = new Map<string, number>()
  for (const [i, id] of ids.entries()) {
    const place = `${at[2 * i]} ${at[2 * i + 1]}`
    const same = seen.get(place)
    if (same === undefined) {
      seen.set(place, kept.length)
      kept.push({ id, weight: weight[i]! })
      centres.push(at[2 * i]!, at[2 * i + 1]!)
    } else if (weight[i]! > kept[same]!.weight) kept[same] = { id, weight: weight[i]! }
  }
  return { centres, ids: kept.map(({ id }) => id) }
}

function distances({ at, weight }: Points, centres: readonly number[]): Float64Array {
  const all = Float64Array.from(centres)
  return Float64Array.from(weight, (_, i) => {
    let least = Infinity
    for (let c = 0; c < all.length / 2; c++) least = Math.min(least, squared(at, i, all, c))
    return least
  })
}
