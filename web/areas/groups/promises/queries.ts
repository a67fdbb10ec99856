import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findAccounts } from '../../people/index.ts'
import type { Side } from '../record/sides.ts'

export type Made = {
  id: string
  side: Side
  words: string
  dueOn: string
  madeAt: Date
  /** Undefined for somebody who left or asked to be forgotten. */
  by: string | undefined
  version: number
  endedAt: Date | null
  endedAs: 'kept' | 'withdrawn' | null
  endedWhy: string | null
}

async function promises(
  db: Sql,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<Made[]> {
  const { rows } = await sql<Omit<Made, 'by'> & { account: string | null }>`
    select p.id, p.side, p.words, p.due_on as "dueOn", p.made_at as "madeAt", p.made_by as account, p.version,
      p.ended_at as "endedAt", p.ended_as as "endedAs", p.ended_why as "endedWhy"
    from record_promises p where ${where} order by ${order} limit ${limit}`.execute(db)
  const names = await findAccounts(
    db,
    rows.flatMap(({ account }) => account ?? []),
  )
  return rows.map(({ account, ...row }) => ({ ...row, by: account ? names.get(account)?.name : undefined }))
}

/** Promises that are open, what is due first on top. */
export const listOpen = (db: Sql, groupId: string, limit = 100): Promise<Made[]> =>
  promises(db, sql`p.group_id = ${groupId} and p.ended_at is null`, sql`p.due_on, p.id`, limit)

export const endedPerPage = 20

/** Promises that were kept or taken back, the latest first. */
export async function listEnded(
  db: Sql,
  groupId: string,
  before?: string,
): Promise<{ ended: Made[]; older: string | undefined }> {
  const from = isId(before)
    ? sql`and (p.ended_at, p.id) < (select b.ended_at, b.id from record_promises b where b.id = ${before} and b.group_id = ${groupId})`
    : sql``
  const where = sql`p.group_id = ${groupId} and p.ended_at is not null ${from}`
  const found = await promises(db, where, sql`p.ended_at desc, p.id desc`, endedPerPage + 1)
  const ended = found.slice(0, endedPerPage)
  return { ended, older: found.length > endedPerPage ? ended.at(-1)!.id : undefined }
}

export async function findPromise(db: Sql, groupId: string, id: string): Promise<Made | undefined> {
  return isId(id) ? (await promises(db, sql`p.group_id = ${groupId} and p.id = ${id}`, sql`p.id`, 1))[0] : undefined
}

export type Before = { version: number; words: string; dueOn: string; why: string; endedAt: Date }

/** What a promise said before, the latest first. */
export async function versionsOf(db: Sql, promiseId: string): Promise<Before[]> {
  const { rows } = await sql<Before>`select version, words, due_on as "dueOn", why, ended_at as "endedAt"
    from record_promise_versions where promise_id = ${promiseId} order by version desc limit 100`.execute(db)
  return rows
}
