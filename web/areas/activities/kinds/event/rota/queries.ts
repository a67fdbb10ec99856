import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { type PersonRow, personColumns } from '../registration/people.ts'

export type Role = { id: string; name: string; about: string; swapsFreely: boolean }
export type Shift = {
  id: string
  roleId: string
  role: string
  about: string
  swapsFreely: boolean
  startsAt: Date
  endsAt: Date
  needed: number
  taken: number
}

export async function listRoles(db: Sql, activityId: string): Promise<Role[]> {
  const { rows } = await sql<Role>`select id, name, about, swaps_freely as "swapsFreely" from event_roles
    where activity_id = ${activityId} order by at, id limit 50`.execute(db)
  return rows
}

const shiftColumns = sql`h.id, h.role_id as "roleId", r.name as role, r.about, r.swaps_freely as "swapsFreely",
  h.starts_at as "startsAt", h.ends_at as "endsAt", h.needed, h.taken`

export async function listShifts(db: Sql, activityId: string): Promise<Shift[]> {
  const { rows } = await sql<Shift>`select ${shiftColumns} from event_shifts h join event_roles r on r.id = h.role_id
    where h.activity_id = ${activityId} order by h.starts_at, r.name, h.id limit 200`.execute(db)
  return rows
}

export type Volunteer = PersonRow & {
  shiftId: string
  role: string
  startsAt: Date
  endsAt: Date
  swapsFreely: boolean
}

/** Whoever helps at an event, by shift. */
export async function listVolunteers(db: Sql, activityId: string): Promise<Volunteer[]> {
  const { rows } =
    await sql<Volunteer>`select ${personColumns}, h.id as "shiftId", r.name as role, h.starts_at as "startsAt",
      h.ends_at as "endsAt", r.swaps_freely as "swapsFreely"
    from event_signups g join event_people p on p.id = g.person_id join event_shifts h on h.id = g.shift_id
      join event_roles r on r.id = h.role_id
    where g.activity_id = ${activityId} and g.left_at is null order by h.starts_at, r.name, g.at, p.id limit 500`.execute(
      db,
    )
  return rows
}

export type Swap = { id: string; askerId: string; otherId: string; agreedAt: Date | null }

/** Swaps that are neither done nor ended: of one volunteer, or all that wait for the organiser. */
export async function openSwaps(
  db: Sql,
  activityId: string,
  of: { personId: string } | { agreed: true },
): Promise<Swap[]> {
  const which =
    'agreed' in of ? sql`agreed_at is not null` : sql`(asker_id = ${of.personId} or other_id = ${of.personId})`
  const { rows } = await sql<Swap>`select id, asker_id as "askerId", other_id as "otherId", agreed_at as "agreedAt"
    from event_swaps where activity_id = ${activityId} and done_at is null and ended_at is null and ${which}
    order by asked_at, id limit 100`.execute(db)
  return rows
}

/** How many more are needed. */
export const freeOf = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, { needed, taken }) => sum + needed - taken, 0)
