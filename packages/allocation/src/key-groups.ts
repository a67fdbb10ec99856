import { greedy, swaps } from './greedy.ts'
import { provedBest } from './proved.ts'
import { type CoverageRequest, type Reach, readReach } from './reach.ts'
import type { Solver, Watching } from './solver.ts'

/** The groups chosen and how good the choice is. */
export type KeyGroups = {
  kind: 'chosen'
  /** In the order in which they help most: what each adds to those before it, reaches alone, and what only it reaches. */
  groups: { id: string; adds: number; reaches: number; only: number }[]
  /** The weight reached, and of all segments. */
  covered: number
  total: number
  /** No choice of as many groups, floors kept, reaches more than this. */
  bound: number
  /** Whether the choice is proved best: `covered` is `bound`. */
  proved: boolean
  /** Segments not reached by the groups chosen. */
  missed: string[]
}

/** Why the floors cannot be kept. */
export type NoKeyGroups = { kind: 'impossible'; sentence: string; communities: string[] }

/** How near the bound counts as on it, as a part of the whole. */
const near = 1e-9

/**
 * Chooses key groups at once: those that together reach as much weight as can be found. Greedy (each next group the one
 * that adds most; ties to the group first in the list), then exchanges while one helps. Without floors greedy alone
 * reaches at least 1 − 1/e (63 %) of the best; the bound says how much it can miss here.
 *
 * It counts a segment as reached when one of its groups is chosen. How memberships overlap is often the weakest part of
 * the data: segments made from separate counts assume that memberships are independent, and the answer does too.
 *
 * Sources: Nemhauser, Wolsey, Fisher, Mathematical Programming 14 (1978), 265–294, also for the bound.
 *
 * @throws {RangeError} for an unknown group, a weight under 0, or a number that there are not enough groups for
 * @example
 * const groups = [{ id: 'Choir' }, { id: 'Mosque' }, { id: 'Football' }]
 * const segments = [{ id: 'young', weight: 50, groups: ['Football', 'Choir'] }, { id: 'old', weight: 30, groups: ['Choir', 'Mosque'] }]
 * const answer = keyGroups({ groups, segments, number: 1 })
 * answer.kind === 'chosen' && answer.groups // => [{ id: 'Choir', adds: 80, reaches: 80, only: 80 }]
 */
export function keyGroups(request: CoverageRequest): KeyGroups | NoKeyGroups {
  const reach = readReach(request)
  const short = tooFew(reach)
  if (short) return short
  const start = greedy(reach)
  if (!start) return cannotKeep(reach)
  return described(reach, swaps(reach, start.chosen), start.bound)
}

/**
 * Chooses key groups as `keyGroups` does, then looks for better ones and proves a bound with an integer program until
 * it is done, cancelled, or out of time. Whatever ends it, the best found is given with what was proved. Runs in the
 * calling thread: give it a worker thread.
 *
 * @param options.seconds how long the solver may take, by its own clock; without it, until it is done
 * @example
 * const solver = await loadSolver()
 * const groups = [{ id: 'Choir', communities: ['faith'] }, { id: 'Mosque', communities: ['faith'] }, { id: 'Football' }]
 * const segments = [{ id: 'young', weight: 50, groups: ['Football'] }, { id: 'old', weight: 30, groups: ['Choir', 'Mosque'] }]
 * const answer = provedKeyGroups({ groups, segments, number: 1, floors: { faith: 1 } }, solver)
 * answer.kind === 'chosen' && [answer.covered, answer.bound, answer.proved] // => [30, 30, true]
 */
export function provedKeyGroups(
  request: CoverageRequest,
  solver: Solver,
  options: Watching & { seconds?: number } = {},
): KeyGroups | NoKeyGroups {
  const { seconds } = options
  if (seconds !== undefined && !(seconds > 0)) throw new RangeError(`${seconds} seconds: expected a number over 0`)
  const reach = readReach(request)
  const short = tooFew(reach)
  if (short) return short
  const start = greedy(reach)
  const first = start && swaps(reach, start.chosen)
  const best = provedBest(solver, reach, first, options)
  if (best === 'impossible') return cannotKeep(reach)
  const chosen = best.chosen ?? first
  if (!chosen)
    return { kind: 'impossible', sentence: 'No choice that keeps the floors was found in time.', communities: [] }
  return described(reach, chosen, Math.min(best.bound, start?.bound ?? Infinity))
}

function tooFew({ ids, floors, number }: Reach): NoKeyGroups | undefined {
  for (const { community, least, groups } of floors)
    if (groups.size < least || least > number)
      return {
        kind: 'impossible',
        communities: [community],
        sentence: `${community} needs ${least} groups, but ${least > number ? `only ${number} are chosen` : `only ${groups.size} of the ${ids.length} serve it`}.`,
      }
  return undefined
}

function cannotKeep({ floors, number }: Reach): NoKeyGroups {
  const communities = floors.map(({ community }) => community)
  return {
    kind: 'impossible',
    communities,
    sentence: `No ${number} groups serve all of these often enough: ${floors.map(({ community, least }) => `${community} (${least})`).join(', ')}.`,
  }
}

function described(reach: Reach, chosen: readonly number[], bound: number): KeyGroups {
  const { weights, of, ids, names, beyond, total } = reach
  const times = weights.map(() => 0)
  for (const g of chosen) for (const j of of[g]!) times[j]!++
  const seen = weights.map(() => false)
  const left = [...chosen].sort((a, b) => a - b)
  const sum = (segments: readonly number[]) => segments.reduce((total, j) => total + weights[j]!, 0)
  const groups: KeyGroups['groups'] = []
  while (left.length > 0) {
    const adds = left.map((g) => sum(of[g]!.filter((j) => !seen[j])))
    const i = adds.indexOf(Math.max(...adds))
    const [g] = left.splice(i, 1)
    groups.push({
      id: ids[g!]!,
      adds: adds[i]!,
      reaches: sum(of[g!]!),
      only: sum(of[g!]!.filter((j) => times[j] === 1)),
    })
    for (const j of of[g!]!) seen[j] = true
  }
  const covered = sum([...weights.keys()].filter((j) => times[j]! > 0))
  const proved = bound <= covered + near * Math.max(1, total)
  return {
    kind: 'chosen',
    groups,
    covered,
    total,
    bound: proved ? covered : bound,
    proved,
    missed: [...names.flatMap((own, j) => (times[j] === 0 ? own : [])), ...beyond],
  }
}
