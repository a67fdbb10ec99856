import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import type { EventKind, VenueType } from './rules.ts'

export type EventRow = {
  activityId: string
  kind: EventKind
  seriesId: string | null
  series: string | null
  seriesSlug: string | null
  hostName: string
  hostAccount: string | null
  wardId: string | null
  ward: string | null
  wardSlug: string | null
  venue: string
  venueType: VenueType
  startsAt: Date
  endsAt: Date
  capacity: number | null
  access: string[]
  accessWords: string
  cost: string
  onlineLink: Buffer | null
  translations: { cy?: { access?: string } }
  sequence: number
  updatedAt: Date
  placed: number
  waiting: number
  attended: number
  walkIns: number
  cancelledAt: Date | null
  cancelledWhy: string | null
}

export const eventColumns = sql`e.activity_id as "activityId", e.kind, e.series_id as "seriesId", s.title as series, s.slug as "seriesSlug",
  e.host_name as "hostName", e.host_account as "hostAccount", e.ward_id as "wardId", w.name as ward, w.slug as "wardSlug",
  e.venue, e.venue_type as "venueType", e.starts_at as "startsAt", e.ends_at as "endsAt", e.capacity, e.access,
  e.access_words as "accessWords", e.cost, e.online_link as "onlineLink", e.translations, e.sequence, e.updated_at as "updatedAt",
  e.placed, e.waiting, e.attended, e.walk_ins as "walkIns", c.at as "cancelledAt", c.why as "cancelledWhy"`
export const eventFrom = sql`project_events e left join event_series s on s.id = e.series_id left join areas w on w.id = e.ward_id
  left join project_event_cancellations c on c.activity_id = e.activity_id`

/** The details of an event; undefined while nobody gave them. `lock` holds its counts still until the deed is done. */
export async function findEvent(db: Sql, activityId: string, { lock = false } = {}): Promise<EventRow | undefined> {
  if (!isId(activityId)) return undefined
  if (lock) await sql`select from project_events where activity_id = ${activityId} for update`.execute(db)
  const { rows } =
    await sql<EventRow>`select ${eventColumns} from ${eventFrom} where e.activity_id = ${activityId}`.execute(db)
  return rows[0]
}

export const isOver = (event: Pick<EventRow, 'endsAt'>, now: Date): boolean => event.endsAt <= now
