import type { Votes } from '../votes/votes.ts'

/** Counts of votes by group: `of[group][3 * statement + vote + 1]`; only of people who are in a group. */
export type GroupCounts = { readonly of: readonly Uint32Array[] }

/** Counts the votes of each group, in one pass. @param group the group of each participant, from 0, or -1 */
export function countByGroup({ start, codes, statementIds }: Votes, group: Int32Array, groups: number): GroupCounts {
  const of = Array.from({ length: groups }, () => new Uint32Array(statementIds.length * 3))
  for (let p = 0; p < group.length; p++) {
    if (group[p]! < 0) continue
    const counts = of[group[p]!]!
    for (let i = start[p]!; i < start[p + 1]!; i++) counts[codes[i]!]!++
  }
  return { of }
}

/** Agreements, disagreements and all votes on a statement. */
export type Tally = { readonly agree: number; readonly disagree: number; readonly votes: number }

export function tallyOf(counts: Uint32Array, statement: number): Tally {
  const [disagree, pass, agree] = [counts[statement * 3]!, counts[statement * 3 + 1]!, counts[statement * 3 + 2]!]
  return { agree, disagree, votes: agree + disagree + pass }
}

/** The tally of all groups but one. */
export function tallyOfRest(of: readonly Uint32Array[], group: number, statement: number): Tally {
  const rest = { agree: 0, disagree: 0, votes: 0 }
  for (const [g, counts] of of.entries()) {
    if (g === group) continue
    const one = tallyOf(counts, statement)
    rest.agree += one.agree
    rest.disagree += one.disagree
    rest.votes += one.votes
  }
  return rest
}
