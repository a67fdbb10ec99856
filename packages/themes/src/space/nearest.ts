import type { Dense } from './dense.ts'

/** The inner product of a row of one matrix and a row of another. */
export function dot(a: Dense, row: number, b: Dense, other: number): number {
  const [x, y, from, to] = [a.values, b.values, row * a.columns, other * a.columns]
  let sum = 0
  for (let i = 0; i < a.columns; i++) sum += x[from + i]! * y[to + i]!
  return sum
}

/**
 * Notes which centre a row is nearest to by direction, and the cosine; the first of equals, -1 for a row of zeros.
 * Four centres are tried at a time to spare the memory.
 */
export function nearest(rows: Dense, row: number, centres: Dense, of: Int32Array, fit: Float64Array): void {
  const width = rows.columns
  const [x, y, from] = [rows.values, centres.values, row * width]
  let [best, value] = [-1, Number.NEGATIVE_INFINITY]
  let c = 0
  for (; c + 3 < centres.rows; c += 4) {
    const p0 = c * width
    const [p1, p2, p3] = [p0 + width, p0 + 2 * width, p0 + 3 * width]
    let [s0, s1, s2, s3] = [0, 0, 0, 0]
    for (let i = 0; i < width; i++) {
      const at = x[from + i]!
      s0 += at * y[p0 + i]!
      s1 += at * y[p1 + i]!
      s2 += at * y[p2 + i]!
      s3 += at * y[p3 + i]!
    }
    if (s0 > value) [best, value] = [c, s0]
    if (s1 > value) [best, value] = [c + 1, s1]
    if (s2 > value) [best, value] = [c + 2, s2]
    if (s3 > value) [best, value] = [c + 3, s3]
  }
  for (; c < centres.rows; c++) {
    const sum = dot(rows, row, centres, c)
    if (sum > value) [best, value] = [c, sum]
  }
  const empty = dot(rows, row, rows, row) === 0
  of[row] = empty ? -1 : best
  fit[row] = empty ? 0 : value
}
