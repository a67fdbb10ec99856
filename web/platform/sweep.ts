import { sql } from 'kysely'
import type { Db } from './db.ts'

/** Takes away what the house made for its own work and needs no longer: work that was done, letters that were sent. */
export async function sweep(db: Db, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  // Work that begins by itself is found by its key for a week, the longest a schedule looks back.
  await sql`delete from jobs where finished_at < ${before(8)} and started_by is null`.execute(db)
  await sql`delete from jobs where coalesce(finished_at, failed_at) < ${before(90)}`.execute(db)
  await sql`delete from outbox where sent_at < ${before(30)} or failed_at < ${before(90)}`.execute(db)
}
