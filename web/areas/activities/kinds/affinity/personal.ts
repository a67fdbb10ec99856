import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import { record } from '../../../../platform/record.ts'

/** The boards on which an account took part, with how many moves it made. */
export async function boardsOf(db: Sql, accountId: string): Promise<{ board: string; since: Date; moves: number }[]> {
  const { rows } = await sql<{ board: string; since: Date; moves: number }>`
    select a.title as board, b.joined_at as since, (select count(*)::int from affinity_moves m where m.activity_id = b.activity_id and m.member = b.id) as moves
    from affinity_members b join activities a on a.id = b.activity_id where b.account_id = ${accountId} order by b.joined_at`.execute(
    db,
  )
  return rows
}

/** What was moved stays; who it was is forgotten: it is one more person with a number. */
export function forgetBoards(at: Acting, accountId: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('affinity_members')
      .set({ account_id: null })
      .where('account_id', '=', accountId)
      .executeTakeFirst()
    const boards = Number(numUpdatedRows)
    if (boards) await record(tx, at, { deed: 'affinity.member-forgotten', details: { boards } })
    return boards
  })
}
