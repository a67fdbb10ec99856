import { sql } from 'kysely'
import { house, jobKinds } from './areas.ts'
import { theSystem } from './platform/acting.ts'
import { tellChange } from './platform/changes.ts'
import type { Clock } from './platform/clock.ts'
import type { Councils } from './platform/councils.ts'
import type { Files } from './platform/files.ts'
import { type JobId, type JobKind, JobRefused } from './platform/jobs.ts'
import { faultOf, type Log } from './platform/log.ts'

/** What the queue carries: which council's which job. */
export type Payload = { council: string; job: JobId }

export type Running = {
  councils: Councils
  clock: Clock
  log: Log
  files?: Files
  /** What is known to be run; tests bring their own. */
  kinds?: readonly JobKind[]
}
const mostTries = 3

/** Runs one job with its council's role. Throws only when the queue is to try again. */
export async function runJob(
  { councils, clock, log, files, kinds = jobKinds }: Running,
  { council: slug, job: id }: Payload,
): Promise<void> {
  const council = await councils.bySlug(slug)
  if (!council) return
  const { db } = council
  const row = await db
    .updateTable('jobs')
    .set({ started_at: clock(), attempts: sql`attempts + 1`, error: null })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('failed_at', 'is', null)
    .returning(['kind', 'data', 'attempts', 'started_by'])
    .executeTakeFirst()
  if (!row) return
  const kind = kinds.find((known) => known.kind === row.kind)
  let result: Record<string, unknown> | undefined
  try {
    if (!kind) throw new Error('a kind of job that this version does not know')
    result = await kind.run({
      council,
      db,
      house,
      id,
      files,
      now: clock(),
      attempt: row.attempts,
      data: row.data as Record<string, unknown>,
      by: row.started_by ? { account: row.started_by, role: 'staff' } : theSystem,
      progress: async (done, total, note) => {
        await db
          .updateTable('jobs')
          .set({ done, ...(total === undefined ? {} : { total }), ...(note === undefined ? {} : { note }) })
          .where('id', '=', id)
          .execute()
      },
    })
  } catch (error) {
    const refused = error instanceof JobRefused
    const last = refused || row.attempts >= mostTries
    if (!refused) log.error({ council: slug, job: id, kind: row.kind, attempt: row.attempts, ...faultOf(error) }, 'job')
    const sentence = refused ? error.message : 'Something went wrong on our side. It has been logged.'
    await db
      .updateTable('jobs')
      .set({ error: sentence, ...(last ? { failed_at: clock() } : {}) })
      .where('id', '=', id)
      .execute()
    if (!last) throw error
    return
  }
  await db
    .updateTable('jobs')
    .set({ finished_at: clock(), result: JSON.stringify(result ?? {}) })
    .where('id', '=', id)
    .execute()
  await tellChange(db)
}
