import type { Sql } from '../../../platform/db.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { findAnyProject } from '../../projects/index.ts'
import { decidedProjects, listPairs, type SaidDid } from './queries.ts'

/** The latest pairs, for the front page or a ward: what people said and what came of it. A project without a place is about every ward. */
export async function recentChanges(
  db: Sql,
  { wardId, limit, language = 'en' }: { wardId?: string; limit: number; language?: Language },
): Promise<SaidDid[]> {
  const projects = wardId ? await projectsAbout(db, wardId) : undefined
  return (await listPairs(db, language, { page: 1, size: limit }, projects)).pairs
}

async function projectsAbout(db: Sql, wardId: string): Promise<string[]> {
  const about: string[] = []
  for (const id of await decidedProjects(db)) {
    const project = await findAnyProject(db, { id })
    if (project && (project.areas.length === 0 || project.areas.some((area) => area.id === wardId))) about.push(id)
  }
  return about
}
