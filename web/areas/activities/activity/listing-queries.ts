import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject, findProject, listProjects } from '../../projects/index.ts'
import { countsOf } from '../../voices/index.ts'
import { kindNamed } from '../kinds/list.ts'
import { activity as activityPath } from '../paths.ts'
import { activityColumns, activityFrom, maySeeDraft } from './queries.ts'
import { minutesOnScreen, stateOf } from './rules.ts'
import type { ActivityRow, ActivitySummary, Within } from './types.ts'

/** An activity as it is listed, with how many took part. */
export async function summaryOf(db: Sql, row: ActivityRow, project: Within, now: Date): Promise<ActivitySummary> {
  const { received } = await countsOf(db, [subjectOf('activity', row.id)])
  return {
    id: row.id,
    projectId: row.projectId,
    projectSlug: project.slug,
    kind: row.kind,
    slug: row.slug,
    title: row.title,
    question: row.question,
    opensAt: row.opensAt,
    closesAt: row.closedAt ?? row.closesAt,
    state: stateOf(row, project, now),
    paused: project.state === 'paused',
    stageId: row.stageId,
    minutes: minutesOnScreen(kindNamed(row.kind), row),
    href: activityPath.to({ project: project.slug, activity: row.slug }),
    received,
    translations: row.translations,
  }
}

/** A project's activities, those still open first; drafts only for those who may see them. */
export async function listActivities(
  db: Sql,
  projectId: string,
  person: Person | null,
  now: Date,
): Promise<ActivitySummary[]> {
  const project = await findProject(db, { id: projectId }, person, now)
  return project ? list(db, project, maySeeDraft(person, projectId), now) : []
}

/** A project's activities, drafts among them, for whoever holds a preview link. */
export async function previewActivities(db: Sql, projectId: string, now: Date): Promise<ActivitySummary[]> {
  const project = await findAnyProject(db, { id: projectId })
  return project ? list(db, project, true, now) : []
}

async function list(db: Sql, project: Within, drafts: boolean, now: Date): Promise<ActivitySummary[]> {
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where a.project_id = ${project.id} and (pub.at is not null or ${drafts})
    order by (clo.at is not null or a.closes_at <= ${now}), a.opens_at desc, a.id desc limit 100`.execute(db)
  return Promise.all(rows.map((row) => summaryOf(db, row, project, now)))
}

export type OpenActivity = ActivitySummary & {
  projectTitle: string
  projectTranslations: unknown
  /** Names of its wards; empty where it is about the whole area. */
  place: string
  areas: Within['areas']
}

/** What anyone can take part in now, those that close first at the top; in a ward where one is asked for. */
export async function openActivities(
  db: Sql,
  { wardId }: { wardId?: string },
  now: Date,
  limit: number,
): Promise<OpenActivity[]> {
  const projects = await liveProjects(db, wardId, now)
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where a.project_id = any(${[...projects.keys()]}::uuid[]) and pub.at is not null and clo.at is null
      and a.opens_at <= ${now} and (a.closes_at is null or a.closes_at > ${now})
    order by a.closes_at nulls last, a.id limit ${limit}`.execute(db)
  return Promise.all(
    rows.map(async (row) => {
      const project = projects.get(row.projectId)!
      const place = project.areas.map(({ name }) => name).join(', ')
      return {
        ...(await summaryOf(db, row, project, now)),
        projectTitle: project.title,
        projectTranslations: project.translations,
        place,
        areas: project.areas,
      }
    }),
  )
}

const mostPages = 4

async function liveProjects(db: Sql, wardId: string | undefined, now: Date): Promise<Map<string, Within>> {
  const found = new Map<string, Within>()
  for (let page = 1; page <= mostPages; page++) {
    const { projects, total } = await listProjects(db, { ...(wardId ? { wardId } : {}), state: 'live', page }, now)
    for (const project of projects) found.set(project.id, project)
    if (!projects.length || found.size >= total) break
  }
  return found
}
