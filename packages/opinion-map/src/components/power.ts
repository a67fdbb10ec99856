import type { Leading } from './lanczos.ts'
import type { Product } from './product.ts'
import { addScaled, dot, normalise } from './vectors.ts'

/** After the first, Polis makes so many rounds at most, however near the answer is by then. */
const rounds = 100

/**
 * The two largest eigenvalues and their eigenvectors as Polis finds them: power iteration, the second with the first taken out,
 * until an eigenvalue repeats exactly or 100 rounds were made. Where two eigenvalues are close the answer is rough.
 *
 * Source: kernel specification 1.2.
 *
 * @param begin where each begins
 */
export function powerIteration(product: Product, begin: readonly Float64Array[]): Leading {
  const vectors: Float64Array[] = []
  const values: number[] = []
  let products = 0
  for (const start of begin) {
    let vector = start.slice()
    let value = 0
    for (let round = 0; round <= rounds; round++) {
      const image = new Float64Array(vector.length)
      for (const past of vectors) addScaled(vector, -dot(vector, past), past)
      normalise(vector)
      product(vector, image)
      products++
      for (const past of vectors) addScaled(image, -dot(image, past), past)
      const length = normalise(image)
      if (length === 0) break
      vector = image
      if (length === value) break
      value = length
    }
    vectors.push(vector)
    values.push(value)
  }
  return { values, vectors, products }
}
