import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { dayOf } from '../../../../platform/clock.ts'
import { deed } from '../../../../platform/db.ts'
import type { JobKind } from '../../../../platform/jobs.ts'
import { queueLetter } from '../../../../platform/outbox.ts'
import { record } from '../../../../platform/record.ts'
import { emailOf, staffWith } from '../../../people/index.ts'
import { moderation } from '../../paths.ts'
import { groupAlike } from './commands.ts'
import { lateIn } from './queries.ts'
import { lateLetter } from './words.ts'

/** Every morning each moderator is told, once, what of theirs has waited too long. */
export async function alertModerators(at: Acting): Promise<number> {
  let letters = 0
  for (const { accountId, scopes } of await staffWith(at.db, 'voices.moderate')) {
    const scope = scopes.includes('council')
      ? 'all'
      : scopes.flatMap((one) => (one.startsWith('project:') ? [one.slice('project:'.length)] : []))
    const { n, oldest, hours } = await lateIn(at.db, scope, at.now)
    if (n && oldest && (await write(at, accountId, { n, oldest, hours }))) letters++
  }
  return letters
}

function write(at: Acting, accountId: string, late: { n: number; oldest: Date; hours: number }): Promise<boolean> {
  return deed(at.db, async (tx) => {
    const today = dayOf(at.now)
    const { rows } =
      await sql`insert into moderation_alerts (account_id, on_day, waiting) values (${accountId}, ${today}, ${late.n})
      on conflict do nothing returning 1`.execute(tx)
    const to = rows.length ? await emailOf(at, accountId, tx) : undefined
    if (!to) return false
    await queueLetter(tx, at, {
      template: 'moderation-late',
      to,
      ...lateLetter({ ...late, href: at.council.origin + moderation.to() }),
      uniqueKey: `moderation-late:${accountId}:${today}`,
    })
    await record(tx, at, { deed: 'moderation.alerted', details: { waiting: late.n } })
    return true
  })
}

export const jobs: readonly JobKind[] = [
  {
    kind: 'moderation.group-alike',
    every: 'every 1 minutes',
    run: async (job) => ({ grouped: await groupAlike(job) }),
  },
  { kind: 'moderation.alerts', every: 'daily 08:10', run: async (job) => ({ letters: await alertModerators(job) }) },
]
