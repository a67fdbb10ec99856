import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { Project } from '../types.ts'
import { type ProjectRow, projectColumns, projectFrom, withAreas } from './project-row.ts'

export type Which = { slug: string } | { id: string }

/** Whether a person may see a project before it is published: staff who have shown their second factor. */
export const maySeeDraft = (person: Person | null, id: string): boolean =>
  !!person?.secondFactorAt && holds(person, 'projects.see-unpublished', subjectOf('project', id))

/** A project, if this person may see it. Asked for by an older slug, it says which it has now. */
export async function findProject(
  db: Sql,
  which: Which,
  person: Person | null,
  _now?: Date,
): Promise<Project | undefined> {
  const project = await findAnyProject(db, which)
  if (!project) return undefined
  return project.publishedAt || maySeeDraft(person, project.id) ? project : undefined
}

/** A project whoever asks: for deeds, and for the holder of a preview link. */
export async function findAnyProject(db: Sql, which: Which): Promise<Project | undefined> {
  if ('id' in which && !isId(which.id)) return undefined
  const named =
    'id' in which
      ? sql`p.id = ${which.id}`
      : sql`p.id = coalesce((select id from projects where slug = ${which.slug}), (select project_id from project_old_slugs where slug = ${which.slug}))`
  const { rows } = await sql<ProjectRow>`select ${projectColumns} from ${projectFrom} where ${named}`.execute(db)
  const [project] = await withAreas(db, rows)
  if (!project) return undefined
  return 'slug' in which && project.slug !== which.slug ? { ...project, movedTo: project.slug } : project
}

/** Several projects at once, by id: those that this person may see. */
export async function findProjects(db: Sql, ids: readonly string[], person: Person | null): Promise<Project[]> {
  if (!ids.length) return []
  const { rows } =
    await sql<ProjectRow>`select ${projectColumns} from ${projectFrom} where p.id = any(${[...ids]}::uuid[])`.execute(
      db,
    )
  return (await withAreas(db, rows)).filter(({ id, publishedAt }) => publishedAt || maySeeDraft(person, id))
}
