import { columnsOf } from './components/columns.ts'
import { componentsOf } from './components/components.ts'
import { placeStatements, project } from './components/projection.ts'
import { whoIsIn } from './conversation.ts'
import type { Certainty } from './groups/certainty.ts'
import { findGroups, type Mode } from './groups/find.ts'
import { nameGroups } from './groups/naming.ts'
import { type Memory, remembered } from './memory.ts'
import { describe, type Opinions } from './opinions/describe.ts'
import type { Statement, Votes } from './votes/votes.ts'

/** The whole map. Lists by participant and statement follow `participantIds` and `statementIds`. */
export type OpinionMap = Opinions & {
  readonly mode: Mode
  readonly participantIds: readonly string[]
  readonly statementIds: readonly string[]
  /** How many are in the conversation: the groups are made of them. 1 in `inside` for each. */
  readonly inConversation: number
  readonly inside: Uint8Array
  /** 1 for statements that take part, 0 for those moderated out. */
  readonly taking: Uint8Array
  /** A weight by statement for each of the two directions, and the share of all variation along each, from 0 to 1. */
  readonly components: readonly [Float64Array, Float64Array]
  readonly explainedVariance: readonly [number, number]
  /** Where participants and statements stand: x and y in turn. */
  readonly positions: Float64Array
  readonly places: Float64Array
  readonly silhouettes: readonly { readonly k: number; readonly value: number }[]
  readonly certainty: Certainty
  /** How many products with the votes the components took: the greater part of the work. */
  readonly products: number
  readonly memory: Memory
}

export type MapOptions = {
  /** `default`, or `polis` to agree with what Polis computes, its oddities included. */
  readonly mode?: Mode
  /** What is known of the statements: which are moderated out, which are about the person. Others are taken as accepted. */
  readonly statements?: readonly Statement[]
  /** The map before, of the same mode: a faster answer, axes that do not turn over, groups that keep their names. */
  readonly previous?: OpinionMap
  /** Where lots are drawn, they come from this seed. */
  readonly seed?: string
  readonly progress?: (done: number, of: number, sentence: string) => void
}

/**
 * Finds the groups of opinion, what each holds and what all share.
 *
 * The same votes, options and previous map give the same answer to the last bit; in what order the votes came does not matter,
 * nor which way an axis points. Ties go to the earlier statement, the earlier participant, the larger number of groups.
 *
 * In mode `polis`, moderated statements stand at 0 for everybody and count as voted, k-means begins at the first
 * different places, groups are numbered as it finds them, and the components come from 100 rounds of power iteration,
 * which is rough where two directions weigh almost the same; in mode `default` they are exact.
 *
 * Source: kernel specification 1; C. Small et al., "Polis: Scaling deliberation by mapping high dimensional opinion
 * spaces", Recerca 26(2), 2021.
 *
 * @param votes at most 1,000,000 participants and 100,000 statements
 * @throws RangeError where the previous map is of the other mode, or two statements have the same id
 * @example
 * const rows = []
 * for (let p = 0; p < 40; p++)
 *   for (let s = 0; s < 10; s++)
 *     rows.push({ participant: `${p}`, statement: `${s}`, vote: s === 9 || (p < 25) === (s < 5) ? 1 : -1 })
 * const map = opinionMap(collectVotes(rows))
 * map.groups.map(({ name, size }) => `${name}: ${size}`) // => ['A: 25', 'B: 15']
 * map.consensus.agree.map(({ statement }) => map.statementIds[statement])[0] // => '9'
 */
export function opinionMap(votes: Votes, options: MapOptions = {}): OpinionMap {
  const { mode = 'default', seed = 'folkmoot', previous, progress = () => {} } = options
  if (previous && previous.mode !== mode)
    throw new RangeError(`The previous map was of mode ${previous.mode}, this one is ${mode}: they must be the same.`)
  const before = previous && remembered(votes, previous.memory)
  const { taking, meta } = markStatements(votes, options.statements ?? [])

  progress(0, 4, 'Finding the directions in which people differ most')
  const columns = columnsOf(votes, taking)
  const zeroed = mode === 'polis' ? taking.length - columns.taking : 0
  const { loadings, explained, products } = componentsOf(
    votes,
    columns,
    mode === 'polis' ? 'power' : 'lanczos',
    seed,
    before?.loadings,
  )
  const { positions, given } = project(votes, columns, loadings, zeroed)

  progress(1, 4, 'Finding groups of people who stand together')
  const counted = mode === 'polis' ? given.map((_, p) => votes.start[p + 1]! - votes.start[p]!) : given
  const inside = whoIsIn(counted, columns.taking + zeroed, before?.inside)
  const { people, at } = gathered(inside, positions)
  const found = findGroups(mode, at, people, seed, before)

  progress(2, 4, 'Naming the groups')
  const named = nameGroups(mode, found, people, inside.length, before)

  progress(3, 4, 'Counting what each group holds and what all share')
  const places = placeStatements(columns, loadings, zeroed)
  const opinions = describe({ votes, columns, places, meta, mode, named, positions })
  const base = new Int32Array(inside.length).fill(-1)
  for (let i = 0; i < people.length; i++) base[people[i]!] = found.base.of[i]!
  progress(4, 4, 'Done')
  return {
    mode,
    participantIds: votes.participantIds,
    statementIds: votes.statementIds,
    inConversation: people.length,
    inside,
    taking,
    components: loadings,
    explainedVariance: explained,
    positions,
    places,
    silhouettes: found.partitions.map(({ k, silhouette }) => ({ k, value: silhouette })),
    certainty: found.certainty,
    products,
    ...opinions,
    memory: {
      participantIds: votes.participantIds,
      statementIds: votes.statementIds,
      loadings,
      inside,
      base: { ids: found.base.ids, of: base },
      partitions: new Map(found.partitions.map(({ k, clusters }) => [k, clusters])),
      ...(found.smoother ? { smoother: found.smoother } : {}),
      groupOf: named.idOf,
      fresh: named.fresh,
    },
  }
}

/** The people who are in, by number, and where they stand. */
function gathered(inside: Uint8Array, positions: Float64Array) {
  let count = 0
  for (let p = 0; p < inside.length; p++) count += inside[p]!
  const people = new Int32Array(count)
  const at = new Float64Array(people.length * 2)
  for (let p = 0, i = 0; p < inside.length; p++) {
    if (inside[p] === 0) continue
    people[i] = p
    at[2 * i] = positions[2 * p]!
    at[2 * i + 1] = positions[2 * p + 1]!
    i++
  }
  return { people, at }
}

/** Which statements take part, and which are about the person. */
function markStatements(votes: Votes, statements: readonly Statement[]) {
  const known = new Map(statements.map((statement) => [statement.id, statement]))
  if (known.size < statements.length) throw new RangeError('Two statements have the same id: ids must differ.')
  const meta = Uint8Array.from(votes.statementIds, (id) => (known.get(id)?.meta ? 1 : 0))
  const taking = Uint8Array.from(votes.statementIds, (id, s) => (meta[s] || known.get(id)?.moderation === -1 ? 0 : 1))
  return { taking, meta }
}
