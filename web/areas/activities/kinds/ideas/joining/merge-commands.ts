import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { voicesOfIdeas } from '../answering/queries.ts'
import { limits } from '../definition.ts'
import { wholeOf } from '../lineage.ts'
import { lockIdeas } from '../queries.ts'
import type { MergeRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'

/** Puts one idea into another: it leads there from now on, both authors stand with it, and whoever supported both counts once. */
export const mergeIdeas = (
  at: Acting,
  activity: Activity,
  { from, into, why }: { from: string; into: string; why: string },
): Promise<{ refused: MergeRefusal | 'not-found' } | { merged: string }> =>
  deed(at.db, async (tx) => {
    const both = await lockIdeas(tx, [from, into])
    const one = both.get(from)
    if (!one?.shown || one.activityId !== activity.id) return { refused: 'not-found' }
    if (!into) return { refused: 'choose-one' }
    if (from === into) return { refused: 'into-itself' }
    const other = both.get(into)
    if (!other?.shown || other.activityId !== activity.id) return { refused: 'elsewhere' }
    if (one.goneBy || other.goneBy) return { refused: 'gone' }
    if (!why) return { refused: 'why-missing' }
    if ([...why].length > limits.why) return { refused: 'why-too-long' }
    const act = newId(at.now)
    await tx
      .insertInto('idea_joins')
      .values({ act, kind: 'merge', from_idea: from, into_idea: into, why, at: at.now, by_account: at.by.account })
      .execute()
    await sql`update ideas set gone_by = ${act} where id = ${from}`.execute(tx)
    await carrySupports(tx, from, into)
    const whole = await wholeOf(tx, into)
    await tellAbout(tx, at, {
      ideaId: into,
      followersOf: whole,
      voiceIds: await voicesOfIdeas(tx, whole),
      step: `idea-merged:${act}`,
      where: { project: activity.project.slug, activity: activity.slug },
      letter: { about: 'merged', words: why },
    })
    await record(tx, at, {
      deed: 'idea.merged',
      subject: subjectOf('idea', from),
      why,
      public: { activity: activity.id, from, into },
    })
    return { merged: act }
  })

/** Whoever supported the one supports the other as well: once. */
export async function carrySupports(tx: Tx, from: string, into: string): Promise<void> {
  await sql`with carried as (
      insert into idea_supports (idea_id, supporter, at, via) select ${into}::uuid, supporter, at, ${from}::uuid from idea_supports where idea_id = ${from}
      on conflict do nothing returning idea_id)
    update ideas set supports = supports + (select count(*) from carried) where id = ${into}`.execute(tx)
}

/** Takes away again what was carried. */
export async function takeCarriedAway(tx: Tx, from: string, into: string): Promise<void> {
  await sql`with taken as (delete from idea_supports where idea_id = ${into} and via = ${from} returning idea_id)
    update ideas set supports = supports - (select count(*) from taken) where id = ${into}`.execute(tx)
}
