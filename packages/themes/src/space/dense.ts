import type { Sparse } from './sparse.ts'

/** A dense matrix by rows. */
export type Dense = { rows: number; columns: number; values: Float64Array }

export const dense = (rows: number, columns: number): Dense => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
})

/** Some rows of a dense matrix, in the order asked for. */
export function someRows({ columns, values }: Dense, places: readonly number[]): Dense {
  const out = dense(places.length, columns)
  places.forEach((place, i) => {
    out.values.set(values.subarray(place * columns, (place + 1) * columns), i * columns)
  })
  return out
}

/** A times B, for a thin dense B. */
export function times(a: Sparse, b: Dense): Dense {
  const out = dense(a.rows, b.columns)
  const { indices, values, starts } = a
  for (let row = 0; row < a.rows; row++) addRows(out, row, b, indices, values, starts[row]!, starts[row + 1]!)
  return out
}

/** A row of `out` takes on the rows of b that `indices` names, times `values`, four at a time to spare the memory. */
function addRows(
  out: Dense,
  row: number,
  b: Dense,
  indices: Int32Array,
  values: Float64Array,
  start: number,
  end: number,
): void {
  const width = b.columns
  const [to, from, target] = [out.values, b.values, row * width]
  let at = start
  for (; at + 3 < end; at += 4) {
    const [v0, v1, v2, v3] = [values[at]!, values[at + 1]!, values[at + 2]!, values[at + 3]!]
    const p0 = indices[at]! * width
    const p1 = indices[at + 1]! * width
    const p2 = indices[at + 2]! * width
    const p3 = indices[at + 3]! * width
    for (let c = 0; c < width; c++)
      to[target + c] =
        to[target + c]! + v0 * from[p0 + c]! + v1 * from[p1 + c]! + (v2 * from[p2 + c]! + v3 * from[p3 + c]!)
  }
  for (; at < end; at++) {
    const [value, source] = [values[at]!, indices[at]! * width]
    for (let c = 0; c < width; c++) to[target + c] = to[target + c]! + value * from[source + c]!
  }
}

/** A dense thin matrix times a small one. */
export function timesSmall(a: Dense, b: Dense): Dense {
  const out = dense(a.rows, b.columns)
  const places = Int32Array.from({ length: a.columns }, (_, i) => i)
  for (let row = 0; row < a.rows; row++)
    addRows(out, row, b, places, a.values.subarray(row * a.columns, (row + 1) * a.columns), 0, a.columns)
  return out
}

/** The inner products of a thin matrix's columns: its transpose times itself. */
export function gram(y: Dense): Dense {
  const width = y.columns
  const out = dense(width, width)
  const [to, from] = [out.values, y.values]
  const whole = y.rows - (y.rows % 4)
  for (let row = 0; row < whole; row += 4) {
    const p0 = row * width
    const [p1, p2, p3] = [p0 + width, p0 + 2 * width, p0 + 3 * width]
    for (let i = 0; i < width; i++) {
      const [v0, v1, v2, v3] = [from[p0 + i]!, from[p1 + i]!, from[p2 + i]!, from[p3 + i]!]
      const target = i * width
      for (let j = i; j < width; j++)
        to[target + j] =
          to[target + j]! + v0 * from[p0 + j]! + v1 * from[p1 + j]! + (v2 * from[p2 + j]! + v3 * from[p3 + j]!)
    }
  }
  for (let row = whole; row < y.rows; row++)
    for (let i = 0; i < width; i++)
      for (let j = i; j < width; j++)
        to[i * width + j] = to[i * width + j]! + from[row * width + i]! * from[row * width + j]!
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) to[i * width + j] = to[j * width + i]!
  return out
}

/** Sets every row to length 1, in place; a row of zeros stays. */
export function unitRows(matrix: Dense): Dense {
  const { rows, columns, values } = matrix
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let at = row * columns; at < (row + 1) * columns; at++) sum += values[at]! ** 2
    if (sum > 1e-24) {
      const factor = 1 / Math.sqrt(sum)
      for (let at = row * columns; at < (row + 1) * columns; at++) values[at] = values[at]! * factor
    } else values.fill(0, row * columns, (row + 1) * columns)
  }
  return matrix
}
