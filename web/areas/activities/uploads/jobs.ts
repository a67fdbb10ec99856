import type { JobKind } from '../../../platform/jobs.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { erasedOf } from '../../voices/index.ts'
import { removeFiles } from './commands.ts'
import { listActivitiesWithFiles, listFilesOf, listForgotten } from './queries.ts'

const atOnce = 500

/** Takes away the files of answers that were erased, and of drafts that nobody came back to. */
export const sweepAnswerFiles: JobKind = {
  kind: 'sweep-answer-files',
  every: 'every 10 minutes',
  async run(job) {
    const { files, db, now } = job
    if (!files) throw new Error('files are nowhere')
    let removed = 0
    for (const activity of await listActivitiesWithFiles(db)) {
      const erased = await listFilesOf(db, await erasedOf(db, subjectOf('activity', activity)))
      await removeFiles(job, files, erased)
      removed += erased.length
    }
    const days = ruleOf(await settingsOf(job.council), 'keep-drafts-days')
    const before = new Date(now.getTime() - days * 86_400_000)
    for (;;) {
      const forgotten = await listForgotten(db, before, atOnce)
      if (!forgotten.length) return { removed }
      await removeFiles(job, files, forgotten)
      removed += forgotten.length
    }
  },
}
