import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findProject } from '../../projects/index.ts'
import type { Activity, ActivityRow, Within } from './types.ts'

export const activityColumns = sql`a.id, a.project_id as "projectId", a.kind, a.slug, a.title, a.question, a.help, a.translations,
  a.identity_level as "identityLevel", a.pre_moderation as "preModeration", a.stage_id as "stageId", a.opens_at as "opensAt", a.closes_at as "closesAt",
  a.definition, a.version, pub.at as "publishedAt", clo.at as "closedAt", clo.reason as "closedWhy"`
export const activityFrom = sql`activities a
  left join activity_publications pub on pub.activity_id = a.id left join activity_closures clo on clo.activity_id = a.id`

/** What must be true in the statement that takes a voice: whoever closes it in the same moment wins. */
export const isOpen = (id: string, now: Date) => sql`exists (select from ${activityFrom}
  where a.id = ${id} and pub.at is not null and a.opens_at <= ${now} and (a.closes_at is null or a.closes_at > ${now}) and clo.at is null)`

/** Whether a person may see what is not published yet: staff of the project with their second factor shown. */
export const maySeeDraft = (person: Person | null, projectId: string): boolean =>
  !!person?.secondFactorAt && holds(person, 'projects.see-unpublished', subjectOf('project', projectId))

const visible = (row: ActivityRow, project: Within, person: Person | null): boolean =>
  (!!row.publishedAt && !!project.publishedAt) || maySeeDraft(person, project.id)

/** An activity at its public address, for a person who may see it. */
export async function findActivity(
  db: Sql,
  at: { project: string; activity: string },
  person: Person | null,
  now: Date,
): Promise<(Activity & { movedTo?: string }) | undefined> {
  const project = await findProject(db, { slug: at.project }, person, now)
  if (!project) return undefined
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where a.project_id = ${project.id} and a.slug = ${at.activity}`.execute(db)
  const row = rows[0]
  if (!row || !visible(row, project, person)) return undefined
  return { ...row, project, ...(project.movedTo ? { movedTo: project.movedTo } : {}) }
}

/** An activity by its id, for a person who may see it. */
export async function findActivityById(
  db: Sql,
  id: string,
  person: Person | null,
  now: Date,
): Promise<Activity | undefined> {
  const row = await findRow(db, id)
  const project = row && (await findProject(db, { id: row.projectId }, person, now))
  return project && visible(row, project, person) ? { ...row, project } : undefined
}

/**
 * For deeds: the row alone, whoever asks. `lock` holds it still until the deed is done; what is joined to it is read after
 * that, so that who waited for the lock sees what was done meanwhile.
 */
export async function findRow(db: Sql, id: string, { lock = false } = {}): Promise<ActivityRow | undefined> {
  if (!isId(id)) return undefined
  if (lock) await sql`select from activities where id = ${id} for update`.execute(db)
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom} where a.id = ${id}`.execute(db)
  return rows[0]
}

export const slugsOf = async (db: Sql, projectId: string): Promise<Set<string>> =>
  new Set(
    (await db.selectFrom('activities').select('slug').where('project_id', '=', projectId).execute()).map(
      ({ slug }) => slug,
    ),
  )
