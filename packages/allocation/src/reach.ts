/** A group that may be chosen, and the communities it serves. */
export type Group = { id: string; communities?: readonly string[] }

/** People who are reached by the same groups, and how many they are (or count for). */
export type Segment = { id: string; weight: number; groups: readonly string[] }

export type CoverageRequest = {
  groups: readonly Group[]
  segments: readonly Segment[]
  /** How many groups to choose, from 1 to their number. */
  number: number
  /** At least so many of the groups chosen serve the community. */
  floors?: Readonly<Record<string, number>>
}

/** What was asked, in numbers: segments with the same groups are one. */
export type Reach = {
  ids: string[]
  number: number
  weights: number[]
  /** The groups that reach each segment, and the segments that each group reaches. */
  by: number[][]
  of: number[][]
  /** Each floor: its community, how many, and which groups serve it. */
  floors: { community: string; least: number; groups: Set<number> }[]
  /** Segments that no group reaches. */
  beyond: string[]
  total: number
  /** The segment each merged one was first. */
  names: string[][]
}

/** @throws {RangeError} naming what is wrong and the limit */
export function readReach({ groups, segments, number, floors = {} }: CoverageRequest): Reach {
  const places = new Map(groups.map(({ id }, g) => [id, g]))
  if (places.size < groups.length) throw new RangeError('Two groups have one id: ids must differ')
  if (!Number.isInteger(number) || number < 1 || number > groups.length)
    throw new RangeError(`${number} groups: expected a whole number from 1 to the ${groups.length} there are`)
  const merged = new Map<string, number>()
  const reach: Reach = {
    ids: groups.map(({ id }) => id),
    number,
    weights: [],
    by: [],
    of: groups.map(() => []),
    floors: [],
    beyond: [],
    total: 0,
    names: [],
  }
  for (const { id, weight, groups: own } of segments) {
    if (!Number.isFinite(weight) || weight < 0)
      throw new RangeError(`The weight of ${id} is ${weight}: it must be a number from 0`)
    reach.total += weight
    const set = [...new Set(own)].map((group) => {
      const g = places.get(group)
      if (g === undefined) throw new RangeError(`${id} is reached by ${JSON.stringify(group)}, which is no group`)
      return g
    })
    if (set.length === 0) {
      reach.beyond.push(id)
      continue
    }
    set.sort((a, b) => a - b)
    const key = set.join()
    const j = merged.get(key) ?? reach.weights.length
    merged.set(key, j)
    if (j === reach.weights.length) {
      reach.weights.push(0)
      reach.by.push(set)
      reach.names.push([])
      for (const g of set) reach.of[g]!.push(j)
    }
    reach.weights[j]! += weight
    reach.names[j]!.push(id)
  }
  for (const [community, least] of Object.entries(floors)) {
    if (!Number.isInteger(least) || least < 0)
      throw new RangeError(`The floor of ${community} is ${least}: it must be a whole number from 0`)
    const serving = groups.flatMap(({ communities = [] }, g) => (communities.includes(community) ? [g] : []))
    if (least > 0) reach.floors.push({ community, least, groups: new Set(serving) })
  }
  return reach
}
