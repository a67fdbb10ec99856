import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { findProjects } from '../../projects/index.ts'
import { activity as activityPath } from '../paths.ts'
import { activityColumns, activityFrom, maySeeDraft } from './queries.ts'
import type { ActivityRow, Within } from './types.ts'

export type PlannedActivity = {
  id: string
  title: string
  projectTitle: string
  areas: Within['areas']
  opensAt: Date
  /** Undefined where no end is known. */
  closesAt: Date | null
  /** Not published yet: for staff alone. */
  draft: boolean
  href: string
}

/** Most that one span is looked through for. */
const mostAtOnce = 200

type Row = ActivityRow & {
  startsAt: Date | null
  endsAt: Date | null
  wardId: string | null
  ward: string | null
  wardSlug: string | null
}

/**
 * Activities that are open at some time between two moments, drafts among them for whoever may see those. An event asks
 * people on its day and in its ward; a conversation that was brought in from elsewhere asks nobody.
 */
export async function activitiesBetween(
  db: Sql,
  { from, until }: { from: Date; until: Date },
  person: Person | null,
): Promise<PlannedActivity[]> {
  const { rows } =
    await sql<Row>`select ${activityColumns}, e.starts_at as "startsAt", e.ends_at as "endsAt", e.ward_id as "wardId", w.name as ward, w.slug as "wardSlug"
    from ${activityFrom} left join project_events e on e.activity_id = a.id left join areas w on w.id = e.ward_id
    where coalesce(e.starts_at, a.opens_at) <= ${until} and coalesce(e.ends_at, a.closes_at, 'infinity') >= ${from}
      and (clo.at is null or clo.at >= ${from}) and not a.definition ? 'imported'
    order by a.opens_at desc, a.id limit ${mostAtOnce}`.execute(db)
  const projects = await findProjects(db, [...new Set(rows.map(({ projectId }) => projectId))], person)
  const byId = new Map(projects.map((project) => [project.id, project]))
  return rows.flatMap((row) => {
    const project = byId.get(row.projectId)
    if (!project || project.state === 'closed') return []
    const draft = !row.publishedAt || !project.publishedAt
    if (draft && !maySeeDraft(person, project.id)) return []
    return [
      {
        id: row.id,
        title: row.title,
        projectTitle: project.title,
        areas: row.wardId ? [{ id: row.wardId, name: row.ward!, slug: row.wardSlug! }] : project.areas,
        opensAt: row.startsAt ?? row.opensAt,
        closesAt: row.endsAt ?? row.closedAt ?? row.closesAt,
        draft,
        href: activityPath.to({ project: project.slug, activity: row.slug }),
      },
    ]
  })
}
