import type { Votes } from '../votes/votes.ts'
import { type Columns, tableOf } from './columns.ts'

/** Where people and statements stand on the map. Positions are x and y in turn: participant i at [2i] and [2i + 1]. */
export type Projection = {
  readonly positions: Float64Array
  /** How many votes each person gave on statements that take part. */
  readonly given: Uint32Array
}

/**
 * y_i = sqrt(S / n_i) times the sum of (vote - mean) times the loadings: few votes are stretched out, not pulled to the middle.
 *
 * Source: kernel specification 1.3.
 *
 * @param zeroed in the mode of Polis, how many moderated statements count as voted (with 0) by everybody; else 0
 */
export function project(
  { start, codes }: Votes,
  columns: Columns,
  loadings: readonly [Float64Array, Float64Array],
  zeroed: number,
): Projection {
  const { active, taking, means } = columns
  const table = new Float64Array(means.length * 6)
  loadings.forEach((loading, i) => {
    const one = new Float64Array(means.length * 3)
    tableOf(columns, loading, one)
    for (let code = 0; code < one.length; code++) table[2 * code + i] = one[code]!
  })
  const people = start.length - 1
  const positions = new Float64Array(people * 2)
  const given = new Uint32Array(people)
  const everything = taking + zeroed
  const all = taking === active.length
  for (let p = 0; p < people; p++) {
    const begin = start[p]!
    const end = start[p + 1]!
    // Two sums for each axis, so that one addition need not wait for the other.
    let x = 0
    let y = 0
    let x2 = 0
    let y2 = 0
    let i = begin
    for (; i + 1 < end; i += 2) {
      const at = codes[i]! * 2
      const next = codes[i + 1]! * 2
      x += table[at]!
      y += table[at + 1]!
      x2 += table[next]!
      y2 += table[next + 1]!
    }
    if (i < end) {
      x += table[codes[i]! * 2]!
      y += table[codes[i]! * 2 + 1]!
    }
    let n = end - begin
    if (!all) for (i = begin; i < end; i++) n -= 1 - active[(codes[i]! / 3) | 0]!
    given[p] = n
    const stretch = Math.sqrt(everything / Math.max(n + zeroed, 1))
    positions[p * 2] = (x + x2) * stretch
    positions[p * 2 + 1] = (y + y2) * stretch
  }
  return { positions, given }
}

/**
 * Where each statement stands: at a person who agreed with it and voted on nothing else. x and y in turn.
 *
 * Source: kernel specification 1.3.
 */
export function placeStatements(
  { means, active, taking }: Columns,
  [one, two]: readonly [Float64Array, Float64Array],
  zeroed: number,
): Float64Array {
  const places = new Float64Array(means.length * 2)
  const stretch = Math.sqrt(taking + zeroed)
  for (let s = 0; s < means.length; s++) {
    if (active[s] === 0) continue
    places[s * 2] = stretch * (1 - means[s]!) * one[s]!
    places[s * 2 + 1] = stretch * (1 - means[s]!) * two[s]!
  }
  return places
}
