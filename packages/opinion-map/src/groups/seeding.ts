import type { Random } from '@folkmoot/numbers'
import { assign } from './assign.ts'
import { type Clusters, gather, type Points, squared } from './points.ts'

/**
 * Where k-means begins: a point by lot, then each next with a chance in proportion to its weight and the square of its
 * distance from those already drawn. Fewer than k where fewer places differ.
 *
 * Source: D. Arthur and S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
 */
export function spreadOut({ at, weight }: Points, k: number, random: Random): Float64Array {
  const n = weight.length
  const centres = new Float64Array(k * 2)
  const apart = weight.slice()
  let total = 0
  for (let i = 0; i < n; i++) total += apart[i]!
  const nearest = new Float64Array(n).fill(Infinity)
  let found = 0
  for (; found < k && total > 0; found++) {
    let left = random.fraction() * total
    let chosen = -1
    for (let i = 0; i < n && left >= 0; i++)
      if (apart[i]! > 0) {
        chosen = i
        left -= apart[i]!
      }
    centres[2 * found] = at[2 * chosen]!
    centres[2 * found + 1] = at[2 * chosen + 1]!
    total = 0
    for (let i = 0; i < n; i++) {
      const distance = squared(at, i, centres, found)
      if (distance < nearest[i]!) nearest[i] = distance
      apart[i] = nearest[i]! * weight[i]!
      total += apart[i]!
    }
  }
  return centres.subarray(0, 2 * found)
}

/** A way of putting points together, and the sum of weighted squared distances that it leaves. */
export type Fit = { readonly clusters: Clusters; readonly inertia: number }

/** k-means from given centres until no point changes its cluster, or `updates` were made. */
export function refine(points: Points, begin: Float64Array, updates: number): Fit {
  const { at, weight } = points
  const k = begin.length / 2
  const of = new Int32Array(weight.length)
  const centres = begin.slice()
  const sums = new Float64Array(3 * k)
  let inertia = Infinity
  for (let update = 0; update < updates; update++) {
    const left = assign(points, centres, of)
    if (left >= inertia) break
    inertia = left
    sums.fill(0)
    for (let i = 0; i < of.length; i++) {
      const c = 3 * of[i]!
      const w = weight[i]!
      sums[c]! += at[2 * i]! * w
      sums[c + 1]! += at[2 * i + 1]! * w
      sums[c + 2]! += w
    }
    for (let c = 0; c < k; c++) {
      if (sums[3 * c + 2] === 0) continue
      centres[2 * c] = sums[3 * c]! / sums[3 * c + 2]!
      centres[2 * c + 1] = sums[3 * c + 1]! / sums[3 * c + 2]!
    }
  }
  const ids = Array.from({ length: k }, (_, i) => i)
  return { clusters: gather(points, of, ids), inertia }
}
