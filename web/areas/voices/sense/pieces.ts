import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { JobRefused } from '../../../platform/jobs.ts'
import { type Piece, piecesOf, writePiece } from '../themes/rules.ts'

/** What is made sense of: a whole project, one activity of it, or one question. */
export type Scope = { projectId: string; about: string | null; part: string | null }
export type SaidPiece = Piece & { id: string; text: string; language: string }

/** More than this at once would keep a machine busy for long: take one activity or one question. */
export const most = 50_000
const longest = 20_000
const atOnce = 5_000

const inScope = ({ projectId, about }: Scope) =>
  about ? sql`v.project_id = ${projectId} and v.subject = ${about}` : sql`v.project_id = ${projectId}`

/** Every piece that may lie under a theme, in order of its voice: what is shown or counted and has words. For jobs. */
export async function gatherPieces(db: Sql, scope: Scope): Promise<SaidPiece[]> {
  const pieces: SaidPiece[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<{ id: string; words: string | null; data: unknown; language: string }>`
      select v.id, v.words, v.data - 'private' as data, v.language from voices v
      where ${inScope(scope)} and v.id > ${after}
        and (exists (select from voice_publications p where p.voice_id = v.id) or exists (select from voice_countings c where c.voice_id = v.id))
      order by v.id limit ${atOnce}`.execute(db)
    for (const { id, words, data, language } of rows)
      for (const { text, ...piece } of piecesOf(id, words, data))
        if (text.trim() && (scope.part === null || piece.part === scope.part))
          pieces.push({ ...piece, id: writePiece(piece), text: text.slice(0, longest), language })
    if (pieces.length > most)
      throw new JobRefused(
        `There are more than ${most.toLocaleString('en-GB')} comments. Choose one activity or one question.`,
      )
    if (rows.length < atOnce) return pieces
    after = rows.at(-1)!.id
  }
}

/** A fingerprint of what was given to the model: who has the same comments gets the same. */
export function hashOf(pieces: readonly SaidPiece[]): string {
  const hash = createHash('sha256')
  for (const { id, text } of pieces) hash.update(`${JSON.stringify([id, text])}\n`)
  return hash.digest('hex')
}

export type Within = { value: string; subject: string; part: string | null; voices: number }

/** Activities and questions of a project whose answers have words, told from the latest of each: it costs the same for all. */
export async function listWithin(db: Sql, projectId: string): Promise<Within[]> {
  const { rows } = await sql<{ subject: string; part: string | null; voices: number }>`
    select s.subject, k.part, coalesce((select sum(n) from tallies t where t.subject = s.subject and t.key like 'received:%'), 0)::int as voices
    from voice_subjects s cross join lateral (
      select null as part union
      select d.key from (select v.data from voices v where v.subject = s.subject order by v.id desc limit 200) l,
        jsonb_object_keys(l.data) d(key) where d.key ~ '^(answer|prompt)-[0-9]{1,2}$') k
    where s.project_id = ${projectId} order by s.subject, k.part nulls first limit 100`.execute(db)
  return rows.map((row) => ({ ...row, value: row.part ? `${row.subject} ${row.part}` : row.subject }))
}

/** Reads what a person chose from the list; anything else is the whole project. */
export function scopeOf(projectId: string, chosen: string, within: readonly Within[]): Scope {
  const found = within.find(({ value }) => value === chosen)
  return { projectId, about: found?.subject ?? null, part: found?.part ?? null }
}
