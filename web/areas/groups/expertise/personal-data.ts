import { sql } from 'kysely'
import type { Sql, Tx } from '../../../platform/db.ts'
import type { PersonalData } from '../../../platform/subjects.ts'

/** What somebody answered to calls for their group. */
export async function callAnswersOf(accountId: string, db: Sql): Promise<PersonalData[]> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select g.name as "group", c.title as "call", e.offers, e.words, e.at as "answered"
    from expertise_answers e join expertise_calls c on c.id = e.call_id join groups g on g.id = e.group_id
    where e.by_account = ${accountId} order by e.at`.execute(db)
  return [{ heading: 'Answers to calls, given for a group', rows }]
}

/** The answer is the group's and stays; who gave it goes. */
export async function forgetCallAnswersOf(accountId: string, tx: Tx): Promise<number> {
  const { numAffectedRows = 0n } =
    await sql`update expertise_answers set by_account = null where by_account = ${accountId}`.execute(tx)
  return Number(numAffectedRows)
}
