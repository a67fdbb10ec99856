import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../../platform/cursor.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../../voices/index.ts'
import type { Side } from './commands.ts'

/** What was said for or against an idea and is shown, newest first; `next` leads on. */
export async function listComments(
  db: Sql,
  ideaId: string,
  side: Side,
  { after = '', limit }: { after?: string; limit: number },
): Promise<{ comments: ShownVoice[]; next: string | undefined }> {
  const start = readCursor(after)
  const from = start ? sql`and (c.given_at, c.voice_id) < (${start.at}, ${start.id}::uuid)` : sql``
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
    next: rows.length > limit && last ? cursorOf(last.at, last.id) : undefined,
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
