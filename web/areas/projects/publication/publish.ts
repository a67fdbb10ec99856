import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { type Obstacle, type Subject, subjectOf } from '../../../platform/subjects.ts'
import { announce } from '../../publishing/index.ts'
import { lockProject } from '../brief/locked.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { obstaclesToPublish } from './missing-things.ts'
import type { PublicationRefusal } from './rules.ts'

export type Published =
  | { published: true }
  | { refused: 'not-found' | PublicationRefusal }
  | { refused: 'not-ready'; obstacles: Obstacle[] }

/** Makes a project public, if everything is there that the public is promised. */
export const publishProject = (at: Acting, { projectId }: { projectId: string }): Promise<Published> =>
  deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    return project ? publishLocked(tx, at, project) : { refused: 'not-found' }
  })

export async function publishLocked(tx: Tx, at: Acting, project: Project): Promise<Published> {
  if (project.publishedAt) return { refused: 'already-published' }
  const obstacles = await obstaclesToPublish(tx, at, project)
  if (obstacles.length) return { refused: 'not-ready', obstacles }
  await tx
    .insertInto('project_publications')
    .values({ project_id: project.id, at: at.now, by_account: at.by.account })
    .execute()
  await tx.deleteFrom('project_schedules').where('project_id', '=', project.id).execute()
  await record(tx, at, {
    deed: 'project.published',
    subject: subjectOf('project', project.id),
    public: { kind: project.kind, level: project.level, form: project.form },
  })
  await announceProject(tx, at, project, {
    kind: 'project-published',
    title: project.title,
    summary: project.purpose,
    cyTitle: 'title',
    cySummary: 'purpose',
  })
  return { published: true }
}

/** News of a project: its followers and those of its wards hear of it. */
export function announceProject(
  tx: Tx,
  at: Acting,
  project: Project,
  news: { kind: string; title: string; summary: string; cyTitle?: string; cySummary?: string; translations?: unknown },
): Promise<void> {
  const cy = project.translations.cy ?? {}
  const translations = news.translations ?? {
    cy: { title: cy[news.cyTitle ?? ''] ?? news.title, summary: cy[news.cySummary ?? ''] ?? news.summary },
  }
  return announce(tx, at, {
    subject: subjectOf('project', project.id),
    alsoAbout: wardsOf(project),
    kind: news.kind,
    title: news.title,
    summary: news.summary,
    translations,
    path: paths.project.to({ project: project.slug }),
    uniqueKey: `${news.kind} ${project.id} ${at.now.toISOString()}`,
  })
}

export const wardsOf = (project: Pick<Project, 'areas'>): Subject[] =>
  project.areas.map(({ id }) => subjectOf('ward', id))
