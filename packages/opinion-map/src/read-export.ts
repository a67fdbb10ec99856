import { type Comment, readComments } from './export/statements.ts'
import { type Fault, readTable } from './export/table.ts'
import { packVotes } from './pack.ts'
import type { Votes } from './votes/votes.ts'

export type { Comment, Fault }

/** A conversation read from the files that Polis exports. */
export type PolisExport = {
  readonly ok: true
  readonly votes: Votes
  readonly statements: readonly Comment[]
  /** How the file wrote agreement: `1` as exports do, or `-1` as the database of Polis does; turned round here. */
  readonly agreeIs: 1 | -1
  /** Statements whose agreements and disagreements differ from the totals in `comments.csv`, by id. */
  readonly differing: readonly string[]
}

/**
 * Reads `participants-votes.csv` and `comments.csv`. Which sign means agreement is found out by counting: the one with which the
 * votes come nearer to the totals of `comments.csv`.
 *
 * @param participantsVotes a row for each participant: columns about them, then one for each statement, headed by its id
 * @param comments a row for each statement: `comment-id`, `agrees`, `disagrees`, `moderated`, `comment-body`
 * @returns the conversation, or the first fault with its file and line; as a fault also totals that fit neither sign better
 * @example
 * const comments = 'comment-id,agrees,disagrees,moderated,comment-body\n0,2,0,1,More trees\n1,0,1,-1,Spam\n'
 * const read = readExport('participant,n-votes,0,1\n7,1,-1,\n8,2,-1,1\n', comments)
 * read.ok && read.agreeIs // => -1
 * read.ok && [...read.votes.codes] // => [2, 2, 3]
 */
export function readExport(participantsVotes: string, comments: string): PolisExport | Fault {
  const known = readComments(comments)
  if (!known.ok) return known
  const file = 'participants-votes.csv'
  const table = readTable(file, participantsVotes)
  if (!table.ok) return table
  const fault = (line: number, message: string): Fault => ({
    ok: false,
    file,
    line,
    message: `${file}, line ${line}: ${message}`,
  })
  const who = table.head.indexOf('participant')
  if (who < 0) return fault(1, 'there is no column "participant".')
  const ids = new Set(known.comments.map(({ id }) => id))
  const columns = [...table.head.entries()].filter(([i, title]) => i !== who && ids.has(title))
  const stranger = table.head.find((title) => /^\d+$/.test(title) && !ids.has(title))
  if (stranger !== undefined) return fault(1, `the statement "${stranger}" is not in comments.csv.`)

  const log = { participantIds: [] as string[], statementIds: columns.map(([, id]) => id) }
  const [participant, statement, vote]: number[][] = [[], [], []]
  const seen = new Set<string>()
  for (const { cells, line } of table.rows) {
    const id = cells[who]!
    if (seen.has(id)) return fault(line, `there is a participant "${id}" already.`)
    seen.add(id)
    for (const [s, [i]] of columns.entries()) {
      const cell = cells[i]!
      if (cell === '') continue
      if (cell !== '1' && cell !== '0' && cell !== '-1')
        return fault(line, `the vote on statement "${log.statementIds[s]}" is "${cell}"; it must be 1, 0, -1 or empty.`)
      participant!.push(log.participantIds.length)
      statement!.push(s)
      vote!.push(Number(cell))
    }
    log.participantIds.push(id)
  }
  const sign = signOf(log.statementIds, statement!, vote!, known.comments)
  if (sign.agreeIs === undefined) return fault(1, 'the totals in comments.csv fit 1 as agreement no better than -1.')
  const turned = sign.agreeIs === 1 ? vote! : vote!.map((v) => 0 - v)
  const votes = packVotes({ ...log, participant: participant!, statement: statement!, vote: turned })
  return { ok: true, votes, statements: known.comments, agreeIs: sign.agreeIs, differing: sign.differing }
}

/** The sign with which the votes come nearer to the totals; none where neither does and the totals are not all alike. */
function signOf(
  ids: readonly string[],
  statement: readonly number[],
  vote: readonly number[],
  comments: readonly Comment[],
) {
  const counts = ids.map(() => ({ plus: 0, minus: 0 }))
  for (const [i, s] of statement.entries()) {
    if (vote[i] === 1) counts[s]!.plus++
    if (vote[i] === -1) counts[s]!.minus++
  }
  const totals = new Map(comments.map((comment) => [comment.id, comment]))
  let [asWritten, turned] = [0, 0]
  for (const [s, id] of ids.entries()) {
    const { agrees, disagrees } = totals.get(id)!
    const { plus, minus } = counts[s]!
    asWritten += Math.abs(plus - agrees) + Math.abs(minus - disagrees)
    turned += Math.abs(minus - agrees) + Math.abs(plus - disagrees)
  }
  const balanced = counts.every(({ plus, minus }) => plus === minus)
  const agreeIs: 1 | -1 | undefined =
    asWritten < turned || (asWritten === turned && balanced) ? 1 : turned < asWritten ? -1 : undefined
  const differing = ids.filter((id, s) => {
    const { agrees, disagrees } = totals.get(id)!
    const { plus, minus } = counts[s]!
    return agreeIs === -1 ? minus !== agrees || plus !== disagrees : plus !== agrees || minus !== disagrees
  })
  return { agreeIs, differing }
}
