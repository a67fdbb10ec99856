import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { type JobId, startJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { ActivityRow } from '../activity/types.ts'
import type { Format } from './file.ts'

export const exportJob = 'export-answers'
const day = 24 * 3600_000

/** Asks for all answers as one file. It is made by a job, for the person who asked, and is gone after a day. */
export function askForExport(
  at: Acting,
  activity: Pick<ActivityRow, 'id' | 'title'>,
  format: Format,
): Promise<{ exportId: Id<'export'>; jobId: JobId }> {
  return deed(at.db, async (tx) => {
    const id = newId<'export'>(at.now)
    await tx
      .insertInto('exports')
      .values({
        id,
        activity_id: activity.id,
        format,
        asked_by: at.by.account!,
        asked_at: at.now,
        expires_at: new Date(at.now.getTime() + day),
      })
      .execute()
    const jobId = await startJob(tx, at, {
      kind: exportJob,
      title: `Putting the answers to “${activity.title}” into a file`,
      data: { exportId: id },
    })
    await record(tx, at, {
      deed: 'answers.exported',
      subject: subjectOf('activity', activity.id),
      details: { export: id, format },
    })
    return { exportId: id, jobId }
  })
}
