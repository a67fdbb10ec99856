import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../../platform/cursor.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { perPage } from '../listing/queries.ts'
import { type Idea, type IdeaRow, ideaColumns, ideaShown, withWords } from '../queries.ts'

/** The voices behind ideas. */
export async function voicesOfIdeas(db: Sql, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select distinct voice_id as id from ideas where id = any(${[...ids]}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}

/** Ideas that no official answer was given to yet, those that wait longest first. */
export async function listUnanswered(
  db: Sql,
  activityId: string,
  after = '',
): Promise<{ ideas: Idea[]; next: string | undefined }> {
  const from = readCursor(after)
  const { rows } = await sql<IdeaRow>`select ${ideaColumns} from ideas i
    where i.activity_id = ${activityId} and i.gone_by is null and i.status_at is null and ${ideaShown}
      and ${from ? sql`(i.given_at, i.id) > (${from.at}, ${from.id}::uuid)` : sql`true`}
    order by i.given_at, i.id limit ${perPage + 1}`.execute(db)
  const page = rows.slice(0, perPage)
  const last = page.at(-1)
  return {
    ideas: await withWords(db, page),
    next: rows.length > perPage && last ? cursorOf(last.givenAt, last.id) : undefined,
  }
}
