import { growing } from './growing.ts'

/**
 * Ballots, each different one kept once. Ballot `i` was cast `times[i]` times and supports
 * `projects[starts[i]] ... projects[starts[i + 1] - 1]`, ascending; `weights` runs beside `projects`
 * (points, or places counted from the end of a ranking) and is null where every weight is 1.
 */
export type Ballots = {
  readonly distinct: number
  readonly times: Float64Array
  readonly starts: Uint32Array
  readonly projects: Uint16Array
  readonly weights: Int32Array | null
}

export type BallotBox = {
  /** Puts a project on the ballot in hand: false where it is on it already, and nothing is changed. */
  put(project: number, points: number): boolean
  /** Casts the ballot in hand, which may be empty, and takes up a blank one. */
  cast(): void
  /** Multiplies every weight so far, when finer points than whole ones appear. */
  rescale(factor: number): void
  close(): Ballots
}

/** The most projects an election may have, and the largest weight of one project on one ballot. */
export const limits = { projects: 65_535, weight: 2 ** 31 - 1 } as const

/** What a project's weight on a ballot is: 1, the points given, or its place counted from the end of the ballot. */
export type Weighing = 'one' | 'points' | 'places'

/** Opens a box for an election of so many projects. Equal ballots are found by open addressing. */
export function openBallotBox(projectCount: number, weighing: Weighing): BallotBox {
  const weighted = weighing !== 'one'
  const hand = new Uint16Array(projectCount)
  const handWeights = new Int32Array(projectCount)
  const pointsOf = new Int32Array(projectCount)
  const marks = new Uint32Array(projectCount)
  let mark = 1
  let length = 0
  let distinct = 0
  let filled = 0
  const starts = growing(Uint32Array)
  const times = growing(Float64Array)
  const hashes = growing(Int32Array)
  const projects = growing(Uint16Array)
  const weights = growing(Int32Array)
  let slots = new Int32Array(1024).fill(-1)

  const same = (ballot: number): boolean => {
    const from = starts.list[ballot]!
    if (starts.list[ballot + 1]! - from !== length) return false
    for (let i = 0; i < length; i++) if (projects.list[from + i] !== hand[i]) return false
    if (weighted) for (let i = 0; i < length; i++) if (weights.list[from + i] !== handWeights[i]) return false
    return true
  }
  const rehash = (size: number): void => {
    slots = new Int32Array(size).fill(-1)
    for (let ballot = 0; ballot < distinct; ballot++) {
      let slot = hashes.list[ballot]! & (size - 1)
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
      slots[slot] = ballot
    }
  }
  const hashOf = (list: Uint16Array, values: Int32Array, from: number, to: number): number => {
    let hash = to - from
    for (let i = from; i < to; i++) {
      hash = Math.imul(hash ^ list[i]!, 0x9e3779b1)
      if (weighted) hash = Math.imul(hash ^ values[i]!, 0x85ebca6b)
      hash ^= hash >>> 15
    }
    return hash
  }
  const keep = (hash: number): void => {
    starts.reserve(distinct + 2)
    times.reserve(distinct + 1)
    hashes.reserve(distinct + 1)
    projects.reserve(filled + length)
    for (let i = 0; i < length; i++) projects.list[filled + i] = hand[i]!
    if (weighted) {
      weights.reserve(filled + length)
      for (let i = 0; i < length; i++) weights.list[filled + i] = handWeights[i]!
    }
    filled += length
    hashes.list[distinct] = hash
    times.list[distinct] = 1
    starts.list[++distinct] = filled
    if (distinct * 2 > slots.length) rehash(slots.length * 2)
  }
  /** By project, and without those whose weight is 0: they change nothing. */
  const sort = (): void => {
    if (weighing === 'places') for (let i = 0; i < length; i++) pointsOf[hand[i]!] = length - i
    if (length > 64) {
      length = 0
      for (let project = 0; project < projectCount; project++) if (marks[project] === mark) hand[length++] = project
    } else {
      for (let i = 1; i < length; i++) {
        const project = hand[i]!
        let at = i
        for (; at > 0 && hand[at - 1]! > project; at--) hand[at] = hand[at - 1]!
        hand[at] = project
      }
    }
    if (!weighted) return
    let kept = 0
    for (let i = 0; i < length; i++) {
      const project = hand[i]!
      if (pointsOf[project] === 0) continue
      hand[kept] = project
      handWeights[kept++] = pointsOf[project]!
    }
    length = kept
  }
  const count = (): void => {
    const hash = hashOf(hand, handWeights, 0, length)
    let slot = hash & (slots.length - 1)
    for (let found = slots[slot]!; found >= 0; found = slots[slot]!) {
      if (hashes.list[found] === hash && same(found)) {
        times.list[found]!++
        return
      }
      slot = (slot + 1) & (slots.length - 1)
    }
    slots[slot] = distinct
    keep(hash)
  }

  return {
    put(project, points) {
      if (marks[project] === mark) return false
      marks[project] = mark
      hand[length++] = project
      pointsOf[project] = points
      return true
    },
    cast() {
      sort()
      count()
      length = 0
      mark++
    },
    rescale(factor) {
      const scaled = (weight: number): number => {
        if (weight * factor <= limits.weight) return weight * factor
        throw new RangeError(`${weight * factor} parts of a point: the limit is ${limits.weight}`)
      }
      for (let i = 0; i < filled; i++) weights.list[i] = scaled(weights.list[i]!)
      for (let i = 0; i < length; i++) pointsOf[hand[i]!] = scaled(pointsOf[hand[i]!]!)
      for (let i = 0; i < distinct; i++)
        hashes.list[i] = hashOf(projects.list, weights.list, starts.list[i]!, starts.list[i + 1]!)
      rehash(slots.length)
    },
    close: () => ({
      distinct,
      times: times.list.slice(0, distinct),
      starts: starts.list.slice(0, distinct + 1),
      projects: projects.list.slice(0, filled),
      weights: weighted ? weights.list.slice(0, filled) : null,
    }),
  }
}
