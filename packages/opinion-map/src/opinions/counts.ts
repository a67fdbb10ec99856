import type { Votes } from '../votes/votes.ts'

/** Counts of votes by group: `of[group][3 * statement + vote + 1]`; only of people who are in a group. */
export type GroupCounts = { readonly of: readonly Uint32Array[] }

/**
 * Counts the votes of each group. The largest is not counted but left over from everybody's votes, the others taken off.
 *
 * @param group the group of each participant, from 0, or -1
 */
export function countByGroup({ start, codes, counts }: Votes, group: Int32Array, groups: number): GroupCounts {
  const of = Array.from({ length: groups + 1 }, () => new Uint32Array(counts.length))
  const sizes = new Float64Array(groups + 1)
  for (let p = 0; p < group.length; p++) sizes[group[p]! + 1]! += start[p + 1]! - start[p]!
  const largest = sizes.indexOf(Math.max(...sizes))
  for (let p = 0; p < group.length; p++) {
    const own = group[p]! + 1
    if (own === largest) continue
    const mine = of[own]!
    const end = start[p + 1]!
    for (let i = start[p]!; i < end; i++) mine[codes[i]!]!++
  }
  const rest = counts.slice()
  for (const [g, some] of of.entries()) if (g !== largest) for (let i = 0; i < rest.length; i++) rest[i]! -= some[i]!
  of[largest] = rest
  return { of: of.slice(1) }
}

/** Agreements, disagreements and all votes on a statement. */
export type Tally = { readonly agree: number; readonly disagree: number; readonly votes: number }

export function tallyOf(counts: Uint32Array, statement: number): Tally {
  const [disagree, pass, agree] = [counts[statement * 3]!, counts[statement * 3 + 1]!, counts[statement * 3 + 2]!]
  return { agree, disagree, votes: agree + disagree + pass }
}
