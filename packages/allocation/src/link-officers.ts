import { earliest } from './earliest.ts'
import { flow } from './flow.ts'
import { matched } from './matching.ts'
import type { Solver } from './solver.ts'

export type OfficerRequest = {
  /** Groups that each need one officer, in order of precedence for ties. */
  groups: readonly string[]
  /** Officers and how many groups each can take, in order of precedence for ties. */
  officers: readonly { id: string; capacity: number }[]
  /** How well each officer fits each group, more is better: `relevance[group][officer]`; null forbids the pair. */
  relevance: readonly (readonly (number | null)[])[]
  /** What is kept small first: the most groups that one officer has (default), or the largest part of a capacity. */
  fairness?: 'groups' | 'capacity'
}

export type Officers = {
  /** The officer of each group, null where there is none, in the order of the groups. */
  officers: (string | null)[]
  loads: { id: string; groups: number; capacity: number }[]
  /** The sum of the relevance of all pairs made. */
  relevance: number
  /** Why a group has no officer: all who may serve it are full with others who have no other choice either. */
  unassigned: { group: string; sentence: string; full: string[] }[]
}

/**
 * Gives each group a link officer, exactly: first as many groups as can be, then the largest load as small as can be,
 * then the total relevance as large as can be. Ties: the first group gets the earliest officer that it can have without
 * loss, then the second, and so on (a fixed lexicographic order), so the answer is one.
 *
 * Transport problems have whole answers (their matrices are totally unimodular), so linear programs are exact.
 * Source: Ahuja, Magnanti, Orlin, Network flows (1993), 11.12.
 *
 * @throws {RangeError} naming the value and the limit
 * @example
 * const solver = await loadSolver()
 * const officers = [{ id: 'Ama', capacity: 2 }, { id: 'Ben', capacity: 2 }]
 * linkOfficers({ groups: ['Choir', 'Mosque'], officers, relevance: [[5, 1], [4, 2]] }, solver).officers // => ['Ama', 'Ben']
 */
export function linkOfficers(request: OfficerRequest, solver: Solver): Officers {
  check(request)
  const { officers, relevance, fairness = 'groups' } = request
  const capacities = officers.map(({ capacity }) => capacity)
  const allowed = relevance.map((row) => row.flatMap((value, o) => (value === null ? [] : [o])))
  const most = matched(allowed, capacities)
  // The largest load: the smallest level at which as many groups still have an officer.
  const levels = [
    ...new Set(
      officers.flatMap(({ capacity }) =>
        Array.from({ length: capacity }, (_, i) => (fairness === 'groups' ? i + 1 : (i + 1) / capacity)),
      ),
    ),
  ]
  levels.sort((a, b) => a - b)
  const limits = (level: number) =>
    capacities.map((capacity) =>
      Math.min(capacity, Math.floor((fairness === 'groups' ? level : level * capacity) + 1e-9)),
    )
  let [low, high] = [0, levels.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (matched(allowed, limits(levels[middle]!)) >= most) high = middle
    else low = middle + 1
  }
  const caps = levels.length === 0 ? capacities : limits(levels[low]!)
  const best = flow(solver, relevance, caps, most)
  const assigned = earliest(best, caps)
  const load = officers.map((_, o) => assigned.filter((officer) => officer === o).length)
  return {
    officers: assigned.map((o) => (o < 0 ? null : officers[o]!.id)),
    loads: officers.map(({ id, capacity }, o) => ({ id, groups: load[o]!, capacity })),
    relevance: assigned.reduce((sum, o, g) => sum + (o < 0 ? 0 : relevance[g]![o]!), 0),
    unassigned: assigned.flatMap((o, g) => (o < 0 ? [explain(g, assigned, request)] : [])),
  }
}

/** Every officer who may serve the group is full, and so are those to whom their groups could go: nobody can move up. */
function explain(group: number, assigned: readonly number[], { groups, officers, relevance }: OfficerRequest) {
  const name = groups[group]!
  const full = new Set<number>()
  const waiting = [group]
  const seen = new Set(waiting)
  for (const g of waiting)
    relevance[g]!.forEach((value, o) => {
      if (value === null || full.has(o)) return
      full.add(o)
      assigned.forEach((officer, other) => {
        if (officer !== o || seen.has(other)) return
        seen.add(other)
        waiting.push(other)
      })
    })
  const names = [...full].sort((a, b) => a - b).map((o) => officers[o]!.id)
  const places = [...full].reduce((sum, o) => sum + officers[o]!.capacity, 0)
  const sentence =
    names.length === 0
      ? `No officer may serve ${name}.`
      : `${name} has no officer: ${names.join(', ')} together ${names.length === 1 ? 'has' : 'have'} ${places} ${places === 1 ? 'place' : 'places'}, and more groups than that can be served by nobody else.`
  return { group: name, sentence, full: names }
}

function check({ groups, officers, relevance }: OfficerRequest): void {
  if (new Set(groups).size < groups.length) throw new RangeError('Two groups have one id: ids must differ')
  if (new Set(officers.map(({ id }) => id)).size < officers.length)
    throw new RangeError('Two officers have one id: ids must differ')
  for (const { id, capacity } of officers)
    if (!Number.isInteger(capacity) || capacity < 0 || capacity > 10_000)
      throw new RangeError(`The capacity of ${id} is ${capacity}: it must be a whole number from 0 to 10,000`)
  if (relevance.length !== groups.length)
    throw new RangeError(`relevance has ${relevance.length} rows; there are ${groups.length} groups`)
  relevance.forEach((row, g) => {
    if (row.length !== officers.length)
      throw new RangeError(`relevance of ${groups[g]} has ${row.length} values; there are ${officers.length} officers`)
    for (const value of row)
      if (value !== null && !(Math.abs(value) <= 10_000))
        throw new RangeError(`A relevance of ${groups[g]} is ${value}: it must be a number within ±10,000`)
  })
}
