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
  const size = columns.means.length * 3
  const [one, two] = [new Float64Array(size), new Float64Array(size)]
  tableOf(columns, loadings[0], one)
  tableOf(columns, loadings[1], two)
  const counts = Uint8Array.from({ length: size }, (_, code) => columns.active[Math.floor(code / 3)]!)
  const people = start.length - 1
  const positions = new Float64Array(people * 2)
  const given = new Uint32Array(people)
  const everything = columns.taking + zeroed
  for (let p = 0; p < people; p++) {
    let x = 0
    let y = 0
    let n = 0
    for (let i = start[p]!; i < start[p + 1]!; i++) {
      const code = codes[i]!
      x += one[code]!
      y += two[code]!
      n += counts[code]!
    }
    given[p] = n
    const stretch = Math.sqrt(everything / Math.max(n + zeroed, 1))
    positions[p * 2] = x * stretch
    positions[p * 2 + 1] = y * stretch
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
