import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { noteRetention } from '../../people/index.ts'
import { keepDays } from './rules.ts'

/** Some days after a request is done nobody needs to know who asked. */
export function forgetAskers(at: Acting): Promise<number> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql`update format_requests r set details = null, contact = null, contact_key = null,
        forgotten_at = ${at.now}
      from format_request_endings e where e.request_id = r.id and r.forgotten_at is null
        and e.at < ${new Date(at.now.getTime() - keepDays * 86_400_000)} returning r.id`.execute(tx)
    if (rows.length) await noteRetention(tx, at, { rule: 'format-requests', removed: rows.length })
    return rows.length
  })
}

export const formatRequestJobs: readonly JobKind[] = [
  {
    kind: 'activities.format-requests',
    every: 'daily 03:55',
    run: async (job) => ({ removed: await forgetAskers(job) }),
  },
]
