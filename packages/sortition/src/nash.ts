import { solveSymmetric } from './cholesky.ts'
import type { Ideal } from './ideal.ts'
import { quotaRows } from './quota-rows.ts'
import { nothing, riseTogether } from './rise.ts'
import type { Cut, Shape } from './shape.ts'
import type { Solver } from './solver.ts'

/** One side of a row: weights times shares at most `most`, or equal to it. */
type Side = { at: number[]; by: number[]; most: number; tied: boolean }

/**
 * NASH: the product of all probabilities as large as can be, that is, the sum of their logarithms. Over quotas and cuts
 * this is smooth and concave with few rows, so an interior-point method is done in some 20 small steps.
 *
 * Source: Flanigan et al. 2021; the method: Boyd and Vandenberghe, Convex optimization (2004), 11.7.
 */
export function nash(solver: Solver, shape: Shape, cuts: readonly Cut[]): Ideal {
  const { counts } = shape
  const { minimum, shares } = riseTogether(solver, shape, cuts)
  // Who cannot be drawn at all takes no part: a logarithm of 0 would swallow everybody else.
  const open = [...shares.keys()].filter((t) => shares[t]! > nothing)
  const place = new Map(open.map((t, i) => [t, i]))
  const sides = quotaRows(shape, cuts).flatMap(({ lower, upper, at, by }): Side[] => {
    const kept = Array.from(at, (t, i) => [place.get(t), by[i]!] as const).filter(([i]) => i !== undefined)
    if (kept.length === 0) return []
    const row = { at: kept.map(([i]) => i!), by: kept.map(([, b]) => b) }
    if (lower === upper) return [{ ...row, most: upper, tied: true }]
    return [
      ...(upper < shape.size ? [{ ...row, most: upper, tied: false }] : []),
      ...(lower > 0 ? [{ ...row, by: row.by.map((b) => -b), most: -lower, tied: false }] : []),
    ]
  })
  const best = largestProduct(
    Float64Array.from(open, (t) => counts[t]!),
    sides,
  )
  const all = new Float64Array(counts.length)
  open.forEach((t, i) => {
    all[t] = best[i]!
  })
  return { shares: all, bound: minimum }
}

/** Maximises the sum of count·log x over the sides and 0 < x <= count: a primal-dual interior-point method. */
function largestProduct(counts: Float64Array, sides: readonly Side[]): Float64Array {
  const types = counts.length
  const rows = sides.length
  const x = counts.map((count) => count / 4)
  const room = counts.map((count) => count / 2)
  const toll = new Float64Array(types).fill(1)
  const slack = new Float64Array(rows).fill(1)
  const price = Float64Array.from(sides, ({ tied }) => (tied ? 0 : 1))
  const loose = sides.filter(({ tied }) => !tied).length + types
  for (let round = 0; round < 200; round++) {
    let gap = 0
    for (let t = 0; t < types; t++) gap += room[t]! * toll[t]!
    sides.forEach(({ tied }, r) => {
      if (!tied) gap += slack[r]! * price[r]!
    })
    const centre = (0.1 * gap) / loose
    // What each law misses: the gradient, the ceilings, the sides.
    const slope = new Float64Array(types)
    const curve = new Float64Array(types)
    const over = new Float64Array(types)
    for (let t = 0; t < types; t++) {
      slope[t] = -counts[t]! / x[t]! + toll[t]!
      over[t] = counts[t]! - x[t]! - room[t]!
      curve[t] = counts[t]! / x[t]! ** 2 + toll[t]! / room[t]!
    }
    const miss = new Float64Array(rows)
    let error = 0
    sides.forEach(({ at, by, most, tied }, r) => {
      let sum = 0
      at.forEach((t, i) => {
        sum += by[i]! * x[t]!
        slope[t]! += by[i]! * price[r]!
      })
      miss[r] = most - sum - (tied ? 0 : slack[r]!)
      error = Math.max(error, Math.abs(miss[r]!))
    })
    for (let t = 0; t < types; t++)
      error = Math.max(error, (Math.abs(slope[t]!) * x[t]!) / counts[t]!, Math.abs(over[t]!))
    if (gap / loose < 1e-13 && error < 1e-10) break
    // Ceilings and slacks are eliminated; what is left has a row a side.
    const pull = slope.map((value, t) => value + (toll[t]! / room[t]!) * -over[t]! + centre / room[t]! - toll[t]!)
    const right = new Float64Array(rows)
    const matrix = Array.from({ length: rows }, () => new Float64Array(rows))
    const dense = sides.map(({ at, by }) => {
      const line = new Float64Array(types)
      at.forEach((t, i) => {
        line[t]! += by[i]!
      })
      return line
    })
    sides.forEach(({ at, by, tied }, r) => {
      const eased = tied ? 0 : centre / price[r]! - slack[r]!
      right[r] = -(miss[r]! - eased)
      at.forEach((t, i) => {
        right[r]! -= (by[i]! * pull[t]!) / curve[t]!
      })
      for (let q = 0; q <= r; q++) {
        let sum = 0
        at.forEach((t, i) => {
          sum += (by[i]! * dense[q]![t]!) / curve[t]!
        })
        matrix[r]![q] = sum
        matrix[q]![r] = sum
      }
      if (!tied) matrix[r]![r]! += slack[r]! / price[r]!
    })
    const dPrice = solveSymmetric(matrix, right)
    const dx = pull.map((value) => -value)
    sides.forEach(({ at, by }, r) => {
      at.forEach((t, i) => {
        dx[t]! -= by[i]! * dPrice[r]!
      })
    })
    for (let t = 0; t < types; t++) dx[t]! /= curve[t]!
    const dRoom = over.map((value, t) => value - dx[t]!)
    const dToll = dRoom.map((value, t) => (centre - toll[t]! * value) / room[t]! - toll[t]!)
    const dSlack = slack.map((value, r) =>
      sides[r]!.tied ? 0 : centre / price[r]! - value - (value / price[r]!) * dPrice[r]!,
    )
    let step = 1
    const keep = (value: number, change: number) => {
      if (change < 0) step = Math.min(step, (-0.99 * value) / change)
    }
    for (let t = 0; t < types; t++) {
      keep(x[t]!, dx[t]!)
      keep(room[t]!, dRoom[t]!)
      keep(toll[t]!, dToll[t]!)
    }
    sides.forEach(({ tied }, r) => {
      if (tied) return
      keep(slack[r]!, dSlack[r]!)
      keep(price[r]!, dPrice[r]!)
    })
    for (let t = 0; t < types; t++) {
      x[t]! += step * dx[t]!
      room[t]! += step * dRoom[t]!
      toll[t]! += step * dToll[t]!
    }
    sides.forEach((_, r) => {
      slack[r]! += step * dSlack[r]!
      price[r]! += step * dPrice[r]!
    })
  }
  return x
}
