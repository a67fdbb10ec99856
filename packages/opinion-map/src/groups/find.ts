import { createRandom } from '@folkmoot/numbers'
import type { Memory } from '../memory.ts'
import { baseClusters } from './base.ts'
import { type Certainty, certaintyOf } from './certainty.ts'
import { type Partition, partitionsDefault, partitionsPolis } from './partitions.ts'
import type { Clusters } from './points.ts'
import { type Smoother, smooth } from './smoother.ts'
import { asTheyAre, standIns } from './stand-ins.ts'

export type Mode = 'default' | 'polis'

/** Groups found among the people in the conversation, who are numbered from 0 here. */
export type Found = {
  readonly base: Clusters
  readonly partitions: readonly Partition[]
  readonly smoother: Smoother | undefined
  /** The ids of the groups, before any matching, and the group of each person. */
  readonly ids: readonly number[]
  readonly of: Int32Array
  readonly certainty: Certainty
}

/**
 * Base clusters, then groups of them for each k, then the k to show.
 *
 * @param at where the people in the conversation stand
 * @param people their numbers among all participants, which the memory speaks of
 */
export function findGroups(
  mode: Mode,
  at: Float64Array,
  people: Int32Array,
  seed: string,
  before: Memory | undefined,
): Found {
  const random = createRandom(`${seed}/groups`)
  const old = before && { ids: before.base.ids, of: people.map((p) => before.base.of[p]!) }
  const base = baseClusters(mode, at, old)
  const { points, places, of } = mode === 'polis' ? asTheyAre(base) : standIns(base)
  const partitions =
    mode === 'polis'
      ? partitionsPolis(points, before && onBase(before, base))
      : partitionsDefault(points, places, random, before && centresOf(before))
  const sizes = partitions.map(({ k }) => k)
  const best = partitions.reduce<Partition | undefined>((a, b) => (a && a.silhouette > b.silhouette ? a : b), undefined)
  const smoother = best && smooth(best.k, sizes, before?.smoother)
  const shown = partitions.find(({ k }) => k === smoother?.shown)
  return {
    base,
    partitions,
    smoother,
    ids: shown ? shown.clusters.ids : people.length > 0 ? [0] : [],
    of: base.of.map((b) => shown?.clusters.of[of[b]!] ?? 0),
    certainty: certaintyOf(points, shown, sizes, createRandom(`${seed}/certainty`)),
  }
}

/** The groups there were for each k, told by the base clusters there are now. */
function onBase({ base, partitions }: Memory, now: Clusters) {
  const place = new Map(base.ids.map((id, i) => [id, i]))
  return new Map(
    [...partitions].map(([k, { ids, of }]) => {
      const known = now.ids.map((id) => place.get(id))
      return [k, { ids, of: Int32Array.from(known, (b) => (b === undefined ? -1 : of[b]!)) }]
    }),
  )
}

const centresOf = ({ partitions }: Memory) => new Map([...partitions].map(([k, { centres }]) => [k, centres]))
