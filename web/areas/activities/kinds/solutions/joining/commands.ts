import { type RawBuilder, sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { findJoin, leadingOf, wholeOf } from '../lineage.ts'
import { lockIdeas, lockProblems } from '../queries.ts'
import { type MergeRefusal, mergeRefusal, type UndoRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'

type Merge = { from: string; into: string; why: string }
type Merged = { refused: MergeRefusal | 'not-found' } | { merged: string }

const whereOf = ({ project, slug }: Activity) => ({ project: project.slug, activity: slug })

/** Joins of one board come one after the other: also with what comes apart because it is not shown any more. */
const inTurn = (tx: Tx, activityId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`solutions ${activityId}`}, 0))`.execute(tx)

const endJoins = (tx: Tx, at: Acting, which: RawBuilder<unknown>) =>
  sql`update solution_joins set undone_at = ${at.now}, undone_by = ${at.by.account} where ${which} and undone_at is null`.execute(
    tx,
  )

async function keepJoin(tx: Tx, at: Acting, activity: Activity, what: 'problem' | 'idea', { from, into, why }: Merge) {
  const act = newId(at.now)
  // One with something that is hidden comes back no more.
  await endJoins(tx, at, sql`from_id = ${from}`)
  await tx
    .insertInto('solution_joins')
    .values({
      act,
      activity_id: activity.id,
      what,
      from_id: from,
      into_id: into,
      why,
      at: at.now,
      by_account: at.by.account,
    })
    .execute()
  await record(tx, at, {
    deed: `${what}.merged`,
    subject: subjectOf(what === 'problem' ? 'problem' : 'solution-idea', from),
    why,
    public: { activity: activity.id, from, into },
  })
  return act
}

/**
 * Two problems become one: both authors stand with it, the ideas and groups of both, whoever said of both that it
 * affects them counts once, and whoever followed either hears of it.
 */
export const mergeProblems = (at: Acting, activity: Activity, merge: Merge): Promise<Merged> =>
  deed(at.db, async (tx) => {
    const { from, into, why } = merge
    await inTurn(tx, activity.id)
    const held = await lockProblems(tx, [from, into])
    const [one, other] = [held.get(from), held.get(into)]
    if (!one?.shown || one.activityId !== activity.id) return { refused: 'not-found' }
    const found = !!other?.shown && other.activityId === activity.id
    const refused = mergeRefusal(merge, { found, gone: !!one.goneBy || !!other?.goneBy }, limits.why)
    if (refused) return { refused }
    const act = await keepJoin(tx, at, activity, 'problem', merge)
    await sql`update solution_problems set gone_by = ${act} where id = ${from}`.execute(tx)
    await sql`select carry_affected(${into})`.execute(tx)
    const whole = await wholeOf(tx, into)
    await tellAbout(tx, at, {
      problemId: into,
      whole,
      voiceIds: whole,
      step: `problem-merged:${act}`,
      where: whereOf(activity),
      letter: { about: 'merged', words: why },
    })
    return { merged: act }
  })

/** Two ideas against one problem become one: both authors stand with it. */
export const mergeIdeas = (at: Acting, activity: Activity, merge: Merge): Promise<Merged> =>
  deed(at.db, async (tx) => {
    const { from, into, why } = merge
    await inTurn(tx, activity.id)
    const held = await lockIdeas(tx, [from, into])
    const [one, other] = [held.get(from), held.get(into)]
    if (!one?.shown || one.activityId !== activity.id) return { refused: 'not-found' }
    const leading = await leadingOf(tx, one.problemId)
    const found =
      !!other?.shown && other.activityId === activity.id && (await leadingOf(tx, other.problemId)) === leading
    const refused = mergeRefusal(merge, { found, gone: !!one.goneBy || !!other?.goneBy }, limits.why)
    if (refused) return { refused }
    const act = await keepJoin(tx, at, activity, 'idea', merge)
    await sql`update solution_ideas set gone_by = ${act} where id = ${from}`.execute(tx)
    await tellAbout(tx, at, {
      problemId: leading,
      whole: await wholeOf(tx, leading),
      voiceIds: await wholeOf(tx, into),
      step: `idea-merged:${act}`,
      where: whereOf(activity),
      letter: { about: 'idea-merged', words: why },
    })
    return { merged: act }
  })

/** Undoes a merging: each stands as before. That it was done, and undone, stays to be read. */
export const undoJoin = (
  at: Acting,
  activity: Activity,
  act: string,
): Promise<{ refused: UndoRefusal | 'not-found' } | { undone: true }> =>
  deed(at.db, async (tx) => {
    await inTurn(tx, activity.id)
    const first = isId(act) ? await findJoin(tx, activity.id, act) : undefined
    if (!first) return { refused: 'not-found' }
    const { what, from, into } = first
    const held = await (what === 'problem' ? lockProblems(tx, [from, into]) : lockIdeas(tx, [from, into]))
    if (first.undoneAt) return { refused: 'undone-already' }
    if (held.get(into)?.goneBy) return { refused: 'joined-on' }
    await endJoins(tx, at, sql`act = ${act}`)
    const problemId = what === 'problem' ? from : await takeIdeasApart(tx, from)
    if (what === 'problem') await takeProblemsApart(tx, from, into)
    await tellAbout(tx, at, {
      problemId,
      whole: what === 'problem' ? [from, into] : await wholeOf(tx, problemId),
      voiceIds: [from, into],
      step: `join-undone:${act}`,
      where: whereOf(activity),
      letter: { about: 'restored', words: '' },
    })
    await record(tx, at, {
      deed: 'problem.join-undone',
      subject: subjectOf(what === 'problem' ? 'problem' : 'solution-idea', from),
      public: { activity: activity.id, into },
    })
    return { undone: true }
  })

async function takeProblemsApart(tx: Tx, from: string, into: string): Promise<void> {
  await sql`update solution_problems set gone_by = null where id = ${from}`.execute(tx)
  // Whoever another brings as well stays counted.
  await sql`select carry_affected(${into})`.execute(tx)
}

async function takeIdeasApart(tx: Tx, from: string): Promise<string> {
  const { rows } = await sql<{ problemId: string }>`update solution_ideas set gone_by = null where id = ${from}
    returning problem_id as "problemId"`.execute(tx)
  return leadingOf(tx, rows[0]!.problemId)
}
