import type { Election } from './election.ts'

/**
 * The ballots turned round: project `p` is supported by ballots `groups[starts[p]] ... groups[starts[p + 1] - 1]`, with
 * `weights` beside them (null where all are 1), and how often each was cast (`casts`). `votes` counts the people, `scores` adds up their weights.
 */
export type Supporters = {
  readonly starts: Uint32Array
  readonly groups: Int32Array
  readonly casts: Int32Array
  readonly weights: Int32Array | null
  readonly votes: Float64Array
  readonly scores: Float64Array
}

/** @throws RangeError where a score is 2^53 parts of a point or more, past which sums are not exact */
export function supportersOf({ projects: { length }, ballots }: Election): Supporters {
  const { distinct, times, projects, weights } = ballots
  const starts = new Uint32Array(length + 1)
  for (let i = 0; i < projects.length; i++) starts[projects[i]! + 1]!++
  for (let project = 0; project < length; project++) starts[project + 1]! += starts[project]!
  const next = starts.slice(0, length)
  const groups = new Int32Array(projects.length)
  const casts = new Int32Array(projects.length)
  const turned = weights && new Int32Array(projects.length)
  const votes = new Float64Array(length)
  const scores = new Float64Array(length)
  for (let group = 0; group < distinct; group++) {
    const cast = times[group]!
    for (let i = ballots.starts[group]!; i < ballots.starts[group + 1]!; i++) {
      const project = projects[i]!
      const at = next[project]!++
      groups[at] = group
      casts[at] = cast
      votes[project]! += cast
      if (turned) turned[at] = weights[i]!
      scores[project]! += weights ? cast * weights[i]! : cast
    }
  }
  for (const score of scores)
    if (score > Number.MAX_SAFE_INTEGER)
      throw new RangeError(`A score of ${score}: the limit is 2^53 - 1 parts of a point`)
  return { starts, groups, casts, weights: turned, votes, scores }
}
