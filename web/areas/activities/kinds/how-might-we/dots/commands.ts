import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isShown } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { readDefinition } from '../definition.ts'
import { dotsOf } from '../queries.ts'
import { type DotsRefusal, dotsRefusal, totalOf, type Wanted } from './rules.ts'

/**
 * Puts one person's dots on these ideas, or takes them back: so many on each. Whoever sends the same at the same moment
 * waits, and the database itself refuses more than they may give.
 */
export const putDots = (
  at: Acting,
  activity: ActivityRow,
  { person, wanted }: { person: string; wanted: Wanted },
): Promise<{ refused: DotsRefusal } | { given: number; left: number }> =>
  deed(at.db, async (tx) => {
    const most = readDefinition(activity.definition)
    const ideas = [...wanted.keys()]
    if (!(await lockIdeas(tx, activity.id, ideas))) return { refused: 'no-such-idea' }
    await sql`insert into hmw_people (activity_id, person, given, most, at) values (${activity.id}, ${person}, 0, ${most.dots}, ${at.now})
      on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ open: boolean }>`select ${isOpen(activity.id, at.now)} as open from hmw_people
      where activity_id = ${activity.id} and person = ${person} for update`.execute(tx)
    if (!rows[0]?.open) return { refused: 'closed' }
    const { on, given } = await dotsOf(tx, activity.id, person)
    const refused = dotsRefusal(wanted, on, most)
    if (refused) return { refused }
    const changed = ideas.filter((idea) => wanted.get(idea) !== (on.get(idea) ?? 0))
    const total = totalOf(wanted, on)
    if (changed.length) {
      await write(tx, { activityId: activity.id, person, most: most.dots, total, now: at.now, changed, wanted })
      await record(tx, at, {
        deed: 'dots.put',
        subject: subjectOf('activity', activity.id),
        details: { ideas: changed.length, before: given, given: total },
        public: { ideas: changed.length },
      })
    }
    return { given: total, left: most.dots - total }
  })

/** Holds the ideas still; false where one of them is not shown. What is shown is asked once they are held. */
async function lockIdeas(tx: Tx, activityId: string, ideas: readonly string[]): Promise<boolean> {
  await sql`select from hmw_ideas where voice_id = any(${ideas}::uuid[]) order by voice_id for no key update`.execute(
    tx,
  )
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from hmw_ideas i
    where i.voice_id = any(${ideas}::uuid[]) and i.activity_id = ${activityId} and ${isShown(sql`i.voice_id`)}`.execute(
    tx,
  )
  return rows[0]!.n === ideas.length
}

type Writing = {
  activityId: string
  person: string
  most: number
  total: number
  now: Date
  changed: readonly string[]
  wanted: Wanted
}

async function write(tx: Tx, { activityId, person, most, total, now, changed, wanted }: Writing): Promise<void> {
  const counts = changed.map((idea) => wanted.get(idea)!)
  await sql`update hmw_people set given = ${total}, most = ${most}, at = ${now} where activity_id = ${activityId} and person = ${person}`.execute(
    tx,
  )
  await sql`with want as (select * from unnest(${changed}::uuid[], ${counts}::smallint[]) as one(idea, n)),
    was as (select d.idea, d.n from hmw_dots d join want using (idea) where d.person = ${person}),
    gone as (delete from hmw_dots d using want w where d.idea = w.idea and d.person = ${person} and w.n = 0),
    put as (insert into hmw_dots (idea, activity_id, person, n) select idea, ${activityId}::uuid, ${person}, n from want where n > 0
      on conflict (idea, person) do update set n = excluded.n)
    update hmw_ideas i set dots = i.dots + w.n - coalesce(was.n, 0),
      people = i.people + (w.n > 0)::int - (was.n is not null)::int
    from want w left join was using (idea) where i.voice_id = w.idea`.execute(tx)
}
