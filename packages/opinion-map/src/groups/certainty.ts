import type { Random } from '@folkmoot/numbers'
import { silhouettesByChance, stabilityOf } from './chance.ts'
import type { Partition } from './partitions.ts'
import type { Points } from './points.ts'

/** How far the groups may be believed. */
export type Certainty = {
  /** Whether there are clear groups; if not, show the map without them, and say so. */
  readonly clear: boolean
  readonly reason: 'clear' | 'too-few-people' | 'no-better-than-chance' | 'unstable'
  /** The silhouette of the groups shown, and the best of 19 clouds without groups; both 0 with too few people. */
  readonly silhouette: number
  readonly byChance: number
  /** The mean adjusted Rand index over twenty draws of other people like these: 1 is always the same groups. */
  readonly stability: number
}

/** Below this the groups depend too much on who happened to come. */
const steady = 0.6

/** Clear groups are better divided than clouds without groups, and stay when other people come. */
export function certaintyOf(
  points: Points,
  shown: Partition | undefined,
  sizes: readonly number[],
  random: Random,
): Certainty {
  if (!shown || points.weight.length < 6)
    return { clear: false, reason: 'too-few-people', silhouette: shown?.silhouette ?? 0, byChance: 0, stability: 0 }
  const byChance = Math.max(...silhouettesByChance(points, sizes, random))
  const stability = stabilityOf(points, shown, random)
  const { silhouette } = shown
  const reason = silhouette <= byChance ? 'no-better-than-chance' : stability < steady ? 'unstable' : 'clear'
  return { clear: reason === 'clear', reason, silhouette, byChance, stability }
}
