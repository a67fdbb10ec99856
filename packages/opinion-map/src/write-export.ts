import type { OpinionMap } from './map.ts'
import { tallyOf } from './opinions/counts.ts'
import type { Statement, Votes } from './votes/votes.ts'

/** What an export says beside the votes. */
export type Written = {
  readonly topic: string
  readonly url?: string
  readonly description?: string
  /** Statements with their words and, where known, who wrote them. Those without a vote are written too. */
  readonly statements: readonly (Statement & { readonly author?: string })[]
  /** Whose groups are written; without a map the columns for them are empty. */
  readonly map?: OpinionMap
}

/**
 * Writes a conversation in the form in which Polis exports one: agreement is 1, disagreement -1, a pass 0, no vote empty.
 * {@link readExport} reads it back.
 *
 * @returns the texts of `participants-votes.csv`, `comments.csv` and `summary.csv`
 * @example
 * const votes = collectVotes([{ participant: '7', statement: '0', vote: 1 }])
 * const files = writeExport(votes, { topic: 'Norbiton', statements: [{ id: '0', text: 'More "green", please' }] })
 * files['participants-votes.csv'] // => 'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0\n7,,0,1,1,0,1\n'
 * files['comments.csv'] // => 'comment-id,author-id,agrees,disagrees,moderated,is-meta,comment-body\n0,,1,0,0,false,"More ""green"", please"\n'
 */
export function writeExport(votes: Votes, { topic, url = '', description = '', statements, map }: Written) {
  const authors = new Map<string, number>()
  for (const { author } of statements) if (author) authors.set(author, (authors.get(author) ?? 0) + 1)
  const place = new Map(votes.statementIds.map((id, s) => [id, s]))
  const group = new Map(map?.participantIds.map((id, p) => [id, map.groups[map.groupOf[p]!]?.id ?? '']))

  const head = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree', ...votes.statementIds]
  const people = votes.participantIds.map((id, p) => {
    const row = new Array<string | number>(votes.statementIds.length).fill('')
    let [agree, disagree] = [0, 0]
    for (const code of votes.codes.subarray(votes.start[p], votes.start[p + 1])) {
      const vote = (code % 3) - 1
      row[Math.floor(code / 3)] = vote
      if (vote > 0) agree++
      if (vote < 0) disagree++
    }
    const given = votes.start[p + 1]! - votes.start[p]!
    return [id, group.get(id) ?? '', authors.get(id) ?? 0, given, agree, disagree, ...row]
  })
  const comments = statements.map(({ id, author = '', moderation = 0, meta = false, text = '' }) => {
    const s = place.get(id)
    const { agree, disagree } = s === undefined ? { agree: 0, disagree: 0 } : tallyOf(votes.counts, s)
    return [id, author, agree, disagree, moderation, String(meta), text]
  })
  const summary = [
    ['topic', topic],
    ['url', url],
    ['voters', votes.participantIds.length],
    ['voters-in-conv', map?.inConversation ?? ''],
    ['commenters', authors.size],
    ['comments', statements.length],
    ['groups', map?.groups.length ?? ''],
    ['conversation-description', description],
  ]
  return {
    'participants-votes.csv': written([head, ...people]),
    'comments.csv': written([
      ['comment-id', 'author-id', 'agrees', 'disagrees', 'moderated', 'is-meta', 'comment-body'],
      ...comments,
    ]),
    'summary.csv': written(summary),
  }
}

function written(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('')
}

function cell(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
