import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import { copyDays } from '../privacy/export.ts'
import { noteRetention, type RetentionRule } from './commands.ts'
import { cutOffs } from './rules.ts'

/** What each rule removes, and the moment before which it does. */
async function rulesOf(at: Acting): Promise<[RetentionRule, ReturnType<typeof sql>][]> {
  const settings = await settingsOf(at.council)
  const before = cutOffs(at.now, {
    draftsDays: ruleOf(settings, 'keep-drafts-days'),
    requestMonths: ruleOf(settings, 'keep-contacts-months'),
    copyDays,
  })
  return [
    ['sign-in-links', sql`delete from sign_in_links where expires_at < ${before.links}`],
    ['sessions', sql`delete from sessions where expires_at < ${at.now}`],
    ['challenges', sql`delete from used_challenges where expires_at < ${at.now}`],
    ['invitations', sql`delete from invitations where expires_at < ${before.invitations}`],
    ['drafts', sql`delete from drafts where updated_at < ${before.drafts}`],
    ['my-data-files', sql`delete from data_exports where made_at < ${before.copies}`],
    ['sent-letters', sql`update outbox set message = '' where sent_at < ${before.letters} and length(message) > 0`],
    [
      'request-words',
      sql`update privacy_requests set words = '', contact = null, receipts = null where closed_at < ${before.requests} and length(words) > 0`,
    ],
    [
      'erased-accounts',
      sql`delete from accounts a using account_erasures e, jobs j where e.account_id = a.id and j.unique_key = 'forget-person ' || a.id and j.finished_at is not null`,
    ],
  ]
}

/** Runs every rule of keeping that is people's, each in a transaction of its own, and writes down what it removed. */
export const retention: JobKind = {
  kind: 'retention',
  every: 'daily 02:30',
  async run(job) {
    const removed: Record<string, number> = {}
    for (const [rule, query] of await rulesOf(job))
      removed[rule] = await deed(job.db, async (tx) => {
        const gone = Number((await query.execute(tx)).numAffectedRows ?? 0)
        if (gone) await noteRetention(tx, job, { rule, removed: gone })
        return gone
      })
    return removed
  },
}
