import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import { lockProject } from './locked.ts'
import { slugOf } from './rules.ts'

/** Says where a project is about; no ward means the whole area. */
export function setPlaces(
  at: Acting,
  { projectId, areaIds }: { projectId: string; areaIds: readonly string[] },
): Promise<{ set: true } | { refused: 'not-found' | 'ward-unknown' }> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const known = new Set((await listWards(tx)).map(({ id }) => id))
    if (!areaIds.every((id) => known.has(id))) return { refused: 'ward-unknown' }
    const before = project.areas.map(({ id }) => id)
    if (before.length === areaIds.length && before.every((id) => areaIds.includes(id))) return { set: true }
    await tx.deleteFrom('project_places').where('project_id', '=', projectId).execute()
    await sql`insert into project_places (project_id, area_id) select ${projectId}, area from unnest(${[...new Set(areaIds)]}::uuid[]) as area`.execute(
      tx,
    )
    await record(tx, at, {
      deed: 'project.places-set',
      subject: subjectOf('project', projectId),
      details: { before, after: [...areaIds] },
      ...(project.publishedAt ? { public: { wards: [...areaIds] } } : {}),
    })
    return { set: true }
  })
}

export const mostThemes = 10
export type ThemesRefusal = 'too-many-themes' | 'theme-too-long'

/** Says under which of the council's themes a project is listed. */
export function setThemes(
  at: Acting,
  { projectId, names }: { projectId: string; names: readonly string[] },
): Promise<{ set: true } | { refused: 'not-found' | ThemesRefusal }> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const themes = [...new Map(names.map((name) => [slugOf(name), name])).entries()]
    if (themes.length > mostThemes) return { refused: 'too-many-themes' }
    if (themes.some(([, name]) => name.length > 60)) return { refused: 'theme-too-long' }
    if (
      themes
        .map(([slug]) => slug)
        .sort()
        .join() ===
      project.themes
        .map(({ slug }) => slug)
        .sort()
        .join()
    )
      return { set: true }
    await tx.deleteFrom('project_topics').where('project_id', '=', projectId).execute()
    if (themes.length)
      await tx
        .insertInto('project_topics')
        .values(themes.map(([slug, name]) => ({ project_id: projectId, slug, name })))
        .execute()
    await record(tx, at, {
      deed: 'project.themes-set',
      subject: subjectOf('project', projectId),
      details: { themes: themes.map(([, name]) => name) },
    })
    return { set: true }
  })
}
