import type { OpinionMap } from '../map.ts'
import { tallyOf } from '../opinions/counts.ts'
import { share, shareTest, z90 } from '../opinions/proportions.ts'

type Way = 'agree' | 'disagree'

/** What each group holds on a statement, the groups on either side, and how far the shares that agree lie apart. */
export type Division = {
  readonly own: readonly (Way | undefined)[]
  readonly agree: readonly number[]
  readonly disagree: readonly number[]
  readonly gap: number
}

/** A group holds a view where more than half of its votes do and chance hardly explains it. */
export function divisions({ groupCounts }: OpinionMap, statement: number): Division {
  const tallies = groupCounts.map((counts) => tallyOf(counts, statement))
  const holds = (s: number, n: number) => share(s, n) > 0.5 && shareTest(s, n) > z90
  const own = tallies.map(({ agree, disagree, votes }) =>
    holds(agree, votes) ? 'agree' : holds(disagree, votes) ? 'disagree' : undefined,
  )
  const shares = tallies.map(({ agree, votes }) => share(agree, votes))
  const at = (way: Way) => own.flatMap((one, g) => (one === way ? [g] : []))
  return { own, agree: at('agree'), disagree: at('disagree'), gap: Math.max(...shares) - Math.min(...shares) }
}

/** At most five statements on which every group holds the same, the one most surely shared first. */
export function agreements(map: OpinionMap, way: Way): number[] {
  const found: { statement: number; least: number }[] = []
  for (let statement = 0; statement < map.statementIds.length; statement++) {
    if (map.taking[statement] === 0 || divisions(map, statement)[way].length < map.groups.length) continue
    const least = map.groupCounts.map((counts) => {
      const tally = tallyOf(counts, statement)
      return share(tally[way], tally.votes)
    })
    found.push({ statement, least: least.reduce((product, one) => product * one, 1) })
  }
  return found
    .sort((a, b) => b.least - a.least)
    .slice(0, 5)
    .map(({ statement }) => statement)
}
