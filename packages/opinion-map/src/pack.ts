import { byId } from './votes/order.ts'
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
 * Two counting sorts, by statement and then by participant: the time is proportional to the votes.
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
 * [...votes.codes] // => [0, 2]
 */
export function packVotes(log: VoteLog): Votes {
  const { participant, statement, vote } = log
  const rows = vote.length
  validate(log)
  const people = used(participant, rows, log.participantIds, 'participant')
  const things = used(statement, rows, log.statementIds, 'statement')
  const [P, S] = [people.ids.length, things.ids.length]

  // By statement; within one, in the order of the log, so that later votes come later.
  const next = starts(things.counts)
  const sorted = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) {
    const value = vote[i]!
    if (value !== 1 && value !== 0 && value !== -1)
      throw new RangeError(`Row ${i}: the vote is ${value}; it must be 1 (agree), 0 (pass) or -1 (disagree).`)
    sorted[next[things.rank[statement[i]!]!]!++] = people.rank[participant[i]!]! * 3 + value + 1
  }
  // By participant; statements come in order, so an equal one is a second vote and takes the place of the first.
  const begin = starts(people.counts)
  const end = begin.slice()
  const codes = codesFor(S, rows)
  const latest = new Int32Array(P).fill(-1)
  let doubled = false
  for (let s = 0, i = 0; s < S; s++)
    for (; i < next[s]!; i++) {
      const packed = sorted[i]!
      const p = Math.floor(packed / 3)
      if (latest[p] === s) doubled = true
      else end[p]!++
      latest[p] = s
      codes[end[p]! - 1] = s * 3 + (packed - p * 3)
    }
  const kept = { participantIds: people.ids, statementIds: things.ids }
  return doubled ? { ...kept, ...closed(codes, begin, end, S) } : { ...kept, start: begin, codes }
}

/** The rows moved together where second votes left room between them. */
function closed(codes: Votes['codes'], begin: Uint32Array, end: Uint32Array, statements: number) {
  const P = end.length - 1
  const start = new Uint32Array(P + 1)
  for (let p = 0; p < P; p++) start[p + 1] = start[p]! + end[p]! - begin[p]!
  const close = codesFor(statements, start[P]!)
  for (let p = 0; p < P; p++) close.set(codes.subarray(begin[p]!, end[p]!), start[p]!)
  return { start, codes: close }
}

/** Where each run begins, and after the last, where it ends. */
function starts(counts: Uint32Array): Uint32Array {
  const start = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!
  return start
}

/** The ids that occur, in order; how often each; and the rank of every place. */
function used(places: ArrayLike<number>, rows: number, ids: readonly string[], what: string) {
  const times = new Uint32Array(ids.length)
  for (let i = 0; i < rows; i++) {
    const place = places[i]!
    if (!(place >= 0 && place < ids.length && Number.isInteger(place)))
      throw new RangeError(`Row ${i}: the ${what} is ${place}; it must be from 0 to ${ids.length - 1}.`)
    times[place]!++
  }
  const order: number[] = []
  for (let i = 0; i < ids.length; i++) if (times[i]! > 0) order.push(i)
  order.sort((a, b) => byId(ids[a]!, ids[b]!))
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
    throw new RangeError(`The columns have ${participant.length}, ${statement.length} and ${rows} rows, not as many each.`)
  if (rows > most.votes) throw new RangeError(`There are ${rows} votes; at most ${most.votes} can be packed.`)
  if (participantIds.length > most.participants)
    throw new RangeError(`There are ${participantIds.length} participants; at most ${most.participants} fit on a map.`)
  if (statementIds.length > most.statements)
    throw new RangeError(`There are ${statementIds.length} statements; at most ${most.statements} fit on a map.`)
}
