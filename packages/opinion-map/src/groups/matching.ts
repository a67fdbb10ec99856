/**
 * Gives the groups of now the ids of the groups before, so that as many people as possible stay where they were.
 * A group that matches none gets an id that was never used.
 *
 * All ways of matching are tried (there are at most 5 groups each side). Where two keep as many people, the one that matches
 * the earlier groups of now wins.
 *
 * @param now the group of each person, from 0, or -1
 * @param before the id of the group each person was in, or -1
 * @param fresh the smallest id never used
 * @returns an id for each group of now, and the smallest id never used
 */
export function keepIdentity(
  now: Int32Array,
  groups: number,
  before: Int32Array,
  fresh: number,
): { ids: number[]; fresh: number } {
  const met = Array.from({ length: groups }, () => new Float64Array(fresh))
  for (let p = 0; p < now.length; p++) if (now[p]! >= 0 && before[p]! >= 0) met[now[p]!]![before[p]!]!++
  const olds = Array.from({ length: fresh }, (_, id) => id).filter((id) => met.some((counts) => counts[id]! > 0))
  const overlap = met.map((counts) => Float64Array.from(olds, (id) => counts[id]!))
  const { chosen } = best(overlap, 0, new Set())
  let next = fresh
  const ids = chosen.map((old) => (old < 0 ? next++ : olds[old]!))
  return { ids, fresh: next }
}

function best(overlap: Float64Array[], group: number, taken: Set<number>): { kept: number; chosen: number[] } {
  if (group === overlap.length) return { kept: 0, chosen: [] }
  let winner: { kept: number; chosen: number[] } | undefined
  for (let old = 0; old <= overlap[group]!.length; old++) {
    const none = old === overlap[group]!.length
    if (!none && (taken.has(old) || overlap[group]![old] === 0)) continue
    if (!none) taken.add(old)
    const rest = best(overlap, group + 1, taken)
    taken.delete(old)
    const kept = rest.kept + (none ? 0 : overlap[group]![old]!)
    if (!winner || kept > winner.kept) winner = { kept, chosen: [none ? -1 : old, ...rest.chosen] }
  }
  return winner!
}
