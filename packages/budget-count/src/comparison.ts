import type { Field } from './field.ts'

/** How many voters have more of their projects in one outcome, how many in the other, and how many have none in each. */
export type Preference = { forShares: number; forGreedy: number; excludedByShares: number; excludedByGreedy: number }

/** Weighs two outcomes by the number of winners that stand on each ballot. */
export function compareOutcomes({ election }: Field, shares: readonly number[], greedy: readonly number[]): Preference {
  const { distinct, times, starts, projects } = election.ballots
  const places = new Uint8Array(election.projects.length)
  for (const project of shares) places[project]! |= 1
  for (const project of greedy) places[project]! |= 2
  const found = { forShares: 0, forGreedy: 0, excludedByShares: 0, excludedByGreedy: 0 }
  for (let ballot = 0; ballot < distinct; ballot++) {
    let [first, second] = [0, 0]
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) {
      first += places[projects[at]!]! & 1
      second += places[projects[at]!]! >> 1
    }
    const cast = times[ballot]!
    if (first > second) found.forShares += cast
    if (second > first) found.forGreedy += cast
    if (first === 0) found.excludedByShares += cast
    if (second === 0) found.excludedByGreedy += cast
  }
  return found
}
