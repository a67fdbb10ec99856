import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Read = { id: string; at: Date; accountId: string; what: string; subject: string | null; why: string | null }

/** What staff saw of people's private things, newest first. */
export async function listReads(db: Sql, before: { at: Date; id: string } | undefined, limit: number): Promise<Read[]> {
  const { rows } = await sql<Read>`select id, at, account_id as "accountId", what, subject, why from sensitive_reads
    ${before ? sql`where (at, id) < (${before.at}, ${before.id}::uuid)` : sql``} order by at desc, id desc limit ${limit}`.execute(
    db,
  )
  return rows
}
