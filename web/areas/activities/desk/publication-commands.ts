import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject } from '../../projects/index.ts'
import { findRow } from '../activity/queries.ts'
import { endOf } from '../activity/rules.ts'
import { keepings } from '../kinds/keeping.ts'
import { kindNamed } from '../kinds/list.ts'
import { type DeskRefusal, most } from './rules.ts'

/** Publishes an activity: from its opening on, people can take part. A conversation says first what is not decided yet. */
export function publishActivity(
  at: Acting,
  { activityId }: { activityId: string },
): Promise<{ refused: DeskRefusal; obstacles?: readonly Obstacle[] } | { published: true }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    const project = activity && (await findAnyProject(tx, { id: activity.projectId }))
    if (!activity || !project) return { refused: 'not-published' }
    if (activity.publishedAt) return { refused: 'already-published' }
    if (project.state === 'closed') return { refused: 'project-closed' }
    if (activity.closesAt && activity.closesAt <= at.now) return { refused: 'closes-in-the-past' }
    const kind = kindNamed(activity.kind)
    const wrong = kind.refusal(activity) ?? kind.notReady?.(activity)
    if (wrong) return { refused: wrong }
    const obstacles = [
      ...(await at.house.obstacles(tx, subjectOf('project', project.id), 'activity.published', at.now)),
      ...((await keepings[kind.kind]?.obstacles?.(tx, activity, at.now)) ?? []),
    ]
    if (obstacles.length) return { refused: 'not-ready', obstacles }
    await tx
      .insertInto('activity_publications')
      .values({ activity_id: activityId, at: at.now, by_account: at.by.account })
      .execute()
    await record(tx, at, {
      deed: 'activity.published',
      subject: subjectOf('activity', activityId),
      details: { project: project.id },
      public: {
        kind: activity.kind,
        project: project.id,
        opens: activity.opensAt.toISOString(),
        closes: activity.closesAt?.toISOString() ?? null,
      },
    })
    return { published: true }
  })
}

/** Closes it before its time, or where it had none, with a reason that people read. */
export function closeActivity(
  at: Acting,
  { activityId, reason }: { activityId: string; reason: string },
): Promise<{ refused: DeskRefusal } | { closed: true }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (!activity?.publishedAt) return { refused: 'not-published' }
    const end = endOf(activity)
    if (end && end <= at.now) return { refused: 'already-closed' }
    if (!reason.trim() || reason.length > most.reason) return { refused: 'reason-missing' }
    await tx
      .insertInto('activity_closures')
      .values({ activity_id: activityId, at: at.now, by_account: at.by.account, reason })
      .execute()
    await record(tx, at, {
      deed: 'activity.closed',
      subject: subjectOf('activity', activityId),
      why: reason,
      details: { project: activity.projectId },
      public: { project: activity.projectId },
    })
    return { closed: true }
  })
}
