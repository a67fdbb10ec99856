import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { findProjects } from '../../../../projects/index.ts'
import { activity as activityPath } from '../../../paths.ts'
import { type EventKind, eventKinds } from '../rules.ts'

/** An event of a project, as the calendar lists it. */
export type ProjectEvent = {
  id: string
  title: string
  about: string
  kind: EventKind
  startsAt: Date
  endsAt: Date
  venue: string
  ward: string | null
  host: string
  cost: string
  href: string
  cancelled: boolean
  sequence: number
  updatedAt: Date
}
type Row = Omit<ProjectEvent, 'href'> & { projectId: string; slug: string }

export type WhichEvents = {
  from?: Date
  until?: Date | undefined
  wardId?: string | undefined
  kind?: EventKind | undefined
  seriesId?: string
  /** Also those that were called off, so that calendars hear of it. */
  cancelled?: boolean
  latestFirst?: boolean
  limit: number
}

export const isEventKind = (text: string): text is EventKind => (eventKinds as readonly string[]).includes(text)

/** Public events by their time, from its index. An event is public when it and its project are. */
export async function listProjectEvents(db: Sql, which: WhichEvents): Promise<ProjectEvent[]> {
  const narrow: RawBuilder<unknown>[] = [sql`true`]
  if (which.from) narrow.push(sql`e.starts_at >= ${which.from}`)
  if (which.until) narrow.push(sql`e.starts_at < ${which.until}`)
  if (which.wardId) narrow.push(sql`e.ward_id = ${which.wardId}`)
  if (which.kind) narrow.push(sql`e.kind = ${which.kind}`)
  if (which.seriesId) narrow.push(sql`e.series_id = ${which.seriesId}`)
  if (!which.cancelled) narrow.push(sql`c.at is null`)
  const order = which.latestFirst ? sql`e.starts_at desc, e.activity_id` : sql`e.starts_at, e.activity_id`
  const { rows } =
    await sql<Row>`select e.activity_id as id, a.title, a.help as about, e.kind, e.starts_at as "startsAt",
      e.ends_at as "endsAt", e.venue, w.name as ward, e.host_name as host, e.cost, c.at is not null as cancelled, e.sequence,
      e.updated_at as "updatedAt", a.project_id as "projectId", a.slug
    from project_events e join activities a on a.id = e.activity_id join activity_publications p on p.activity_id = e.activity_id
      left join areas w on w.id = e.ward_id left join project_event_cancellations c on c.activity_id = e.activity_id
    where ${sql.join(narrow, sql` and `)} order by ${order} limit ${which.limit}`.execute(db)
  const projects = await findProjects(db, [...new Set(rows.map(({ projectId }) => projectId))], null)
  const slugs = new Map(projects.map(({ id, slug }) => [id, slug]))
  return rows.flatMap(({ projectId, slug, ...row }) => {
    const project = slugs.get(projectId)
    return project ? [{ ...row, href: activityPath.to({ project, activity: slug }) }] : []
  })
}
