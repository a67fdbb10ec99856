import { packVotes } from './pack.ts'
import type { Votes } from './votes/votes.ts'

/**
 * The votes without some participants, as for those who are banned or were erased: as if they had never voted.
 *
 * @param votes left as they were
 * @param participants ids; unknown ones change nothing
 * @example
 * const rows = ['Ama', 'Ben'].map((participant) => ({ participant, statement: 'more trees', vote: 1 }))
 * withoutParticipants(collectVotes(rows), new Set(['Ben'])).participantIds // => ['Ama']
 */
export function withoutParticipants(votes: Votes, participants: ReadonlySet<string>): Votes {
  const { participantIds, statementIds, start, codes } = votes
  const [participant, statement, vote]: number[][] = [[], [], []]
  for (const [p, id] of participantIds.entries()) {
    if (participants.has(id)) continue
    for (let i = start[p]!; i < start[p + 1]!; i++) {
      participant!.push(p)
      statement!.push(Math.floor(codes[i]! / 3))
      vote!.push((codes[i]! % 3) - 1)
    }
  }
  return packVotes({ participantIds, statementIds, participant: participant!, statement: statement!, vote: vote! })
}
