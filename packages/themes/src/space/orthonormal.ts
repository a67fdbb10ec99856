import { type Dense, dense, gram, timesSmall } from './dense.ts'

/**
 * An orthonormal basis of a thin matrix's columns, by Cholesky's factor of their inner products (Golub and Van Loan,
 * Matrix Computations, 4th edition, 5.2). Columns that depend on earlier ones become zeros.
 */
export function orthonormal(y: Dense): Dense {
  const width = y.columns
  const { values: g } = gram(y)
  const upper = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    let pivot = g[i * width + i]!
    for (let k = 0; k < i; k++) pivot -= upper[k * width + i]! ** 2
    if (pivot <= g[i * width + i]! * 1e-11) continue
    const root = Math.sqrt(pivot)
    upper[i * width + i] = root
    for (let j = i + 1; j < width; j++) {
      let sum = g[i * width + j]!
      for (let k = 0; k < i; k++) sum -= upper[k * width + i]! * upper[k * width + j]!
      upper[i * width + j] = sum / root
    }
  }
  return timesSmall(y, inverse(upper, width))
}

/** The inverse of an upper triangle; a zero on its diagonal makes a column of zeros. */
function inverse(upper: Float64Array, width: number): Dense {
  const out = dense(width, width)
  for (let j = 0; j < width; j++) {
    if (upper[j * width + j] === 0) continue
    out.values[j * width + j] = 1 / upper[j * width + j]!
    for (let i = j - 1; i >= 0; i--) {
      if (upper[i * width + i] === 0) continue
      let sum = 0
      for (let k = i + 1; k <= j; k++) sum += upper[i * width + k]! * out.values[k * width + j]!
      out.values[i * width + j] = -sum / upper[i * width + i]!
    }
  }
  return out
}
