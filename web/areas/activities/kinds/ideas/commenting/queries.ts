import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../../voices/index.ts'
import type { Side } from './commands.ts'

const cursor = /^(\d{1,15})\.([0-9a-f-]{36})$/

/** What was said for or against an idea and is shown, newest first; `next` leads on. */
export async function listComments(
  db: Sql,
  ideaId: string,
  side: Side,
  { after = '', limit }: { after?: string; limit: number },
): Promise<{ comments: ShownVoice[]; next: string | undefined }> {
  const [, at, id] = cursor.exec(after) ?? []
  const from = isId(id) ? sql`and (c.given_at, c.voice_id) < (${new Date(Number(at))}, ${id}::uuid)` : sql``
  const { rows } = await sql<{ id: string; at: Date }>`select c.voice_id as id, c.given_at as at from idea_comments c
    where c.idea_id = ${ideaId} and c.side = ${side} ${from} and ${isShown(sql`c.voice_id`)}
    order by c.given_at desc, c.voice_id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    comments: await findShownOf(
      db,
      page.map(({ id: voiceId }) => voiceId),
    ),
    next: rows.length > limit && last ? `${last.at.getTime()}.${last.id}` : undefined,
  }
}

/** Which idea a comment is about, and on which side. */
export async function findCommented(db: Sql, voiceId: string): Promise<{ ideaId: string; side: Side } | undefined> {
  const { rows } = await sql<{
    ideaId: string
    side: Side
  }>`select idea_id as "ideaId", side from idea_comments where voice_id = ${voiceId}`.execute(db)
  return rows[0]
}
