import type { Sql } from '../../../platform/db.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { findAnyProject } from '../../projects/index.ts'
import { decidedProjects, listPairs, type SaidDid } from './queries.ts'

type Recent = { wardId?: string; wardIds?: readonly string[]; limit: number; language?: Language }

/** The latest pairs, for the front page, a ward or several: what people said and what came of it. A project without a place is about every ward. */
export async function recentChanges(
  db: Sql,
  { wardId, wardIds = wardId ? [wardId] : undefined, limit, language = 'en' }: Recent,
): Promise<SaidDid[]> {
  const projects = wardIds ? await projectsAbout(db, wardIds) : undefined
  return (await listPairs(db, language, { page: 1, size: limit }, projects)).pairs
}

async function projectsAbout(db: Sql, wardIds: readonly string[]): Promise<string[]> {
  const about: string[] = []
  for (const id of await decidedProjects(db)) {
    const project = await findAnyProject(db, { id })
    if (project && (project.areas.length === 0 || project.areas.some((area) => wardIds.includes(area.id))))
      about.push(id)
  }
  return about
}
