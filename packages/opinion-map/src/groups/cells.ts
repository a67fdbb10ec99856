import type { Points } from './points.ts'

/** People who stand so near each other that they count as one point, and for each person their point. */
export type Cells = { readonly points: Points; readonly of: Int32Array; readonly first: Int32Array }

/** Up to so many people, each is a point of their own. */
const few = 4096
/** Cells on each side of the middle, and how many of them make up the typical distance from the middle. */
const reach = 63
const fineness = 20

/**
 * Puts people on a grid that lies evenly around the middle, so that mirroring the map mirrors the grid. A point is the mean
 * of its people, so that no mean of clusters changes; those far out share the cells of the edge.
 */
export function cellsOf(at: Float64Array): Cells {
  const n = at.length / 2
  if (n <= few) return eachAlone(at)
  let squares = 0
  for (const value of at) squares += value * value
  const width = Math.sqrt(squares / n) / fineness || 1
  const finer = 1 / width
  const side = 2 * reach + 1
  const cell = new Int32Array(side * side).fill(-1)
  const of = new Int32Array(n)
  const sums = new Float64Array(Math.min(n, side * side) * 2)
  const weight = new Float64Array(Math.min(n, side * side))
  const first: number[] = []
  for (let i = 0; i < n; i++) {
    const place = step(at[2 * i]! * finer) * side + step(at[2 * i + 1]! * finer)
    let c = cell[place]!
    if (c < 0) {
      c = first.length
      cell[place] = c
      first.push(i)
    }
    of[i] = c
    sums[2 * c]! += at[2 * i]!
    sums[2 * c + 1]! += at[2 * i + 1]!
    weight[c]!++
  }
  const count = first.length
  for (let c = 0; c < count; c++) {
    sums[2 * c]! /= weight[c]!
    sums[2 * c + 1]! /= weight[c]!
  }
  const points = { at: sums.subarray(0, 2 * count), weight: weight.subarray(0, count) }
  return { points, of, first: Int32Array.from(first) }
}

/** Each person as a point of their own. */
export function eachAlone(at: Float64Array): Cells {
  const everyone = Int32Array.from({ length: at.length / 2 }, (_, i) => i)
  return { points: { at, weight: new Float64Array(everyone.length).fill(1) }, of: everyone, first: everyone }
}

/** The row or column of the grid, in widths of a cell from the middle. */
function step(widths: number): number {
  const away = Math.abs(widths) + 0.5
  const steps = away < reach ? away | 0 : reach
  return widths < 0 ? reach - steps : reach + steps
}
