import type { Votes } from '../votes/votes.ts'
import { type Columns, tableOf } from './columns.ts'

/** out = C'(C x), where C holds each vote less its statement's mean, and 0 where there is no vote. */
export type Product = (x: Float64Array, out: Float64Array) => void

/**
 * Prepares products of the centred votes with a vector. A vote costs two additions: C x gathers from a table by the
 * code of the vote, C'z scatters into one, and a row goes through both while it is near.
 */
export function createProduct({ start, codes }: Votes, columns: Columns): Product {
  const { means, active } = columns
  const table = new Float64Array(means.length * 3)
  const sums = new Float64Array(means.length * 3)
  const people = start.length - 1
  return (x, out) => {
    tableOf(columns, x, table)
    sums.fill(0)
    pass(codes, start, people, table, sums)
    for (let s = 0; s < means.length; s++) {
      const [no, none, yes] = [sums[s * 3]!, sums[s * 3 + 1]!, sums[s * 3 + 2]!]
      out[s] = active[s] === 1 ? yes - no - means[s]! * (yes + no + none) : 0
    }
  }
}

/** Four sums at a time: one alone would wait for each addition to end before the next can begin. */
function pass(
  codes: Votes['codes'],
  start: Uint32Array,
  people: number,
  table: Float64Array,
  sums: Float64Array,
): void {
  for (let p = 0; p < people; p++) {
    const begin = start[p]!
    const end = start[p + 1]!
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let i = begin
    for (; i + 3 < end; i += 4) {
      a += table[codes[i]!]!
      b += table[codes[i + 1]!]!
      c += table[codes[i + 2]!]!
      d += table[codes[i + 3]!]!
    }
    for (; i < end; i++) a += table[codes[i]!]!
    const z = a + b + (c + d)
    for (i = begin; i < end; i++) sums[codes[i]!]! += z
  }
}
