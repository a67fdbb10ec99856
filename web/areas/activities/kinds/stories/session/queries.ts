import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isShown } from '../../../../voices/index.ts'

/** What everyone in a session looks at, while it is shown at all. */
export async function findChosen(db: Sql, activityId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select x.voice_id as id from session_shows x
    where x.activity_id = ${activityId} and ${isShown(sql`x.voice_id`)}`.execute(db)
  return rows[0]?.id
}
