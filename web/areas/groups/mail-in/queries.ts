import { sql } from 'kysely'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { localPart } from './rules.ts'

/** The address of a record, or none yet; undefined where this installation takes no letters. */
export async function addressOf(
  { db, council, production }: { db: Sql; council: Council; production: { mailDomain?: string | undefined } },
  groupId: string,
): Promise<{ address: string | undefined } | undefined> {
  const domain = production.mailDomain
  if (!domain) return undefined
  const row = await db
    .selectFrom('record_addresses')
    .select('token')
    .where('group_id', '=', groupId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return { address: row && `${localPart(council.slug, row.token)}@${domain}` }
}

/** Whose address this is today. */
export async function groupOfToken(db: Sql, token: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select a.group_id as id from record_addresses a
    where a.token = ${token} and a.ended_at is null
      and not exists (select from group_removals r where r.group_id = a.group_id)`.execute(db)
  return rows[0]?.id
}

/** How many letters a record took since a day. */
export async function countLetters(db: Sql, groupId: string, since: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from dialogue_entries
    where group_id = ${groupId} and on_day >= ${since} and by_email`.execute(db)
  return rows[0]!.n
}
