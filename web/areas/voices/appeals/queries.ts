import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Refusal = {
  deed: 'refused' | 'appeal-refused'
  reason: string
  sentence: string
  by: string | null
  at: Date
}

/** The refusal that stands, or stood until it was appealed: by whom, and with which reason and sentence to the author. */
export async function lastRefusal(sqlOf: Sql, voiceId: string): Promise<Refusal | undefined> {
  const { rows } = await sql<Refusal>`
    select deed, coalesce(reason, '') as reason, coalesce(sentence, '') as sentence, by_account as by, at from voice_moderations
    where voice_id = ${voiceId} and deed in ('refused', 'appeal-refused') order by at desc, (deed = 'appeal-refused') desc, id desc limit 1`.execute(
    sqlOf,
  )
  return rows[0]
}
