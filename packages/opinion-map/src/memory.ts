import type { Smoother } from './groups/smoother.ts'
import { placesIn } from './votes/order.ts'
import type { Votes } from './votes/votes.ts'

/** What the next map needs to know of this one. */
export type Memory = {
  readonly participantIds: readonly string[]
  readonly statementIds: readonly string[]
  readonly loadings: readonly [Float64Array, Float64Array]
  /** 1 for who was in the conversation. */
  readonly inside: Uint8Array
  /** The ids of the base clusters, and for each participant the place of theirs, or -1. */
  readonly base: { readonly ids: readonly number[]; readonly of: Int32Array }
  /** For each k its groups: ids, centres, and the group of each base cluster. */
  readonly partitions: ReadonlyMap<
    number,
    { readonly ids: readonly number[]; readonly centres: Float64Array; readonly of: Int32Array }
  >
  /** Absent where there were too few different people to look for groups. */
  readonly smoother?: Smoother
  /** The id of the group of each participant, or -1, and the smallest id never used. */
  readonly groupOf: Int32Array
  readonly fresh: number
}

/** The memory of the map before, told in the places that participants and statements have now. */
export function remembered(votes: Votes, before: Memory): Memory {
  const people = placesIn(votes.participantIds, before.participantIds)
  const things = placesIn(votes.statementIds, before.statementIds)
  const labels = (of: Int32Array) => (people ? people.map((p) => (p < 0 ? -1 : of[p]!)) : of)
  const weights = (of: Float64Array) => (things ? Float64Array.from(things, (s) => (s < 0 ? 0 : of[s]!)) : of)
  return {
    ...before,
    participantIds: votes.participantIds,
    statementIds: votes.statementIds,
    loadings: [weights(before.loadings[0]), weights(before.loadings[1])],
    inside: people ? Uint8Array.from(people, (p) => (p < 0 ? 0 : before.inside[p]!)) : before.inside,
    base: { ids: before.base.ids, of: labels(before.base.of) },
    groupOf: labels(before.groupOf),
  }
}
