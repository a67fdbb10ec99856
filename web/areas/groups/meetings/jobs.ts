import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { emailOf } from '../../people/index.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { listCounts, thisYear } from './counts.ts'
import { stageOf } from './rules.ts'
import { letters } from './words.ts'

/** From the ninth month of the plan year on, each officer who was at too few meetings gets one letter. */
export const fewMeetings: JobKind = {
  kind: 'groups.few-meetings',
  every: 'daily 07:30',
  async run(job) {
    return stageOf(dayOf(job.now)) === 'warn' ? { told: await warnFew(job) } : undefined
  },
}

export function warnFew(at: Acting): Promise<number> {
  return deed(at.db, async (tx) => {
    const { year, minimum } = await thisYear(tx, at.now)
    const few = await listCounts(tx, { year, below: minimum })
    let told = 0
    for (const { officerId, accountId, attended } of few) {
      const { rows } = await sql`insert into officer_meeting_counts (officer_id, plan_year, warned_at)
        values (${officerId}, ${year}, ${at.now}) on conflict (officer_id, plan_year) do update set warned_at = ${at.now}
        where officer_meeting_counts.warned_at is null returning officer_id`.execute(tx)
      if (!rows.length) continue
      told++
      const to = await emailOf({ ...at, db: tx }, accountId)
      if (!to) continue
      const letter = letters.few(attended, minimum, at.council.origin + paths.meetings.to())
      await queueLetter(tx, at, { template: 'few-meetings', to, ...letter, uniqueKey: `few ${officerId} ${year}` })
    }
    if (told) await record(tx, at, { deed: 'meeting.few-told', public: { year, officers: told } })
    return told
  })
}

/** What people needed to take part is removed some days after the meeting. */
export const forgetNeeds: JobKind = {
  kind: 'groups.meeting-needs',
  every: 'daily 03:40',
  run: async (job) => ({ removed: await removeNeeds(job) }),
}

export function removeNeeds(at: Acting): Promise<number> {
  return deed(at.db, async (tx) => {
    const { 'access-needs-days': days } = await networkRules(tx)
    const { numAffectedRows = 0n } = await sql`update meeting_answers a set needs = null
      from meeting_invitations i join network_meetings m on m.id = i.meeting_id
      where i.id = a.invitation_id and a.needs is not null and m.ends_at < ${new Date(at.now.getTime() - days * 86_400_000)}`.execute(
      tx,
    )
    const removed = Number(numAffectedRows)
    if (removed) await record(tx, at, { deed: 'meeting.needs-removed', public: { answers: removed } })
    return removed
  })
}
