import { sql } from 'kysely'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { noteRetention } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { tellOwner } from './letters.ts'
import { letterBefore } from './rules.ts'

/** Offers and needs end by themselves: their owner gets a letter before, and what was not renewed is gone. */
export const skillsEnding: JobKind = {
  kind: 'groups.skills-ending',
  every: 'daily 03:20',
  async run(job) {
    return deed(job.db, async (tx) => {
      const today = dayOf(job.now)
      const soon = await sql<{ id: string; accountId: string; title: string; endsOn: string }>`
        update skill_entries set told_end_at = ${job.now}
        where told_end_at is null and ends_on between ${today}::date and ${addDays(today, letterBefore)}::date
        returning id, account_id as "accountId", title, ends_on as "endsOn"`.execute(tx)
      for (const { id, accountId, title, endsOn } of soon.rows) {
        const path = paths.skillEntry.to({ entry: id })
        await tellOwner(tx, job, { accountId, title, path, about: 'ending', key: `${id} ${endsOn}` })
      }
      const gone = await sql`delete from skill_entries where ends_on < ${today}::date`.execute(tx)
      const removed = Number(gone.numAffectedRows ?? 0n)
      if (removed) await noteRetention(tx, job, { rule: 'skills', removed })
      return { told: soon.rows.length, removed }
    })
  },
}
