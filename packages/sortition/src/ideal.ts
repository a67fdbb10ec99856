import { goldilocks, maximin } from './goldilocks.ts'
import { nash } from './nash.ts'
import { riseTogether } from './rise.ts'
import type { Cut, Shape } from './shape.ts'
import type { Solver } from './solver.ts'

/** The shares that a method wants, were panels not whole; and what no smallest probability can pass. */
export type Ideal = { shares: Float64Array; bound: number }

export type Method = 'leximin' | 'maximin' | 'nash' | 'goldilocks'

/** @param gamma how much the smallest counts against the largest, for GOLDILOCKS */
export function idealOf(solver: Solver, shape: Shape, cuts: readonly Cut[], method: Method, gamma: number): Ideal {
  if (method === 'maximin') return maximin(solver, shape, cuts)
  if (method === 'goldilocks') return goldilocks(solver, shape, cuts, gamma)
  if (method === 'nash') return nash(solver, shape, cuts)
  const { shares, minimum } = riseTogether(solver, shape, cuts)
  return { shares, bound: minimum }
}
