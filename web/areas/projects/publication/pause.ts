import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import { announceProject } from './publish.ts'
import { type PublicationRefusal, reasonRefusal } from './rules.ts'

type Refused = { refused: 'not-found' | PublicationRefusal }

/** Stops a project for a while, with a reason everyone can read. */
export function pauseProject(
  at: Acting,
  { projectId, reason }: { projectId: string; reason: string },
): Promise<{ paused: true } | Refused> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    if (project.state === 'closed') return { refused: 'closed' }
    if (!project.publishedAt) return { refused: 'not-published' }
    if (project.state === 'paused') return { refused: 'already-paused' }
    const wrong = reasonRefusal(reason)
    if (wrong) return { refused: wrong }
    await tx
      .insertInto('project_pauses')
      .values({ id: newId(at.now), project_id: projectId, at: at.now, by_account: at.by.account, reason })
      .execute()
    await record(tx, at, {
      deed: 'project.paused',
      subject: subjectOf('project', projectId),
      why: reason,
      public: { reason },
    })
    await announceProject(tx, at, project, {
      kind: 'project-paused',
      title: `${project.title} is paused`,
      summary: reason,
      translations: { cy: { title: `Mae ${project.translations.cy?.['title'] || project.title} wedi’i oedi` } },
    })
    return { paused: true }
  })
}

export function resumeProject(at: Acting, { projectId }: { projectId: string }): Promise<{ resumed: true } | Refused> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    if (project.state !== 'paused') return { refused: project.state === 'closed' ? 'closed' : 'not-paused' }
    await tx
      .updateTable('project_pauses')
      .set({ ended_at: at.now, ended_by: at.by.account })
      .where('project_id', '=', projectId)
      .where('ended_at', 'is', null)
      .execute()
    await record(tx, at, { deed: 'project.resumed', subject: subjectOf('project', projectId), public: {} })
    await announceProject(tx, at, project, {
      kind: 'project-resumed',
      title: `${project.title} goes on`,
      summary: '',
      translations: { cy: { title: `Mae ${project.translations.cy?.['title'] || project.title} yn parhau` } },
    })
    return { resumed: true }
  })
}
