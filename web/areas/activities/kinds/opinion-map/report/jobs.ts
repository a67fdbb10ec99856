import type { Acting } from '../../../../../platform/acting.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { type JobKind, startJob } from '../../../../../platform/jobs.ts'
import { listBehind, recompute, tidyPaper } from './recompute.ts'

const mapJob = 'opinion-map'
const wait = 4_000
const waiting = new Set<string>()

/** Asks for the map to be made anew, for the work process to do: at once after a change by an officer. */
export async function askForMap(at: Acting, activityId: string, db: Sql = at.db, when = at.now): Promise<void> {
  const uniqueKey = `${mapJob}:${activityId}:${Math.floor(when.getTime() / wait)}`
  await startJob(db, at, { kind: mapJob, title: 'The map of opinions', data: { activityId }, uniqueKey })
}

/** After votes: once for all that come within four seconds. Should this process end meanwhile, `opinion-maps-behind` finds it. */
export function askForMapSoon(at: Acting, activityId: string): void {
  const key = `${at.council.slug} ${activityId}`
  if (waiting.has(key)) return
  waiting.add(key)
  setTimeout(() => {
    waiting.delete(key)
    askForMap(at, activityId, at.db, new Date(at.now.getTime() + wait)).catch(() => {})
  }, wait).unref()
}

export const jobs: readonly JobKind[] = [
  {
    kind: mapJob,
    run: async (job) => ({ made: await recompute(job, String(job.data['activityId'])) }),
  },
  {
    kind: 'opinion-maps-behind',
    every: 'every 1 minutes',
    async run(job) {
      await tidyPaper(job.db)
      const behind = await listBehind(job.db)
      for (const activityId of behind) await recompute(job, activityId)
      return { made: behind.length }
    },
  },
]
