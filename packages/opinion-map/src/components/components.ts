import { createRandom } from '@folkmoot/numbers'
import type { Votes } from '../votes/votes.ts'
import type { Columns } from './columns.ts'
import { type Leading, lanczos } from './lanczos.ts'
import { powerIteration } from './power.ts'
import { createProduct } from './product.ts'
import { addScaled, dot, normalise } from './vectors.ts'

/** The two directions in which people differ most. */
export type Components = {
  /** For each component a weight by statement, together of length 1; all 0 where there is no such direction. */
  readonly loadings: readonly [Float64Array, Float64Array]
  /** The share of all variation that lies along each, from 0 to 1. */
  readonly explained: readonly [number, number]
  /** How many products with the votes it took. */
  readonly products: number
}

/** The sine of the angle to the exact directions that is good enough: 1 - |cos| is then at most 1e-12, or 1e-10 from a map before. */
const tolerance = { cold: 1e-6, warm: 3e-5 }
/** How much chance is stirred into the components before, so that a direction that is new can be found. */
const stir = 1e-5

/** How to find them: exactly, or as Polis does. */
export type Method = 'lanczos' | 'power'

/**
 * The two principal components of the votes, missing votes standing at their statement's mean.
 * The sign of each is fixed: as before, where there is a before; else the largest weight is positive (the first, if two are).
 *
 * Source: kernel specification 1.2 and 1.15; Small et al. 2021, "Polis: Scaling deliberation by mapping high
 * dimensional opinion spaces".
 */
export function componentsOf(
  votes: Votes,
  columns: Columns,
  method: Method,
  seed: string,
  before?: readonly Float64Array[],
): Components {
  const S = columns.means.length
  const none = () => new Float64Array(S)
  if (columns.taking === 0 || columns.variation === 0)
    return { loadings: [none(), none()], explained: [0, 0], products: 0 }
  const { values, vectors, products } = leading(votes, columns, method, seed, before)
  const loadings = [0, 1].map((i) => {
    if (!vectors[i] || values[i]! <= 1e-12 * values[0]!) return none()
    if (turned(vectors[i], before?.[i])) addScaled(vectors[i], -2, vectors[i])
    return vectors[i]
  }) as [Float64Array, Float64Array]
  const share = (i: number) => (values[i] ?? 0) / columns.variation
  return { loadings, explained: [share(0), share(1)], products }
}

function leading(
  votes: Votes,
  columns: Columns,
  method: Method,
  seed: string,
  before: readonly Float64Array[] | undefined,
): Leading {
  const product = createProduct(votes, columns)
  const { active, means } = columns
  const ones = () => Float64Array.from(active)
  if (method === 'power') return powerIteration(product, before ?? [ones(), ones()])
  const random = createRandom(`${seed}/components`)
  const fresh = () => Float64Array.from(active, (on) => (on === 1 ? random.fraction() - 0.5 : 0))
  const begin = fresh()
  normalise(begin)
  if (before) {
    for (let s = 0; s < means.length; s++)
      begin[s] = begin[s]! * stir + (active[s] === 1 ? before[0]![s]! + before[1]![s]! : 0)
    normalise(begin)
  }
  return lanczos(
    product,
    begin,
    fresh,
    Math.min(columns.taking, votes.participantIds.length),
    tolerance[before ? 'warm' : 'cold'],
  )
}

function turned(vector: Float64Array, before: Float64Array | undefined): boolean {
  const cosine = before ? dot(vector, before) : 0
  if (cosine !== 0) return cosine < 0
  let largest = 0
  for (const weight of vector) if (Math.abs(weight) > Math.abs(largest) + 1e-9) largest = weight
  return largest < 0
}
