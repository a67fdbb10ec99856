import type { Votes } from '../votes/votes.ts'

/** What is known of each statement before anything is computed. */
export type Columns = {
  /** 1 where the statement takes part in the map, 0 where it was moderated out. */
  readonly active: Uint8Array
  /** How many gave each vote: `counts[3 * statement + vote + 1]`. */
  readonly counts: Uint32Array
  /** The mean of the votes given, from -1 to 1; 0 for statements that take no part. */
  readonly means: Float64Array
  /** The sum of the squares of all votes less their means: what the components explain a share of. */
  readonly variation: number
  /** How many statements take part. */
  readonly taking: number
}

/** The mean of each column, and how far votes lie from it. Source: kernel specification 1.2, after Small et al. 2021. */
export function columnsOf(votes: Votes, active: Uint8Array): Columns {
  const S = votes.statementIds.length
  const { counts } = votes
  const means = new Float64Array(S)
  let variation = 0
  let taking = 0
  for (let s = 0; s < S; s++) {
    if (active[s] === 0) continue
    taking++
    const [no, pass, yes] = [counts[s * 3]!, counts[s * 3 + 1]!, counts[s * 3 + 2]!]
    const mean = (yes - no) / (yes + no + pass)
    means[s] = mean
    variation += yes * (1 - mean) ** 2 + no * (1 + mean) ** 2 + pass * mean ** 2
  }
  return { active, counts, means, variation, taking }
}

/** A table from the code of a vote to (vote - mean) times the statement's weight; 0 where it takes no part. */
export function tableOf({ active, means }: Columns, weights: Float64Array, table: Float64Array): void {
  for (let s = 0; s < means.length; s++) {
    const weight = active[s] === 1 ? weights[s]! : 0
    const mean = means[s]!
    table[s * 3] = (-1 - mean) * weight
    table[s * 3 + 1] = -mean * weight
    table[s * 3 + 2] = (1 - mean) * weight
  }
}
