/**
 * A sparse matrix by rows: the entries of row i stand at `starts[i]` up to `starts[i + 1]` of `indices` (columns,
 * rising) and `values`.
 */
export type Sparse = {
  rows: number
  columns: number
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/** The same matrix by columns. */
export function transposed(a: Sparse): Sparse {
  const starts = new Int32Array(a.columns + 1)
  for (const column of a.indices) starts[column + 1] = starts[column + 1]! + 1
  for (let column = 0; column < a.columns; column++) starts[column + 1] = starts[column + 1]! + starts[column]!
  const next = starts.slice()
  const indices = new Int32Array(a.indices.length)
  const values = new Float64Array(a.indices.length)
  for (let row = 0; row < a.rows; row++)
    for (let at = a.starts[row]!; at < a.starts[row + 1]!; at++) {
      const to = next[a.indices[at]!]!
      next[a.indices[at]!] = to + 1
      indices[to] = row
      values[to] = a.values[at]!
    }
  return { rows: a.columns, columns: a.rows, starts, indices, values }
}
