import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { type PersonRow, personColumns } from './people.ts'

/** One booking or shift, as its code opens it. */
export type Own = PersonRow & {
  /** Booked a place; otherwise it is a shift. */
  asked: Date | null
  people: number
  placedAt: Date | null
  leftAt: Date | null
  hereAt: Date | null
  forgottenAt: Date | null
  /** How many stand before it on the waiting list. */
  before: number
}

export async function findByCode(db: Sql, activityId: string, code: string): Promise<Own | undefined> {
  const { rows } = await sql<Own>`select ${personColumns}, l.asked_at as asked, coalesce(l.people, 1) as people,
      l.placed_at as "placedAt", coalesce(l.left_at, g.left_at) as "leftAt", l.here_at as "hereAt", p.forgotten_at as "forgottenAt",
      (select count(*) from event_places o where o.activity_id = p.activity_id and o.placed_at is null and o.left_at is null
        and (o.asked_at, o.person_id) < (l.asked_at, l.person_id)) as before
    from event_people p left join event_places l on l.person_id = p.id left join event_signups g on g.person_id = p.id
    where p.activity_id = ${activityId} and p.code = ${code}`.execute(db)
  return rows[0]
}

export type Booking = PersonRow & { people: number; askedAt: Date; placedAt: Date | null; hereAt: Date | null }
const perPage = 100

/** Who has a place or waits, in the order in which they asked. */
export async function listBookings(
  db: Sql,
  activityId: string,
  page: number,
): Promise<{ bookings: Booking[]; more: boolean }> {
  const { rows } =
    await sql<Booking>`select ${personColumns}, l.people, l.asked_at as "askedAt", l.placed_at as "placedAt",
      l.here_at as "hereAt"
    from event_places l join event_people p on p.id = l.person_id
    where l.activity_id = ${activityId} and l.left_at is null
    order by l.asked_at, l.person_id limit ${perPage + 1} offset ${(page - 1) * perPage}`.execute(db)
  return { bookings: rows.slice(0, perPage), more: rows.length > perPage }
}

export type Call = PersonRow & { callId: string; about: string; at: Date }
/** Who is to be rung, the longest waiting first. */
export async function listCalls(db: Sql, activityId: string): Promise<Call[]> {
  const { rows } = await sql<Call>`select ${personColumns}, k.id as "callId", k.about, k.at
    from event_calls k join event_people p on p.id = k.person_id
    where k.activity_id = ${activityId} and k.done_at is null and p.forgotten_at is null order by k.at, k.id limit 100`.execute(
    db,
  )
  return rows
}
