import type { Dense } from './dense.ts'

/**
 * The eigenvalues of a small symmetric matrix, largest first, and its eigenvectors as columns, by Jacobi's rotations
 * (Golub and Van Loan, Matrix Computations, 4th edition, 8.5). Signs are made the same everywhere: the entry of a
 * vector that is largest in size, the first of equals, is positive.
 */
export function eigen({ columns: n, values }: Dense): { values: Float64Array; vectors: Float64Array } {
  const a = Float64Array.from(values)
  // Rows of v are the eigenvectors while rotating: whole rows are quicker to go through.
  const v = new Float64Array(n * n)
  for (let i = 0; i < n; i++) v[i * n + i] = 1
  for (let sweep = 0; sweep < 60; sweep++) {
    let [off, all] = [0, 0]
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        all += a[i * n + j]! ** 2
        if (i !== j) off += a[i * n + j]! ** 2
      }
    if (off <= all * 1e-26) break
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q)
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]! || i - j)
  const vectors = new Float64Array(n * n)
  order.forEach((from, to) => {
    let largest = 0
    for (let i = 0; i < n; i++) if (Math.abs(v[from * n + i]!) > Math.abs(largest)) largest = v[from * n + i]!
    for (let i = 0; i < n; i++) vectors[i * n + to] = largest < 0 ? -v[from * n + i]! : v[from * n + i]!
  })
  return { values: Float64Array.from(order, (i) => a[i * n + i]!), vectors }
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q]!
  if (Math.abs(off) < 1e-300) return
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * off)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[k * n + p]!, a[k * n + q]!]
    a[k * n + p] = c * x - s * y
    a[k * n + q] = s * x + c * y
  }
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[p * n + k]!, a[q * n + k]!]
    a[p * n + k] = c * x - s * y
    a[q * n + k] = s * x + c * y
  }
  for (let k = 0; k < n; k++) {
    const [x, y] = [v[p * n + k]!, v[q * n + k]!]
    v[p * n + k] = c * x - s * y
    v[q * n + k] = s * x + c * y
  }
}
