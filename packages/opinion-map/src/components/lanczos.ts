import type { Product } from './product.ts'
import { type Eigen, tridiagonalEigen } from './tridiagonal.ts'
import { addScaled, dot, normalise } from './vectors.ts'

/** Eigenpairs of a symmetric matrix, largest first, and how many products they took. */
export type Leading = { values: number[]; vectors: Float64Array[]; products: number }

/** Beyond so many steps, two directions are as good as equal, and any between them would do. */
const longest = 400
/** Up to this rank every direction is looked at: only so is an eigenvalue that occurs twice sure to be found twice. */
const small = 40

/**
 * The two largest eigenvalues and their eigenvectors, by Lanczos with full re-orthogonalisation.
 *
 * Stops when the sine of the angle to each true eigenvector is at most `tolerance` (residual over gap), or when
 * the space is exhausted. Where a direction runs out early, it goes on with a fresh one.
 *
 * Source: Golub and Van Loan, Matrix Computations, 4th edition, sections 10.1 and 10.3.
 *
 * @param product out = A x, for a symmetric matrix without negative eigenvalues
 * @param fresh gives directions by lot
 * @param rank no more steps than this can tell anything new
 */
export function lanczos(
  product: Product,
  begin: Float64Array,
  fresh: () => Float64Array,
  rank: number,
  tolerance: number,
): Leading {
  const basis: Float64Array[] = []
  const diagonal: number[] = []
  const beside: number[] = []
  let next = begin
  let eigen: Eigen = { values: new Float64Array(), vectors: [] }
  const last = Math.min(rank, longest)
  for (let scale = 0, ask = 1; ; ) {
    basis.push(next)
    const image = new Float64Array(begin.length)
    product(next, image)
    diagonal.push(dot(next, image))
    orthogonalise(image, basis)
    const rest = normalise(image)
    scale = Math.max(scale, diagonal.at(-1)!)
    const exhausted = rest <= 1e-13 * scale
    if (basis.length >= Math.min(ask, last)) {
      eigen = tridiagonalEigen(diagonal, beside)
      if (basis.length >= last || (rank > small && !exhausted && converged(eigen, rest, tolerance))) break
      ask = Math.ceil(basis.length * 1.1)
    }
    next = exhausted ? direction(fresh, basis) : image
    if (dot(next, next) === 0) {
      eigen = tridiagonalEigen(diagonal, beside)
      break
    }
    beside.push(exhausted ? 0 : rest)
  }
  const found = [0, 1].filter((i) => i < eigen.values.length)
  const vectors = found.map((i) => combined(basis, eigen.vectors[i]!))
  return { values: found.map((i) => Math.max(0, eigen.values[i]!)), vectors, products: basis.length }
}

/** Twice is enough, to the last digit (Kahan's rule). */
function orthogonalise(image: Float64Array, basis: readonly Float64Array[]): void {
  for (let round = 0; round < 2; round++) for (const past of basis) addScaled(image, -dot(image, past), past)
}

function converged({ values, vectors }: Eigen, rest: number, tolerance: number): boolean {
  if (values.length < 3) return false
  const gaps = [values[0]! - values[1]!, Math.min(values[0]! - values[1]!, values[1]! - values[2]!)]
  return gaps.every((gap, i) => rest * Math.abs(vectors[i]!.at(-1)!) <= tolerance * gap)
}

function direction(fresh: () => Float64Array, basis: readonly Float64Array[]): Float64Array {
  const next = fresh()
  orthogonalise(next, basis)
  return normalise(next) > 1e-10 ? next : next.fill(0)
}

function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length)
  for (const [i, vector] of basis.entries()) addScaled(sum, weights[i]!, vector)
  normalise(sum)
  return sum
}
