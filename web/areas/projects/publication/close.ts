import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import { announceProject } from './publish.ts'
import { longestSummary, type PublicationRefusal } from './rules.ts'

export type Closed =
  | { closed: true }
  | { refused: 'not-found' | PublicationRefusal }
  | { refused: 'not-ready'; obstacles: Obstacle[] }

/** Ends a project. What other areas still owe people (an open activity, a theme without an answer) stands in the way. */
export function closeProject(
  at: Acting,
  { projectId, summary }: { projectId: string; summary: string },
): Promise<Closed> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    if (project.state === 'closed') return { refused: 'already-closed' }
    if (!project.publishedAt) return { refused: 'not-published' }
    if (!summary) return { refused: 'summary-missing' }
    if (summary.length > longestSummary) return { refused: 'summary-too-long' }
    const obstacles = await at.house.obstacles(tx, subjectOf('project', projectId), 'project.closed', at.now)
    if (obstacles.length) return { refused: 'not-ready', obstacles }
    await tx
      .updateTable('project_pauses')
      .set({ ended_at: at.now, ended_by: at.by.account })
      .where('project_id', '=', projectId)
      .where('ended_at', 'is', null)
      .execute()
    await tx
      .insertInto('project_closures')
      .values({ project_id: projectId, at: at.now, by_account: at.by.account, summary })
      .execute()
    await record(tx, at, {
      deed: 'project.closed',
      subject: subjectOf('project', projectId),
      details: { summary },
      public: {},
    })
    await announceProject(tx, at, project, {
      kind: 'project-closed',
      title: `${project.title} is finished`,
      summary,
      translations: { cy: { title: `Mae ${project.translations.cy?.['title'] || project.title} wedi dod i ben` } },
    })
    return { closed: true }
  })
}
