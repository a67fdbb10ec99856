import type { Columns } from '../components/columns.ts'
import type { Mode } from '../groups/find.ts'
import { letter, type Named } from '../groups/naming.ts'
import type { Votes } from '../votes/votes.ts'
import { type Consensus, consensusOf, groupInformedConsensus } from './consensus.ts'
import { countByGroup, type GroupCounts } from './counts.ts'
import { prioritiesOf } from './priorities.ts'
import { type Representative, representativeOf } from './representative.ts'

/** A group of opinion. */
export type Group = {
  /** Stays the same from map to map. */
  readonly id: number
  /** A for the first, and so on. */
  readonly name: string
  /** How many people of the conversation are in it. */
  readonly size: number
  /** Where its middle is on the map. */
  readonly centre: readonly [number, number]
  readonly representative: readonly Representative[]
}

/** What people hold. Lists by statement follow the map's `statementIds`. */
export type Opinions = {
  readonly groups: readonly Group[]
  /** The place of each participant's group in `groups`, or -1 for who is in none. */
  readonly groupOf: Int32Array
  /** Votes of everybody: `counts[3 * statement + vote + 1]`, and the same for each group. */
  readonly counts: Uint32Array
  readonly groupCounts: readonly Uint32Array[]
  readonly consensus: Consensus
  /** By statement, the product over groups of the share that agrees; 0 for statements that take no part in mode `default`. */
  readonly groupInformed: Float64Array
  /** By statement, its weight when the next one is drawn; 0 for rejected statements in mode `default`. */
  readonly priorities: Float64Array
}

type Known = {
  readonly votes: Votes
  readonly columns: Columns
  readonly places: Float64Array
  readonly positions: Float64Array
  readonly meta: Uint8Array
  readonly mode: Mode
  readonly named: Pick<Named, 'ids' | 'of'>
}

/** Counts what each group holds and finds what sets it apart and what all share. */
export function describe({ votes, columns, places, positions, meta, mode, named }: Known): Opinions {
  const counts: GroupCounts = countByGroup(votes, named.of, named.ids.length)
  const representative = representativeOf(counts, columns.active)
  const drops = (s: number) => mode === 'default' && columns.active[s] === 0
  const middles = centres(positions, named.of, named.ids.length)
  return {
    groups: named.ids.map((id, g) => ({ id, name: letter(id), ...middles[g]!, representative: representative[g]! })),
    groupOf: named.of,
    counts: columns.counts,
    groupCounts: counts.of,
    consensus: consensusOf(columns.counts, columns.active),
    groupInformed: groupInformedConsensus(counts, meta.length).map((value, s) => (drops(s) ? 0 : value)),
    priorities: prioritiesOf(counts, places, meta).map((value, s) => (drops(s) && meta[s] === 0 ? 0 : value)),
  }
}

function centres(at: Float64Array, of: Int32Array, groups: number) {
  const sums = new Float64Array(groups * 3)
  for (let p = 0; p < of.length; p++) {
    const g = of[p]! * 3
    if (g < 0) continue
    sums[g]! += at[2 * p]!
    sums[g + 1]! += at[2 * p + 1]!
    sums[g + 2]!++
  }
  return Array.from({ length: groups }, (_, g) => {
    const size = sums[3 * g + 2]!
    return { size, centre: [sums[3 * g]! / size, sums[3 * g + 1]! / size] as const }
  })
}
