import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { announce } from '../../publishing/index.ts'
import { lockProject } from '../brief/locked.ts'
import { keepBrief } from '../brief/save-brief.ts'
import * as paths from '../paths.ts'
import type { CollaborationForm, Level, Project } from '../types.ts'
import { levelRefusal } from './rules.ts'
import { type LevelRefusal, levelName } from './words.ts'

export type SetLevel = {
  projectId: string
  version?: number | undefined
  level: string
  form?: string | undefined
  reason?: string | undefined
}
export type LevelSet =
  | { set: true }
  | { refused: LevelRefusal | 'not-found' }
  /** Somebody else changed it since this page was opened. */
  | { refused: 'changed-meanwhile'; level: Level | null; form: CollaborationForm | null; version: number }

/** Says how much say people have. Once the project is public, a change is public too, with its reason. */
export function setLevel(
  at: Acting,
  { projectId, version, level, form = '', reason = '' }: SetLevel,
): Promise<LevelSet> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const refused = levelRefusal({ level, form, reason }, project)
    if (refused) return { refused }
    if (level === project.level && (form || null) === project.form) return { set: true }
    if (version !== undefined && version !== project.version && (await changedSince(tx, project, version)))
      return { refused: 'changed-meanwhile', level: project.level, form: project.form, version: project.version }
    await keepBrief(tx, at, project)
    await tx
      .updateTable('projects')
      .set({ level, form: form || null })
      .where('id', '=', projectId)
      .execute()
    const change = { from_level: project.level, to_level: level, from_form: project.form, to_form: form || null }
    await tx
      .insertInto('project_level_changes')
      .values({
        id: newId(at.now),
        project_id: projectId,
        ...change,
        reason: project.publishedAt ? reason : '',
        by_account: at.by.account,
        at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'project.level-set',
      subject: subjectOf('project', projectId),
      why: reason || undefined,
      details: change,
      ...(project.publishedAt ? { public: { ...change, reason } } : {}),
    })
    if (project.publishedAt)
      await tell(tx, at, project, { level: level as Level, form: (form || null) as CollaborationForm | null, reason })
    return { set: true }
  })
}

/** Whether the level or form (and not only other parts of the brief) changed since a version. */
async function changedSince(
  tx: Parameters<typeof lockProject>[0],
  project: Project,
  version: number,
): Promise<boolean> {
  const kept = await tx
    .selectFrom('project_brief_versions')
    .select('replaced_at')
    .where('project_id', '=', project.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!kept) return true
  const change = await tx
    .selectFrom('project_level_changes')
    .select('id')
    .where('project_id', '=', project.id)
    .where('at', '>=', kept.replaced_at)
    .executeTakeFirst()
  return change !== undefined
}

function tell(
  tx: Parameters<typeof announce>[0],
  at: Acting,
  project: Project,
  { level, form, reason }: { level: Level; form: CollaborationForm | null; reason: string },
) {
  const said = (language: 'en' | 'cy') => (project.level ? levelName(project.level, project.form, language) : '')
  const cyTitle = project.translations.cy?.['title'] || project.title
  return announce(tx, at, {
    subject: subjectOf('project', project.id),
    alsoAbout: project.areas.map(({ id }) => subjectOf('ward', id)),
    kind: 'level-changed',
    title: `How much say you have in ${project.title} has changed`,
    summary: `It was “${said('en')}”. It is now “${levelName(level, form, 'en')}”. Why: ${reason}`,
    translations: {
      cy: {
        title: `Mae faint o lais sydd gennych yn ${cyTitle} wedi newid`,
        summary: `“${said('cy')}” oedd hi. “${levelName(level, form, 'cy')}” yw hi nawr. Pam: ${reason}`,
      },
    },
    path: paths.project.to({ project: project.slug }),
  })
}
