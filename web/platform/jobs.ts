import { sql } from 'kysely'
import type { Acting } from './acting.ts'
import type { Sql } from './db.ts'
import type { Files } from './files.ts'
import { type Id, newId } from './ids.ts'

export type JobId = Id<'job'>

/** Long work that an area knows how to do. It runs in the work process, with its council's role. */
export type JobKind = {
  kind: string
  /** Throw a JobRefused to end it with a sentence; anything else is tried again, three times in all. */
  run(job: RunningJob): Promise<Record<string, unknown> | undefined>
  /** For work that begins by itself in every council: `every 5 minutes`, `daily 02:30` or `weekly 1 08:00` (day 0 is Sunday), London time. */
  every?: string
}

export type RunningJob = Acting & {
  id: JobId
  /** Where files lie, for work that takes some away. */
  files?: Files | undefined
  data: Record<string, unknown>
  attempt: number
  /** Says how far it is: shown on the progress page. */
  progress(done: number, total?: number, note?: string): Promise<void>
}

/** The job cannot be done, for a reason a person can mend; it is not tried again. */
export class JobRefused extends Error {}

export type JobRequest = { kind: string; title: string; data?: Record<string, unknown>; uniqueKey?: string }

/** Asks for long work inside the deed's own transaction; returns the id of its progress page. */
export async function startJob(tx: Sql, at: Acting, { kind, title, data, uniqueKey }: JobRequest): Promise<JobId> {
  const id = newId<'job'>(at.now)
  const made = await tx
    .insertInto('jobs')
    .values({
      id,
      kind,
      title,
      data: JSON.stringify(data ?? {}),
      started_by: at.by.account,
      unique_key: uniqueKey ?? null,
      created_at: at.now,
    })
    .onConflict((c) => c.column('unique_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return id
  const before = await tx.selectFrom('jobs').select('id').where('unique_key', '=', uniqueKey!).executeTakeFirstOrThrow()
  return before.id
}

export type JobProgress = {
  id: string
  kind: string
  title: string
  startedBy: string | null
  createdAt: Date
  startedAt: Date | null
  done: number
  total: number | null
  note: string | null
  finishedAt: Date | null
  failedAt: Date | null
  error: string | null
  result: Record<string, unknown> | null
}

/** How far a job is; only the person who started it, or the system's for administrators, is shown it by the caller. */
export async function findJob(db: Sql, id: string): Promise<JobProgress | undefined> {
  const { rows } =
    await sql<JobProgress>`select id, kind, title, started_by as "startedBy", created_at as "createdAt", started_at as "startedAt",
      done, total, note, finished_at as "finishedAt", failed_at as "failedAt", error, result from jobs where id = ${id}`.execute(
      db,
    )
  return rows[0]
}

/** Work that could not be done, newest first: what one person asked for, or everybody's and the system's. */
export async function failedJobs(
  db: Sql,
  { startedBy, since, limit }: { startedBy?: string; since: Date; limit: number },
): Promise<{ id: string; title: string; error: string | null; failedAt: Date }[]> {
  const { rows } = await sql<{ id: string; title: string; error: string | null; failedAt: Date }>`
    select id, title, error, failed_at as "failedAt" from jobs
    where failed_at >= ${since} and (${startedBy ?? null}::uuid is null or started_by = ${startedBy ?? null})
    order by failed_at desc limit ${limit}`.execute(db)
  return rows
}
