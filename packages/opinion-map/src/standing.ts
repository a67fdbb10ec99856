import type { OpinionMap } from './map.ts'

/** How each participant stands to everybody and to their group; NaN for who is in no group. */
export type Standing = {
  /** 1 less the distance from the middle of all who are in the conversation. */
  readonly centricness: Float64Array
  /** 1 less the distance from the middle of their own group. */
  readonly coreness: Float64Array
  /** How far they lie beyond the middle of their group, seen from the middle of all. */
  readonly extremeness: Float64Array
}

/**
 * How each participant stands: lists by participant, in the units of the map.
 *
 * Source: kernel specification 1.13.
 *
 * @example
 * const rows = ['Ama', 'Ben'].map((participant) => ({ participant, statement: 'more trees', vote: 1 }))
 * standingOf(opinionMap(collectVotes(rows))).coreness // => Float64Array.of(1, 1)
 */
export function standingOf({ positions, groupOf, groups }: OpinionMap): Standing {
  const size = groups.reduce((sum, group) => sum + group.size, 0)
  const middle = [0, 1].map((i) => groups.reduce((sum, group) => sum + group.centre[i]! * group.size, 0) / size)
  const [centricness, coreness, extremeness] = [0, 1, 2].map(() => new Float64Array(groupOf.length).fill(Number.NaN))
  for (let p = 0; p < groupOf.length; p++) {
    const group = groups[groupOf[p]!]
    if (!group) continue
    const [x, y] = [positions[2 * p]!, positions[2 * p + 1]!]
    const [ux, uy] = [group.centre[0] - middle[0]!, group.centre[1] - middle[1]!]
    const away = Math.hypot(ux, uy)
    const [dx, dy] = [x - group.centre[0], y - group.centre[1]]
    centricness![p] = 1 - Math.hypot(x - middle[0]!, y - middle[1]!)
    coreness![p] = 1 - Math.hypot(dx, dy)
    extremeness![p] = away > 0 ? (dx * ux + dy * uy) / away : 0
  }
  return { centricness: centricness!, coreness: coreness!, extremeness: extremeness! }
}
