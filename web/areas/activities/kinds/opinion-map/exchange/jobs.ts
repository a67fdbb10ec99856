import { type JobKind, JobRefused } from '../../../../../platform/jobs.ts'
import { statementsDesk } from '../../../paths.ts'
import { recompute } from '../report/recompute.ts'
import { importJob, takeImport } from './import-commands.ts'
import { importRefusals } from './words.ts'

export const jobs: readonly JobKind[] = [
  {
    kind: importJob,
    async run(job) {
      const done = await takeImport(job, String(job.data['importId']))
      if ('refused' in done) throw new JobRefused(importRefusals[done.refused])
      const { summary, activityId } = done
      await job.progress(1, 2, 'The statements and votes are here. Working out the map.')
      await recompute(job, activityId)
      await job.progress(2, 2)
      const count = (n: number) => n.toLocaleString('en-GB')
      return {
        sentence: `${count(summary.statements)} statements and ${count(summary.votes)} votes of ${count(summary.people)} people are here. Publish it to show them.`,
        goTo: { href: statementsDesk.to({ activity: activityId }), text: 'See the statements' },
      }
    },
  },
  {
    kind: 'sweep-polis-files',
    every: 'daily 03:50',
    async run({ db, now }) {
      const before = new Date(now.getTime() - 7 * 86_400_000)
      const { numDeletedRows } = await db
        .deleteFrom('opinion_imports')
        .where('taken_at', 'is', null)
        .where('at', '<', before)
        .executeTakeFirst()
      return { removed: Number(numDeletedRows) }
    },
  },
]
