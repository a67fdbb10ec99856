import type { Field } from './field.ts'

/** What a greedy count chose, in order, and what happened to the others that took part. */
export type Greedy = {
  chosen: number[]
  /** What was left when a project that did not fit had its turn; null where the count had stopped before it. */
  missed: Map<number, bigint | null>
}

/**
 * Takes projects in order of score, or of score for each unit of cost, while they fit. Source: Faliszewski and
 * others, IJCAI 2023, section 2 (GreedyAV and its variants). Equal ones go in the order of ties; a project that
 * costs nothing comes first when ordered by cost.
 *
 * @param left the money that there is
 * @param projects which take part
 */
export function greedy(
  { election, supporters: { scores }, tieOrder }: Field,
  left: bigint,
  projects: readonly number[],
  { perCost, skip }: { perCost: boolean; skip: boolean },
): Greedy {
  const score = projects.length === 0 ? [] : Array.from(scores, (value) => BigInt(value))
  const cost = (project: number): bigint => (perCost ? election.projects[project]!.cost : 1n)
  const order = projects.toSorted((a, b) => {
    const [first, second] = [score[a]! * cost(b), score[b]! * cost(a)]
    const free = Number(cost(b) === 0n) - Number(cost(a) === 0n)
    return free || (first > second ? -1 : first < second ? 1 : tieOrder[a]! - tieOrder[b]!)
  })
  const chosen: number[] = []
  const missed = new Map<number, bigint | null>()
  let rest = left
  let stopped = false
  for (const project of order) {
    const price = election.projects[project]!.cost
    if (stopped) missed.set(project, null)
    else if (price <= rest) {
      chosen.push(project)
      rest -= price
    } else {
      missed.set(project, rest)
      stopped = !skip
    }
  }
  return { chosen, missed }
}
