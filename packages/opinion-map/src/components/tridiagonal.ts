/** Eigenvalues, largest first, and for each its unit eigenvector. */
export type Eigen = { values: Float64Array; vectors: Float64Array[] }

/**
 * All eigenvalues and eigenvectors of a symmetric tridiagonal matrix, by QL with implicit shifts.
 *
 * Source: G. Golub and C. Van Loan, Matrix Computations, 4th edition, section 8.3.
 *
 * @param diagonal n numbers
 * @param beside `beside[i]` stands between rows i and i + 1; n - 1 numbers
 */
export function tridiagonalEigen(diagonal: ArrayLike<number>, beside: ArrayLike<number>): Eigen {
  const n = diagonal.length
  const d = Float64Array.from(diagonal)
  const e = new Float64Array(n)
  for (let i = 0; i < n - 1; i++) e[i] = beside[i]!
  const columns: Float64Array[] = []
  for (let i = 0; i < n; i++) {
    columns.push(new Float64Array(n))
    columns[i]![i] = 1
  }
  for (let first = 0; first < n; first++) {
    for (let round = 0; round < 60; round++) {
      const last = splitAt(d, e, first)
      if (last === first) break
      sweep(d, e, first, last, columns)
    }
  }
  const order = Array.from(d.keys()).sort((a, b) => d[b]! - d[a]!)
  return { values: Float64Array.from(order, (i) => d[i]!), vectors: order.map((i) => columns[i]!) }
}

/** The first row from `first` on whose neighbour below is as good as 0. */
function splitAt(d: Float64Array, e: Float64Array, first: number): number {
  let at = first
  while (at < d.length - 1 && Math.abs(e[at]!) > Number.EPSILON * (Math.abs(d[at]!) + Math.abs(d[at + 1]!))) at++
  return at
}

/** One sweep of plane rotations from `last` up to `first`, with Wilkinson's shift. */
function sweep(d: Float64Array, e: Float64Array, first: number, last: number, columns: Float64Array[]): void {
  let g = (d[first + 1]! - d[first]!) / (2 * e[first]!)
  let r = Math.hypot(g, 1)
  g = d[last]! - d[first]! + e[first]! / (g + (g >= 0 ? r : -r))
  let sine = 1
  let cosine = 1
  let p = 0
  for (let i = last - 1; i >= first; i--) {
    const f = sine * e[i]!
    const b = cosine * e[i]!
    r = Math.hypot(f, g)
    e[i + 1] = r
    if (r === 0) {
      d[i + 1]! -= p
      e[last] = 0
      return
    }
    sine = f / r
    cosine = g / r
    g = d[i + 1]! - p
    r = (d[i]! - g) * sine + 2 * cosine * b
    p = sine * r
    d[i + 1] = g + p
    g = cosine * r - b
    rotate(columns[i]!, columns[i + 1]!, cosine, sine)
  }
  d[first]! -= p
  e[first] = g
  e[last] = 0
}

function rotate(one: Float64Array, other: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < one.length; k++) {
    const f = other[k]!
    other[k] = sine * one[k]! + cosine * f
    one[k] = cosine * one[k]! - sine * f
  }
}
