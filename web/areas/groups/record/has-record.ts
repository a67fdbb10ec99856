import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

/** Whether anything was said, promised or noted with this group. */
export async function hasRecord(db: Sql, groupId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select from dialogue_tallies where group_id = ${groupId})
    or exists (select from record_promises where group_id = ${groupId})
    or exists (select from private_notes where group_id = ${groupId}) as has`.execute(db)
  return rows[0]!.has
}
