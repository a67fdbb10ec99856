import { createRandom } from '@folkmoot/numbers'
import type { OpinionMap } from './map.ts'

/** What is known when the next statement is asked for. */
export type Asking = {
  /** The statements that may be shown now, by id. Those that the map does not know yet weigh 1. */
  readonly served: readonly string[]
  /** Those that the person has voted on. */
  readonly voted: ReadonlySet<string>
  /** Where the lot is drawn: different for each person and each statement, such as their id and how many they have seen. */
  readonly seed: string
}

/**
 * Draws the next statement for a person, each with a chance in proportion to its priority.
 *
 * Source: kernel specification 1.12. Priorities are those of the map given, never of one before it.
 *
 * @returns the id of a statement, or undefined where none is left or all that are left weigh nothing
 * @throws RangeError for an empty seed
 * @example
 * const votes = collectVotes([{ participant: 'Ama', statement: 'more trees', vote: 1 }])
 * const asking = { served: ['more trees', 'fewer cars'], voted: new Set(['more trees']), seed: 'Ama, 1' }
 * nextStatement(opinionMap(votes), asking) // => 'fewer cars'
 */
export function nextStatement(
  map: Pick<OpinionMap, 'statementIds' | 'priorities'>,
  { served, voted, seed }: Asking,
): string | undefined {
  const weight = new Map(map.statementIds.map((id, s) => [id, map.priorities[s]!]))
  const open = served.filter((id) => !voted.has(id))
  const weights = open.map((id) => weight.get(id) ?? 1)
  const total = weights.reduce((sum, one) => sum + one, 0)
  let left = createRandom(seed).fraction() * total
  const drawn = open.find((_, i) => {
    left -= weights[i]!
    return left < 0
  })
  return drawn ?? open.findLast((_, i) => weights[i]! > 0)
}
