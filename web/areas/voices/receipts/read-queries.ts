import type { Sql } from '../../../platform/db.ts'

/** When somebody of the council first read a voice. */
export async function readOf(sqlOf: Sql, voiceId: string): Promise<Date | undefined> {
  const row = await sqlOf.selectFrom('voice_reads').select('at').where('voice_id', '=', voiceId).executeTakeFirst()
  return row?.at
}
