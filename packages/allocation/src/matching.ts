/**
 * How many groups can have an officer, each at most one and no officer more than their places: augmenting paths
 * (Kuhn 1955; Ahuja, Magnanti, Orlin, Network flows, 12.3).
 *
 * @param allowed the officers that each group may have
 */
export function matched(allowed: readonly (readonly number[])[], places: readonly number[]): number {
  const served: number[][] = places.map(() => [])
  const place = (group: number, seen: Set<number>): boolean => {
    for (const o of allowed[group]!) {
      if (seen.has(o)) continue
      seen.add(o)
      if (served[o]!.length < places[o]!) {
        served[o]!.push(group)
        return true
      }
      for (const [i, other] of served[o]!.entries())
        if (place(other, seen)) {
          served[o]![i] = group
          return true
        }
    }
    return false
  }
  return allowed.keys().reduce((sum, group) => sum + (place(group, new Set()) ? 1 : 0), 0)
}
