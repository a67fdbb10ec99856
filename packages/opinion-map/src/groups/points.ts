/** Points in the plane, x and y in turn, each with a weight. */
export type Points = { readonly at: Float64Array; readonly weight: Float64Array }

/** Points put together: the centre of each cluster, its weight, the id it keeps, and for each point its cluster. */
export type Clusters = {
  readonly centres: Float64Array
  readonly weight: Float64Array
  readonly ids: readonly number[]
  readonly of: Int32Array
}

/** The square of the distance between point i of one list and point j of another. */
export function squared(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const x = a[2 * i]! - b[2 * j]!
  const y = a[2 * i + 1]! - b[2 * j + 1]!
  return x * x + y * y
}

/** The weighted means of clusters; those without a point are dropped, and `of` and the ids follow. */
export function gather({ at, weight }: Points, of: Int32Array, ids: readonly number[]): Clusters {
  const k = ids.length
  const sums = new Float64Array(k * 3)
  for (let i = 0; i < of.length; i++) {
    const c = of[i]!
    const w = weight[i]!
    sums[3 * c]! += at[2 * i]! * w
    sums[3 * c + 1]! += at[2 * i + 1]! * w
    sums[3 * c + 2]! += w
  }
  const kept: number[] = []
  const place = new Int32Array(k)
  for (let c = 0; c < k; c++) {
    if (!(sums[3 * c + 2]! > 0)) continue
    place[c] = kept.length
    kept.push(c)
  }
  const centres = new Float64Array(kept.length * 2)
  const weights = new Float64Array(kept.length)
  for (let i = 0; i < kept.length; i++) {
    const c = 3 * kept[i]!
    centres[2 * i] = sums[c]! / sums[c + 2]!
    centres[2 * i + 1] = sums[c + 1]! / sums[c + 2]!
    weights[i] = sums[c + 2]!
  }
  const whole = kept.length === k
  return {
    centres,
    weight: weights,
    ids: whole ? ids : kept.map((c) => ids[c]!),
    of: whole ? of.slice() : of.map((c) => place[c]!),
  }
}
