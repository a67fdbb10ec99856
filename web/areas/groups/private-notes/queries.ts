import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Keys } from '../../../platform/keys.ts'
import { findAccounts } from '../../people/index.ts'
import type { Side } from '../record/sides.ts'

export type Note = { id: string; words: string; at: Date; by: string | undefined }
export const notesPerPage = 20

/** The notes of one side, the latest first; the other side's are never asked for. */
export async function listNotes(
  db: Sql,
  keys: Keys,
  {
    groupId,
    side,
    before,
    limit = notesPerPage,
  }: { groupId: string; side: Side; before?: string | undefined; limit?: number },
): Promise<{ notes: Note[]; older: string | undefined }> {
  const { rows } = await sql<{ id: string; words: Buffer; at: Date; account: string | null }>`
    select id, words, at, by_account as account from private_notes where group_id = ${groupId} and side = ${side}
      ${isId(before) ? sql`and id < ${before}` : sql``} order by id desc limit ${limit + 1}`.execute(db)
  const names = await findAccounts(
    db,
    rows.flatMap(({ account }) => account ?? []),
  )
  const notes = rows.slice(0, limit).map(({ id, words, at, account }) => ({
    id,
    words: keys.open(words),
    at,
    by: account ? names.get(account)?.name : undefined,
  }))
  return { notes, older: rows.length > limit ? notes.at(-1)!.id : undefined }
}

/** What a person noted, opened for them alone. */
export async function notesOfAccount(
  db: Sql,
  accountId: string,
): Promise<{ group: string; at: Date; words: Buffer }[]> {
  const { rows } = await sql<{ group: string; at: Date; words: Buffer }>`select g.name as "group", n.at, n.words
    from private_notes n join groups g on g.id = n.group_id where n.by_account = ${accountId} order by n.id`.execute(db)
  return rows
}
