import type { Votes } from './votes.ts'

/** Sorts rows `from` to `to` (4 * statement + vote + 1) into codes, from `at` on; counts them, and returns where they end. */
export type RowSorter = (
  rows: Uint32Array,
  from: number,
  to: number,
  codes: Votes['codes'],
  at: number,
  counts: Uint32Array,
) => number

/**
 * Puts the votes of one person at a time in the order of statements; of two on one statement, the later stays.
 * A bit for each statement, and one for each 32 of those, so that a row costs little more than its votes.
 */
export function createRowSorter(statements: number): RowSorter {
  const vote = new Uint8Array(statements)
  const bits = new Int32Array((statements + 31) >>> 5)
  const tops = new Int32Array((bits.length + 31) >>> 5)
  return (rows, from, to, codes, at, counts) => {
    for (let i = from; i < to; i++) {
      const row = rows[i]!
      const statement = row >>> 2
      const word = statement >>> 5
      vote[statement] = row & 3
      bits[word]! |= 1 << (statement & 31)
      tops[word >>> 5]! |= 1 << (word & 31)
    }
    let end = at
    for (let t = 0; t < tops.length; t++) {
      for (let top = tops[t]!; top !== 0; top &= top - 1) {
        const word = t * 32 + 31 - Math.clz32(top & (0 - top))
        for (let left = bits[word]!; left !== 0; left &= left - 1) {
          const statement = word * 32 + 31 - Math.clz32(left & (0 - left))
          const code = statement * 3 + vote[statement]!
          codes[end++] = code
          counts[code]!++
        }
        bits[word] = 0
      }
      tops[t] = 0
    }
    return end
  }
}
