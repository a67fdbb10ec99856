import { type RawBuilder, sql } from 'kysely'
import { addDays, dayOf, londonTime } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { EventState, Kept } from './rules.ts'

export type GroupEvent = {
  id: string
  groupId: string
  group: string
  groupSlug: string
  /** Whether the group is in the network today: its page is there for everyone then. */
  member: boolean
  title: string
  about: string
  place: string
  wardId: string | null
  ward: string | null
  wardSlug: string | null
  access: string[]
  cost: string
  booking: string | null
  sequence: number
  updatedAt: Date
  state: EventState
  refusedWhy: string | null
  cancelledAt: Date | null
  cancelledWhy: string | null
  acceptedAt: Date | null
  waitingSince: Date | null
}

const accepted = sql`exists (select from event_answers a where a.event_id = e.id and a.accepted)`
const cancelled = sql`exists (select from event_cancellations c where c.event_id = e.id)`
const columns = sql`e.id, e.group_id as "groupId", g.name as "group", g.slug as "groupSlug",
  exists (select from group_memberships m where m.group_id = g.id and m.left_at is null) as member, e.title, e.about, e.place,
  e.ward_id as "wardId", w.name as ward, w.slug as "wardSlug", e.access, e.cost, e.booking, e.sequence, e.updated_at as "updatedAt",
  case when c.event_id is not null then 'cancelled' when yes.at is not null then 'accepted'
       when last.answered is null then 'waiting' else 'not-accepted' end as state,
  last.why as "refusedWhy", c.at as "cancelledAt", c.why as "cancelledWhy", yes.at as "acceptedAt",
  case when last.answered is null and c.event_id is null then last.at end as "waitingSince"`
const from = sql`events e join groups g on g.id = e.group_id left join areas w on w.id = e.ward_id
  left join event_cancellations c on c.event_id = e.id
  left join lateral (select min(a.at) as at from event_answers a where a.event_id = e.id and a.accepted) yes on true
  left join lateral (select p.at, a.at as answered, a.why from event_proposals p left join event_answers a on a.proposal_id = p.id
    where p.event_id = e.id order by p.at desc, p.id desc limit 1) last on true`

export async function findEvent(db: Sql, id: string, { lock = false } = {}): Promise<GroupEvent | undefined> {
  if (!isId(id)) return undefined
  if (lock) await sql`select from events where id = ${id} for update`.execute(db)
  const { rows } = await sql<GroupEvent>`select ${columns} from ${from} where e.id = ${id}`.execute(db)
  return rows[0]
}
/** For everyone: an event that was accepted, also when it was cancelled since. */
export async function findPublicEvent(db: Sql, id: string): Promise<GroupEvent | undefined> {
  const event = await findEvent(db, id)
  return event?.acceptedAt ? event : undefined
}

/** When an event is; what was taken away is not there. */
export async function timesOfEvent(db: Sql, id: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`select id, starts_at as "startsAt", ends_at as "endsAt" from event_times
    where event_id = ${id} and ended_at is null order by starts_at, id`.execute(db)
  return rows
}
export async function timesOfEvents(db: Sql, ids: readonly string[]): Promise<(Kept & { eventId: string })[]> {
  if (!ids.length) return []
  const { rows } = await sql<Kept & { eventId: string }>`select id, event_id as "eventId", starts_at as "startsAt",
      ends_at as "endsAt" from event_times where event_id = any(${[...ids]}::uuid[]) and ended_at is null order by starts_at, id`.execute(
    db,
  )
  return rows
}

export type Occurrence = Kept & {
  eventId: string
  title: string
  group: string
  place: string
  ward: string | null
  cost: string
}
export type Which = { from: Date; until?: Date | undefined; wardId?: string | undefined; groupId?: string | undefined }
export const eventsPerPage = 20

/** What is on, by its day and time, from the index of times. */
export async function listOccurrences(
  db: Sql,
  { from: since, until, wardId, groupId }: Which,
  { page = 1, limit = eventsPerPage }: { page?: number; limit?: number } = {},
): Promise<{ occurrences: Occurrence[]; more: boolean }> {
  const narrow: RawBuilder<unknown>[] = [
    sql`t.ended_at is null and t.starts_at >= ${since} and ${accepted} and not ${cancelled}`,
  ]
  if (until) narrow.push(sql`t.starts_at < ${until}`)
  if (wardId) narrow.push(sql`e.ward_id = ${wardId}`)
  if (groupId) narrow.push(sql`e.group_id = ${groupId}`)
  const { rows } =
    await sql<Occurrence>`select t.id, t.event_id as "eventId", t.starts_at as "startsAt", t.ends_at as "endsAt",
      e.title, g.name as "group", e.place, w.name as ward, e.cost
    from event_times t join events e on e.id = t.event_id join groups g on g.id = e.group_id left join areas w on w.id = e.ward_id
    where ${sql.join(narrow, sql` and `)} order by t.starts_at, t.id limit ${limit + 1} offset ${(page - 1) * limit}`.execute(
      db,
    )
  return { occurrences: rows.slice(0, limit), more: rows.length > limit }
}

export type CalendarRow = Kept & {
  eventId: string
  title: string
  about: string
  place: string
  group: string
  sequence: number
  updatedAt: Date
  cancelled: boolean
}
/** How far back calendars go, and how many entries one holds. */
const [daysBack, mostEntries] = [92, 1_000]

/** For people's own calendars: also what was cancelled or taken away since, so that calendars hear of it. */
export async function listForCalendar(
  db: Sql,
  now: Date,
  { wardId, groupId, eventId }: { wardId?: string; groupId?: string; eventId?: string },
): Promise<CalendarRow[]> {
  const narrow: RawBuilder<unknown>[] = [accepted]
  if (eventId) narrow.push(sql`e.id = ${eventId}`)
  else narrow.push(sql`t.starts_at >= ${new Date(now.getTime() - daysBack * 86_400_000)}`)
  if (wardId) narrow.push(sql`e.ward_id = ${wardId}`)
  if (groupId) narrow.push(sql`e.group_id = ${groupId}`)
  const { rows } =
    await sql<CalendarRow>`select t.id, t.event_id as "eventId", t.starts_at as "startsAt", t.ends_at as "endsAt",
      e.title, e.about, e.place, g.name as "group", e.sequence, e.updated_at as "updatedAt",
      (t.ended_at is not null or ${cancelled}) as cancelled
    from event_times t join events e on e.id = t.event_id join groups g on g.id = e.group_id
    where ${sql.join(narrow, sql` and `)} order by t.starts_at, t.id limit ${mostEntries}`.execute(db)
  return rows
}

/** Events of one group, latest first, whatever became of them. */
export async function eventsOfGroup(
  db: Sql,
  groupId: string,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<GroupEvent[]> {
  const { rows } = await sql<GroupEvent>`select ${columns} from ${from} where e.group_id = ${groupId}
    order by e.created_at desc, e.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** Events that wait for an answer, the longest first. */
export async function waitingEvents(db: Sql, limit = 50): Promise<GroupEvent[]> {
  const { rows } = await sql<GroupEvent>`select ${columns} from ${from}
    where e.id in (select p.event_id from event_proposals p where p.answered_at is null)
      and c.event_id is null order by last.at, e.id limit ${limit}`.execute(db)
  return rows
}

export type Change = { id: string; eventId: string; title: string; group: string; fields: string[]; at: Date }
/** What groups changed in accepted events, until an officer has seen it. */
export async function unseenChanges(db: Sql, eventId?: string): Promise<Change[]> {
  const { rows } = await sql<Change>`select h.id, h.event_id as "eventId", e.title, g.name as "group", h.fields, h.at
    from event_changes h join events e on e.id = h.event_id join groups g on g.id = e.group_id
    where h.seen_at is null ${eventId ? sql`and h.event_id = ${eventId}` : sql``} order by h.at, h.id limit 50`.execute(
    db,
  )
  return rows
}

export type Hint = { eventId: string; title: string; group: string; day: string; accepted: boolean }
/** Other events on the same days in the same ward, those that wait for an answer among them. */
export async function sameDayEvents(
  db: Sql,
  { days, wardId, except }: { days: readonly string[]; wardId: string | null; except?: string | undefined },
): Promise<Hint[]> {
  if (!wardId || !days.length) return []
  const spans = [...new Set(days)]
    .slice(0, 12)
    .map((day) => sql`(t.starts_at >= ${londonTime(day)} and t.starts_at < ${londonTime(addDays(day, 1))})`)
  const { rows } = await sql<
    Omit<Hint, 'day'> & { startsAt: Date }
  >`select e.id as "eventId", e.title, g.name as "group",
      t.starts_at as "startsAt", ${accepted} as accepted
    from event_times t join events e on e.id = t.event_id join groups g on g.id = e.group_id
    where t.ended_at is null and (${sql.join(spans, sql` or `)}) and e.ward_id = ${wardId} and not ${cancelled}
      ${except ? sql`and e.id <> ${except}` : sql``} order by t.starts_at, t.id limit 20`.execute(db)
  return rows.map(({ startsAt, ...row }) => ({ ...row, day: dayOf(startsAt) }))
}
