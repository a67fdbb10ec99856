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

/** Activities that are open at some time between two moments, drafts among them for whoever may see those. */
export async function activitiesBetween(
  db: Sql,
  { from, until }: { from: Date; until: Date },
  person: Person | null,
): Promise<PlannedActivity[]> {
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where a.opens_at <= ${until} and (a.closes_at is null or a.closes_at >= ${from}) and (clo.at is null or clo.at >= ${from})
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
        areas: project.areas,
        opensAt: row.opensAt,
        closesAt: row.closedAt ?? row.closesAt,
        draft,
        href: activityPath.to({ project: project.slug, activity: row.slug }),
      },
    ]
  })
}
