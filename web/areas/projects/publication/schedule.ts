import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import { obstaclesToPublish } from './missing-things.ts'
import { publishLocked } from './publish.ts'
import type { PublicationRefusal } from './rules.ts'

const twoYears = 2 * 366 * 86_400_000

export type Scheduled =
  | { scheduled: true }
  | { refused: 'not-found' | PublicationRefusal }
  | { refused: 'not-ready'; obstacles: Obstacle[] }

/** Sets the time at which a project becomes public by itself; everything must be there already. */
export function scheduleProject(
  at: Acting,
  { projectId, publishAt }: { projectId: string; publishAt: Date },
): Promise<Scheduled> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    if (project.publishedAt) return { refused: 'already-published' }
    if (Number.isNaN(publishAt.getTime())) return { refused: 'time-missing' }
    if (publishAt <= at.now) return { refused: 'time-past' }
    if (publishAt.getTime() - at.now.getTime() > twoYears) return { refused: 'time-too-far' }
    const obstacles = await obstaclesToPublish(tx, at, project)
    if (obstacles.length) return { refused: 'not-ready', obstacles }
    const row = { publish_at: publishAt, by_account: at.by.account, at: at.now, failed_at: null, failed_why: null }
    await tx
      .insertInto('project_schedules')
      .values({ project_id: projectId, ...row })
      .onConflict((c) => c.column('project_id').doUpdateSet(row))
      .execute()
    await record(tx, at, {
      deed: 'project.scheduled',
      subject: subjectOf('project', projectId),
      details: { at: publishAt.toISOString() },
    })
    return { scheduled: true }
  })
}

export function cancelSchedule(
  at: Acting,
  { projectId }: { projectId: string },
): Promise<{ cancelled: true } | { refused: 'not-found' | PublicationRefusal }> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const gone = await tx
      .deleteFrom('project_schedules')
      .where('project_id', '=', projectId)
      .returning('project_id')
      .executeTakeFirst()
    if (!gone) return { refused: 'not-scheduled' }
    await record(tx, at, { deed: 'project.schedule-cancelled', subject: subjectOf('project', projectId) })
    return { cancelled: true }
  })
}

/** Publishes what is due. What lacks something by then stays a draft, and its desk says what is missing. */
export const publishScheduled: JobKind = {
  kind: 'publish-scheduled-projects',
  every: 'every 1 minutes',
  async run(job) {
    const due = await job.db
      .selectFrom('project_schedules')
      .select('project_id')
      .where('publish_at', '<=', job.now)
      .where('failed_at', 'is', null)
      .execute()
    let published = 0
    for (const { project_id: id } of due)
      await deed(job.db, async (tx) => {
        const project = await lockProject(tx, id)
        if (!project?.scheduledFor || project.scheduledFor > job.now) return
        const done = await publishLocked(tx, job, project)
        if ('published' in done) published++
        else {
          const why = 'obstacles' in done ? done.obstacles.map(({ sentence }) => sentence).join('. ') : ''
          await sql`update project_schedules set failed_at = ${job.now}, failed_why = ${why} where project_id = ${id}`.execute(
            tx,
          )
          await record(tx, job, { deed: 'project.schedule-failed', subject: subjectOf('project', id), why })
        }
      })
    return { published }
  },
}

/** That a set time came and something was missing. */
export async function findFailure(db: Sql, projectId: string): Promise<{ at: Date; why: string } | undefined> {
  const row = await db
    .selectFrom('project_schedules')
    .select(['publish_at', 'failed_why'])
    .where('project_id', '=', projectId)
    .where('failed_at', 'is not', null)
    .executeTakeFirst()
  return row && { at: row.publish_at, why: row.failed_why ?? '' }
}
