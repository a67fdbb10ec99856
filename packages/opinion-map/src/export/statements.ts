import type { Statement } from '../votes/votes.ts'
import { type Fault, readTable } from './table.ts'

/** A statement as an export tells of it, with the totals that it was exported with. */
export type Comment = Statement & {
  readonly text: string
  readonly author: string
  readonly agrees: number
  readonly disagrees: number
}

const needed = ['comment-id', 'agrees', 'disagrees', 'moderated', 'comment-body'] as const
const whole = /^\d{1,9}$/

/** Reads `comments.csv`. */
export function readComments(text: string): { ok: true; comments: Comment[] } | Fault {
  const file = 'comments.csv'
  const table = readTable(file, text)
  if (!table.ok) return table
  const missing = needed.find((title) => !table.head.includes(title))
  const fault = (line: number, sentence: string): Fault => ({
    ok: false,
    file,
    line,
    message: `${file}, line ${line}: ${sentence}`,
  })
  if (missing) return fault(1, `there is no column "${missing}".`)
  const comments: Comment[] = []
  const seen = new Set<string>()
  for (const { cells, line } of table.rows) {
    const cell = (title: string) => cells[table.head.indexOf(title)] ?? ''
    const [id, moderated] = [cell('comment-id'), cell('moderated')]
    if (id === '') return fault(line, 'the comment has no id.')
    if (seen.has(id)) return fault(line, `there is a comment "${id}" already.`)
    if (!['-1', '0', '1'].includes(moderated))
      return fault(line, `moderated is "${moderated}"; it must be -1 (rejected), 0 (not looked at) or 1 (accepted).`)
    for (const title of ['agrees', 'disagrees'])
      if (!whole.test(cell(title))) return fault(line, `${title} is "${cell(title)}"; a whole number was expected.`)
    seen.add(id)
    comments.push({
      id,
      moderation: Number(moderated) as -1 | 0 | 1,
      meta: cell('is-meta') === 'true',
      text: cell('comment-body').trim(),
      author: cell('author-id'),
      agrees: Number(cell('agrees')),
      disagrees: Number(cell('disagrees')),
    })
  }
  return { ok: true, comments }
}
