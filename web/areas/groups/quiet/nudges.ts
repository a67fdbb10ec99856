import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { emailOf } from '../../people/index.ts'
import { coverOf, findOfficer } from '../link-officers/queries.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { quietLetter } from './words.ts'

/** Every morning: whose groups have gone quiet gets a letter, once, and again only after as many days. */
export const quietNudges: JobKind = {
  kind: 'groups.quiet-nudges',
  every: 'daily 07:30',
  run: async (job) => ({ letters: await nudgeQuiet(job) }),
}

type Quiet = { groupId: string; slug: string; name: string; officerId: string; days: number }

/** A group is quiet from the last word, or from the beginning of the link, whichever came later. */
async function listQuiet(at: Acting, today: string, quietDays: number): Promise<Quiet[]> {
  const { rows } = await sql<Quiet>`select g.id as "groupId", g.slug, g.name, l.officer_id as "officerId",
      ${today}::date - greatest(t.last_on, s.began) as days
    from link_allocations l join groups g on g.id = l.group_id left join dialogue_tallies t on t.group_id = l.group_id
    cross join lateral (select (l.started_at at time zone 'Europe/London')::date as began) s
    left join lateral (select max(n.on_day) as last from quiet_nudges n where n.group_id = l.group_id) n on true
    where l.ended_at is null and greatest(t.last_on, s.began, n.last) < ${today}::date - ${quietDays}::integer
    order by g.name_key, g.id limit 1000`.execute(at.db)
  return rows
}

export async function nudgeQuiet(at: Acting): Promise<number> {
  const today = dayOf(at.now)
  const { 'quiet-days': quietDays } = await networkRules(at.db)
  let letters = 0
  for (const quiet of await listQuiet(at, today, quietDays)) letters += (await nudge(at, quiet, today)) ? 1 : 0
  return letters
}

/** Whoever stands in today gets it, otherwise the link officer. It names the group and the days, and nothing that was said. */
function nudge(at: Acting, { groupId, slug, name, officerId, days }: Quiet, today: string): Promise<boolean> {
  return deed(at.db, async (tx) => {
    const made = await tx
      .insertInto('quiet_nudges')
      .values({ group_id: groupId, on_day: today, at: at.now })
      .onConflict((c) => c.doNothing())
      .returning('group_id')
      .executeTakeFirst()
    if (!made) return false
    const cover = await coverOf(tx, officerId, today)
    const officer = await findOfficer(tx, cover && cover.fromOn <= today ? cover.officerId : officerId)
    const to = officer && (await emailOf(at, officer.accountId, tx))
    if (!to) return false
    const href = at.council.origin + paths.sharedRecord.to({ group: slug })
    await queueLetter(tx, at, {
      template: 'quiet-group',
      to,
      ...quietLetter({ officer: officer.name, group: name, days, href }),
      uniqueKey: `quiet:${groupId}:${today}`,
    })
    await record(tx, at, { deed: 'record.quiet-nudged', subject: subjectOf('group', groupId), public: {} })
    return true
  })
}
