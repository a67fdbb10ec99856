import { sql } from 'kysely'
import type { Sql, Tx } from '../../../platform/db.ts'
import type { PersonalData } from '../../../platform/subjects.ts'

/** What meetings keep about somebody: that they answered an invitation, and whether they said what they need. */
export async function meetingsOf(accountId: string, db: Sql): Promise<PersonalData[]> {
  const { rows } = await sql<Record<string, unknown>>`select m.title as meeting, m.starts_at as day, a.answer,
      a.needs is not null as "said what they need", a.at as answered
    from meeting_answers a join meeting_invitations i on i.id = a.invitation_id join network_meetings m on m.id = i.meeting_id
    where a.by_account = ${accountId} order by a.at`.execute(db)
  return [{ heading: 'Answers to invitations', rows }]
}

/** The answer stays as the group's or the officer's; who gave it and what they need goes. */
export async function forgetMeetingsOf(accountId: string, tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`update meeting_answers set needs = null, by_account = null
    where by_account = ${accountId}`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
