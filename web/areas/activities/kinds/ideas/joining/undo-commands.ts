import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { voicesOfIdeas } from '../answering/queries.ts'
import { type Join, joinsOfAct } from '../lineage.ts'
import { lockIdeas } from '../queries.ts'
import type { UndoRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'
import { carrySupports, takeCarriedAway } from './merge-commands.ts'

/** Undoes a merging or a splitting: each idea stands as before. That it was done, and undone, stays to be read. */
export const undoJoin = (
  at: Acting,
  activity: Activity,
  act: string,
): Promise<{ refused: UndoRefusal | 'not-found' } | { undone: true; back: string }> =>
  deed(at.db, async (tx) => {
    const pairs = isId(act) ? await joinsOfAct(tx, act) : []
    const [first] = pairs
    if (!first) return { refused: 'not-found' }
    const held = await lockIdeas(tx, [...new Set(pairs.flatMap(({ from, into }) => [from, into]))])
    const from = held.get(first.from)
    if (from?.activityId !== activity.id) return { refused: 'not-found' }
    const now = await joinsOfAct(tx, act)
    if (now.some(({ undoneAt }) => undoneAt) || from.goneBy !== act) return { refused: 'undone-already' }
    if (now.some(({ into }) => held.get(into)?.goneBy)) return { refused: 'joined-on' }
    await sql`update ideas set gone_by = null where id = ${first.from}`.execute(tx)
    for (const pair of now) await undoPair(tx, pair)
    await sql`update idea_joins set undone_at = ${at.now}, undone_by = ${at.by.account} where act = ${act}`.execute(tx)
    await tellAbout(tx, at, {
      ideaId: first.from,
      followersOf: now.map(({ into }) => into),
      voiceIds: await voicesOfIdeas(tx, [first.from, ...now.map(({ into }) => into)]),
      step: `idea-restored:${act}`,
      where: { project: activity.project.slug, activity: activity.slug },
      letter: { about: 'restored', words: '' },
    })
    await record(tx, at, {
      deed: 'idea.join-undone',
      subject: subjectOf('idea', first.from),
      public: { activity: activity.id, kind: first.kind, into: now.map(({ into }) => into) },
    })
    return { undone: true, back: first.from }
  })

async function undoPair(tx: Tx, { act, kind, from, into }: Join): Promise<void> {
  await takeCarriedAway(tx, from, into)
  if (kind === 'merge') return
  // Whoever supported a part alone supports the whole again: their support is not lost.
  await carrySupports(tx, into, from)
  await sql`update ideas set gone_by = ${act} where id = ${into}`.execute(tx)
}
