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

/** Some rows of a sparse matrix, in the order asked for. */
export function pickRows(a: Sparse, rows: ArrayLike<number>): Sparse {
  const starts = new Int32Array(rows.length + 1)
  for (let i = 0; i < rows.length; i++) starts[i + 1] = starts[i]! + a.starts[rows[i]! + 1]! - a.starts[rows[i]!]!
  const indices = new Int32Array(starts[rows.length]!)
  const values = new Float64Array(indices.length)
  for (let i = 0; i < rows.length; i++) {
    indices.set(a.indices.subarray(a.starts[rows[i]!]!, a.starts[rows[i]! + 1]!), starts[i]!)
    values.set(a.values.subarray(a.starts[rows[i]!]!, a.starts[rows[i]! + 1]!), starts[i]!)
  }
  return { rows: rows.length, columns: a.columns, starts, indices, values }
}
