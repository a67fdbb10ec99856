import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Entry = {
  id: string
  at: Date
  deed: string
  byAccount: string | null
  byRole: string
  subject: string | null
  why: string | null
  details: Record<string, unknown>
  place: number | null
}
export type Filters = { deed?: string; by?: string; subject?: string; from?: string; to?: string }
export type After = { at: Date; id: string }

const columns = sql`e.id, e.at, e.deed, e.by_account as "byAccount", e.by_role as "byRole", e.subject, e.why, e.details, s.place`

/** Lines of the record that match, newest first; `after` is the last line of the page before. */
export async function listEntries(
  db: Sql,
  filters: Filters,
  after: After | undefined,
  limit: number,
): Promise<Entry[]> {
  const conditions = [
    filters.deed ? sql`e.deed = ${filters.deed}` : undefined,
    filters.by ? sql`e.by_account = ${filters.by}` : undefined,
    filters.subject ? sql`e.subject = ${filters.subject}` : undefined,
    filters.from ? sql`e.at >= ${filters.from}::date` : undefined,
    filters.to ? sql`e.at < ${filters.to}::date + 1` : undefined,
    after ? sql`(e.at, e.id) < (${after.at}, ${after.id}::uuid)` : undefined,
  ].filter((condition) => condition !== undefined)
  const where = conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const { rows } =
    await sql<Entry>`select ${columns} from record_entries e left join record_seals s on s.entry_id = e.id
    ${where} order by e.at desc, e.id desc limit ${limit}`.execute(db)
  return rows
}

export async function findEntry(
  db: Sql,
  id: string,
): Promise<(Entry & { hash: string | null; commitment: string }) | undefined> {
  const { rows } = await sql<
    Entry & { hash: string | null; commitment: string }
  >`select ${columns}, s.hash, e.commitment
    from record_entries e left join record_seals s on s.entry_id = e.id where e.id = ${id}`.execute(db)
  return rows[0]
}

/** The kinds of deeds there are, for the filter: found by skipping along the index, not by reading the whole record. */
export async function listDeeds(db: Sql): Promise<string[]> {
  const { rows } = await sql<{ deed: string }>`with recursive kinds as (
      (select deed from record_entries order by deed limit 1)
      union all
      select (select e.deed from record_entries e where e.deed > k.deed order by e.deed limit 1) from kinds k where k.deed is not null)
    select deed from kinds where deed is not null`.execute(db)
  return rows.map(({ deed }) => deed)
}
