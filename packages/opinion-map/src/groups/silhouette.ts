/** All distances between points, row by row. */
export function distancesOf(at: Float64Array): Float64Array {
  const n = at.length / 2
  const all = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const x = at[2 * i]! - at[2 * j]!
      const y = at[2 * i + 1]! - at[2 * j + 1]!
      const apart = Math.sqrt(x * x + y * y)
      all[i * n + j] = apart
      all[j * n + i] = apart
    }
  return all
}

/**
 * How well points lie in their groups: the mean over points of (b - a) / max(a, b), where a is the mean distance to the
 * others of the own group and b that to the nearest other group; 0 for a point alone in its group. From -1 to 1.
 *
 * Source: kernel specification 1.6 (over base clusters, unweighted); P. Rousseeuw, "Silhouettes", Journal of
 * Computational and Applied Mathematics 20, 1987.
 */
export function silhouette(distances: Float64Array, of: Int32Array, groups: number): number {
  const n = of.length
  const sizes = new Float64Array(groups)
  for (const group of of) sizes[group]!++
  const sums = new Float64Array(groups)
  let total = 0
  for (let i = 0; i < n; i++) {
    const own = of[i]!
    if (sizes[own]! < 2) continue
    sums.fill(0)
    for (let j = 0; j < n; j++) sums[of[j]!]! += distances[i * n + j]!
    const a = sums[own]! / (sizes[own]! - 1)
    let b = Infinity
    for (let g = 0; g < groups; g++) if (g !== own && sizes[g]! > 0) b = Math.min(b, sums[g]! / sizes[g]!)
    const greater = Math.max(a, b)
    if (greater > 0 && b < Infinity) total += (b - a) / greater
  }
  return n > 0 ? total / n : 0
}
