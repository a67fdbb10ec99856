import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { othersVenues, type VenueType } from '../rules.ts'
import type { Covered } from './rules.ts'
import { howCalled } from './words.ts'

export type Session = {
  id: string
  venue: string
  venueType: VenueType
  partner: string
  wardId: string | null
  ward: string | null
  startsAt: Date
  endsAt: Date
  contacts: number
  calledOffWhy: string | null
}

const perPage = 25

/** The outreach of a project, latest first. */
export async function listSessions(
  db: Sql,
  projectId: string,
  page: number,
): Promise<{ sessions: Session[]; more: boolean }> {
  const { rows } =
    await sql<Session>`select o.id, o.venue, o.venue_type as "venueType", o.partner, o.ward_id as "wardId",
      w.name as ward, o.starts_at as "startsAt", o.ends_at as "endsAt", o.contacts, o.called_off_why as "calledOffWhy"
    from outreach_sessions o left join areas w on w.id = o.ward_id where o.project_id = ${projectId}
    order by o.starts_at desc, o.id limit ${perPage + 1} offset ${(page - 1) * perPage}`.execute(db)
  return { sessions: rows.slice(0, perPage), more: rows.length > perPage }
}

/** One session that devices go to, by the name of its place. */
export async function findOutreach(db: Sql, id: string | null): Promise<{ id: string; venue: string } | undefined> {
  if (!id) return undefined
  return await db.selectFrom('outreach_sessions').select(['id', 'venue']).where('id', '=', id).executeTakeFirst()
}

/** What people did, counted by hand on the desk and on devices at a stall. */
export async function contactsOf(db: Sql, sessionIds: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const { rows } = await sql<{
    session: string
    how: string
    n: number
  }>`select session_id as session, how, sum(people)::int as n
    from outreach_contacts where session_id = any(${[...sessionIds]}::uuid[]) group by 1, 2`.execute(db)
  const stalls = await sql<{ session: string; name: string; n: number }>`
    select s.outreach_id as session, s.counters[t.counter + 1] as name, sum(t.count)::int as n
    from field_sessions s join field_devices d on d.session_id = s.id join field_tallies t on t.device_id = d.id
    where s.outreach_id = any(${[...sessionIds]}::uuid[]) group by 1, 2`.execute(db)
  const found = new Map<string, Map<string, number>>()
  for (const { session, how, n } of [
    ...rows,
    ...stalls.rows.map(({ name, ...row }) => ({ ...row, how: howCalled(name) })),
  ]) {
    if (!how) continue
    const one = found.get(session) ?? new Map<string, number>()
    found.set(session, one.set(how, (one.get(how) ?? 0) + n))
  }
  return found
}

export async function findReason(db: Sql, projectId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('outreach_reasons')
    .select('reason')
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return row?.reason
}

/** Whether a project goes to a place that is not the council's: with a session, or with an event. */
export async function goesOut(db: Sql, projectId: string): Promise<boolean> {
  const others = [...othersVenues]
  const { rows } = await sql<{ out: boolean }>`select
      exists (select from outreach_sessions where project_id = ${projectId} and called_off_at is null
        and venue_type = any(${others}::text[]))
      or exists (select from project_events e join activities a on a.id = e.activity_id
        where a.project_id = ${projectId} and e.venue_type = any(${others}::text[])
          and not exists (select from project_event_cancellations c where c.activity_id = e.activity_id)) as out`.execute(
    db,
  )
  return rows[0]!.out
}

/** Events and sessions between two moments, by ward and kind of place. What was called off, or is a draft, does not count. */
export async function coverage(db: Sql, { from, until }: { from: Date; until: Date }): Promise<Covered[]> {
  const { rows } = await sql<Covered>`select ward_id as "wardId", venue_type as "venueType", sum(events)::int as events,
      sum(sessions)::int as sessions, sum(met)::int as met
    from (
      select e.ward_id, e.venue_type, 1 as events, 0 as sessions, e.attended + e.walk_ins as met from project_events e
        join activity_publications p on p.activity_id = e.activity_id
        where e.starts_at >= ${from} and e.starts_at < ${until}
          and not exists (select from project_event_cancellations c where c.activity_id = e.activity_id)
      union all
      select o.ward_id, o.venue_type, 0, 1, o.contacts from outreach_sessions o
        where o.starts_at >= ${from} and o.starts_at < ${until} and o.called_off_at is null) as all_of_them
    group by 1, 2`.execute(db)
  return rows
}
