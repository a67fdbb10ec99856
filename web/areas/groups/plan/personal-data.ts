import { sql } from 'kysely'
import type { Sql, Tx } from '../../../platform/db.ts'
import type { PersonalData } from '../../../platform/subjects.ts'

/** What plans and events keep about somebody: that they wrote a comment or put an event forward, for a group. */
export async function plansOf(accountId: string, db: Sql): Promise<PersonalData[]> {
  const comments = await sql<Record<string, unknown>>`select g.name as "group", p.year, c.words, c.at
    from plan_comments c join groups g on g.id = c.group_id join engagement_plans p on p.id = c.plan_id
    where c.by_account = ${accountId} order by c.at`.execute(db)
  const events = await sql<Record<string, unknown>>`select g.name as "group", e.title, x.at as "put forward"
    from event_proposals x join events e on e.id = x.event_id join groups g on g.id = e.group_id
    where x.by_account = ${accountId} order by x.at`.execute(db)
  return [
    { heading: 'Comments on engagement plans for a group', rows: comments.rows },
    { heading: 'Events put forward for a group', rows: events.rows },
  ]
}

/** The words are the group's and stay; who wrote them for it goes. */
export async function forgetPlansOf(accountId: string, tx: Tx): Promise<number> {
  const comments = await sql`update plan_comments set by_account = null where by_account = ${accountId}`.execute(tx)
  const events = await sql`update event_proposals set by_account = null where by_account = ${accountId}`.execute(tx)
  await sql`update events set created_by = null where created_by = ${accountId}`.execute(tx)
  return Number((comments.numAffectedRows ?? 0n) + (events.numAffectedRows ?? 0n))
}
