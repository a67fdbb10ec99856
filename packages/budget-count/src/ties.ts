import { ascending, type Compare, createRandom, descending, ordered } from '@folkmoot/numbers'
import type { Election } from './election.ts'
import type { Supporters } from './supporters.ts'

/** How ties are broken: each word decides the ties of the one before; `lot` is one order drawn from a seed for all. */
export type Ties = 'score-cost-id' | 'cost-score-id' | 'id' | 'lot'

/**
 * The place of each project in the order that breaks ties. Scores: largest first. Costs and ids: smallest first, ids
 * by UTF-16 code units, so that "10" comes before "9".
 */
export function tieOrderOf(election: Election, { scores }: Supporters, ties: Ties, seed: string): Uint32Array {
  type Place = { at: number; id: string; cost: bigint }
  const projects: Place[] = election.projects.map(({ id, cost }, at) => ({ at, id, cost }))
  const byScore = descending<Place>(({ at }) => scores[at]!)
  const byCost = ascending<Place>(({ cost }) => cost)
  const comparisons: Record<Ties, Compare<Place>[]> = {
    'score-cost-id': [byScore, byCost],
    'cost-score-id': [byCost, byScore],
    id: [],
    lot: [],
  }
  const sorted = ordered(projects, ({ id }) => id, ...comparisons[ties])
  const order = ties === 'lot' ? createRandom(seed).shuffle(sorted) : sorted
  const places = new Uint32Array(projects.length)
  for (const [place, { at }] of order.entries()) places[at] = place
  return places
}
