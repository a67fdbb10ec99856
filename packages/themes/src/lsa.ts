import { createRandom } from '@folkmoot/numbers'
import { type Dense, dense, gram, times, timesSmall, unitRows } from './space/dense.ts'
import { eigen } from './space/eigen.ts'
import { orthonormal } from './space/orthonormal.ts'
import { type Sparse, transposed } from './space/sparse.ts'

/**
 * Latent semantic analysis: places the rows of a sparse matrix in few dimensions, so that comments that share
 * neighbours of words are near although they share no word. A randomised singular value decomposition: signs by lot,
 * one power iteration, and the exact decomposition of what is left. Rows have length 1.
 *
 * Source: Deerwester et al., "Indexing by latent semantic analysis", JASIS 41(6), 1990; Halko, Martinsson and Tropp,
 * "Finding structure with randomness", SIAM Review 53(2), 2011, algorithms 4.4 and 5.1.
 *
 * @param dimensions how many at most; 1 to 500
 * @returns a row of length 1 for each row (zeros where the row was empty), and the singular values, largest first
 * @throws {RangeError} where the dimensions are not a whole number from 1 to 500
 * @example
 * const texts = ['bus stop', 'bus stop late', 'tree planting', 'planting a tree']
 * const { matrix } = extractFeatures(texts.map((text) => ({ text, language: 'en' })))
 * const { rows, singular } = latentSpace(matrix, 2, 'seed')
 * rows.columns // => 2
 * singular.length // => 2
 */
export function latentSpace(matrix: Sparse, dimensions: number, seed: string): { rows: Dense; singular: Float64Array } {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > 500)
    throw new RangeError(`dimensions is ${dimensions}: it must be a whole number from 1 to 500`)
  const width = Math.min(dimensions + 10, matrix.rows, matrix.columns)
  const kept = Math.min(dimensions, width)
  if (width === 0) return { rows: dense(matrix.rows, 0), singular: new Float64Array(0) }
  const random = createRandom(`${seed}/latent-space`)
  const signs = dense(matrix.columns, width)
  for (let at = 0; at < signs.values.length; at++) signs.values[at] = random.below(2) === 0 ? 1 : -1
  const turned = transposed(matrix)
  const rough = orthonormal(times(matrix, signs))
  const basis = orthonormal(times(matrix, times(turned, rough)))
  const { values, vectors } = eigen(gram(times(turned, basis)))
  const singular = Float64Array.from(values.subarray(0, kept), (value) => Math.sqrt(Math.max(0, value)))
  const scaled = dense(width, kept)
  for (let i = 0; i < width; i++)
    for (let c = 0; c < kept; c++)
      if (singular[c]! > 1e-9) scaled.values[i * kept + c] = vectors[i * width + c]! * singular[c]!
  return { rows: unitRows(timesSmall(basis, scaled)), singular }
}
