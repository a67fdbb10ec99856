import { packVotes } from './pack.ts'
import type { Vote, Votes } from './votes/votes.ts'

/** One row of a log of votes. */
export type VoteRow = { readonly participant: string; readonly statement: string; readonly vote: Vote }

/**
 * Packs rows of a log, oldest first: the last vote of a person on a statement counts.
 *
 * @throws RangeError as {@link packVotes} does
 * @example
 * const votes = collectVotes([
 *   { participant: 'Ama', statement: 'more trees', vote: -1 },
 *   { participant: 'Ama', statement: 'more trees', vote: 1 },
 * ])
 * Array.from(votes.codes) // => [2]
 */
export function collectVotes(rows: Iterable<VoteRow>): Votes {
  const people = new Map<string, number>()
  const things = new Map<string, number>()
  const [participant, statement, vote]: number[][] = [[], [], []]
  for (const row of rows) {
    participant!.push(place(people, row.participant))
    statement!.push(place(things, row.statement))
    vote!.push(row.vote)
  }
  return packVotes({
    participantIds: [...people.keys()],
    statementIds: [...things.keys()],
    participant: participant!,
    statement: statement!,
    vote: vote!,
  })
}

function place(seen: Map<string, number>, id: string): number {
  const known = seen.get(id)
  if (known !== undefined) return known
  seen.set(id, seen.size)
  return seen.size - 1
}
