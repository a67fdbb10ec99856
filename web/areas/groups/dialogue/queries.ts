import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findAccounts, listHolders } from '../../people/index.ts'
import type { Side } from '../record/sides.ts'
import type { Way } from './rules.ts'

export type Entry = {
  id: string
  side: Side
  how: Way
  on: string
  words: string
  nextSide: Side | null
  byEmail: boolean
  attachments: string[]
  at: Date
  version: number
  /** Undefined for somebody who left or asked to be forgotten. */
  by: string | undefined
  /** Written down by the broker, who is of neither side: after a meeting of many. */
  byBroker: boolean
}

async function entries(db: Sql, where: RawBuilder<unknown>, limit: number): Promise<Entry[]> {
  const { rows } = await sql<Omit<Entry, 'by' | 'byBroker'> & { account: string | null }>`
    select e.id, e.side, e.how, e.on_day as "on", e.words, e.next_side as "nextSide", e.by_email as "byEmail", e.attachments,
      e.at, e.version, e.by_account as account
    from dialogue_entries e where ${where} order by e.on_day desc, e.id desc limit ${limit}`.execute(db)
  const accounts = rows.flatMap(({ account }) => account ?? [])
  const [names, holders] = await Promise.all([findAccounts(db, accounts), listHolders(db, 'broker')])
  const brokers = new Set(holders.map(({ accountId }) => accountId))
  return rows.map(({ account, ...row }) => ({
    ...row,
    by: account ? names.get(account)?.name : undefined,
    byBroker: !!account && brokers.has(account),
  }))
}

export const entriesPerPage = 20

/** What the two sides said, the latest first; `before` begins a page behind that entry. */
export async function listEntries(
  db: Sql,
  groupId: string,
  { before, limit = entriesPerPage }: { before?: string | undefined; limit?: number } = {},
): Promise<{ entries: Entry[]; older: string | undefined }> {
  const from = isId(before)
    ? sql`and (e.on_day, e.id) < (select b.on_day, b.id from dialogue_entries b where b.id = ${before} and b.group_id = ${groupId})`
    : sql``
  const found = await entries(db, sql`e.group_id = ${groupId} ${from}`, limit + 1)
  const shown = found.slice(0, limit)
  return { entries: shown, older: found.length > limit ? shown.at(-1)!.id : undefined }
}

export async function findEntry(db: Sql, groupId: string, id: string): Promise<Entry | undefined> {
  return isId(id) ? (await entries(db, sql`e.group_id = ${groupId} and e.id = ${id}`, 1))[0] : undefined
}

export type Before = { version: number; how: Way; on: string; words: string; endedAt: Date }

/** What an entry said before, the latest first. */
export async function versionsOf(db: Sql, entryId: string): Promise<Before[]> {
  const { rows } = await sql<Before>`select version, how, on_day as "on", words, ended_at as "endedAt"
    from dialogue_versions where entry_id = ${entryId} order by version desc limit 100`.execute(db)
  return rows
}

export type Standing = { entries: number; lastOn: string; lastSide: Side; nextSide: Side | null }

/** When a group was last spoken with and whose turn it is: one row, however long the dialogue is. */
export async function standingOf(db: Sql, groupId: string): Promise<Standing | undefined> {
  const { rows } =
    await sql<Standing>`select entries, last_on as "lastOn", last_side as "lastSide", next_side as "nextSide"
    from dialogue_tallies where group_id = ${groupId}`.execute(db)
  return rows[0]
}
