import { inOrder } from './votes/order.ts'
import { createRowSorter } from './votes/row.ts'
import { codesFor, most, type Votes } from './votes/votes.ts'

/** A log of votes in columns: row i is participant `participant[i]`'s vote on statement `statement[i]`. */
export type VoteLog = {
  /** The ids that `participant` points into, all different, in any order. */
  readonly participantIds: readonly string[]
  readonly statementIds: readonly string[]
  readonly participant: ArrayLike<number>
  readonly statement: ArrayLike<number>
  /** 1 agree, 0 pass, -1 disagree. */
  readonly vote: ArrayLike<number>
}

/**
 * Packs a log of votes. Where somebody voted twice on a statement, the later row counts.
 * Ids without a vote are left out. Apart from such second votes, the order of the rows changes nothing.
 *
 * One counting sort by participant: the time is proportional to the votes.
 *
 * @throws RangeError for columns of unequal length, a place outside its list of ids, a vote that is not -1, 0 or 1,
 *   two equal ids, or more than 1,000,000 participants or 100,000 statements
 * @example
 * const votes = packVotes({
 *   participantIds: ['10', '9'],
 *   statementIds: ['more trees'],
 *   participant: [0, 1],
 *   statement: [0, 0],
 *   vote: [1, -1],
 * })
 * votes.participantIds // => ['9', '10']
 * Array.from(votes.codes) // => [0, 2]
 */
export function packVotes(log: VoteLog): Votes {
  validate(log)
  const people = used(log.participant, log.participantIds, 'participant')
  const things = used(log.statement, log.statementIds, 'statement')
  const begin = starts(people.counts)
  const sorted = byParticipant(log, people.rank, things.rank, begin.slice())
  const [P, S] = [people.ids.length, things.ids.length]
  const start = new Uint32Array(P + 1)
  const codes = codesFor(S, sorted.length)
  const counts = new Uint32Array(S * 3)
  const sortRow = createRowSorter(S)
  for (let p = 0; p < P; p++) start[p + 1] = sortRow(sorted, begin[p]!, begin[p + 1]!, codes, start[p]!, counts)
  const end = start[P]!
  const kept = end === codes.length ? codes : codes.slice(0, end)
  return { participantIds: people.ids, statementIds: things.ids, start, codes: kept, counts }
}

/** The rows of the log by participant, in their order, each as 4 * statement + vote + 1. */
function byParticipant(log: VoteLog, person: Uint32Array, thing: Uint32Array, next: Uint32Array): Uint32Array {
  const { participant, statement, vote } = log
  const sorted = new Uint32Array(vote.length)
  for (let i = 0; i < sorted.length; i++) {
    const value = vote[i]!
    if (value !== 1 && value !== 0 && value !== -1)
      throw new RangeError(`Row ${i}: the vote is ${value}; it must be 1 (agree), 0 (pass) or -1 (disagree).`)
    sorted[next[person[participant[i]!]!]!++] = (thing[statement[i]!]! << 2) | (value + 1)
  }
  return sorted
}

/** Where each run begins, and after the last, where it ends. */
function starts(counts: Uint32Array): Uint32Array {
  const start = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!
  return start
}

/** The ids that occur, in order; how often each; and the rank of every place. */
function used(places: ArrayLike<number>, ids: readonly string[], what: string) {
  const times = new Uint32Array(ids.length)
  // A place that is no place counts nothing: so the sum tells whether to look for one.
  for (let i = 0; i < places.length; i++) times[places[i]!]!++
  if (times.reduce((sum, count) => sum + count, 0) !== places.length) {
    const row = Array.from(places).findIndex((place) => times[place] === undefined)
    throw new RangeError(
      `Row ${row}: the ${what} is ${places[row]}; it must be a whole number from 0 to ${ids.length - 1}.`,
    )
  }
  const order = inOrder(ids, (place) => times[place]! > 0)
  const rank = new Uint32Array(ids.length)
  const counts = new Uint32Array(order.length)
  for (const [i, place] of order.entries()) {
    if (i > 0 && ids[order[i - 1]!] === ids[place])
      throw new RangeError(`Two ${what}s have the id ${JSON.stringify(ids[place])}: ids must differ.`)
    rank[place] = i
    counts[i] = times[place]!
  }
  return { ids: order.map((place) => ids[place]!), rank, counts }
}

function validate({ participantIds, statementIds, participant, statement, vote }: VoteLog): void {
  const rows = vote.length
  if (participant.length !== rows || statement.length !== rows)
    throw new RangeError(
      `The columns have ${participant.length}, ${statement.length} and ${rows} rows, not as many each.`,
    )
  if (rows > most.votes) throw new RangeError(`There are ${rows} votes; at most ${most.votes} can be packed.`)
  if (participantIds.length > most.participants)
    throw new RangeError(`There are ${participantIds.length} participants; at most ${most.participants} fit on a map.`)
  if (statementIds.length > most.statements)
    throw new RangeError(`There are ${statementIds.length} statements; at most ${most.statements} fit on a map.`)
}
