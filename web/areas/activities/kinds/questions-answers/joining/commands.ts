import { type RawBuilder, sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import type { Activity } from '../../../activity/types.ts'
import { giveAnswer } from '../answering/commands.ts'
import { lastAnswer } from '../answering/queries.ts'
import { findRow, headOf, sourcesOf, wholeOf } from '../queries.ts'
import type { JoinRefusal } from '../rules.ts'
import { tellFollowers, tellJoined } from '../telling.ts'

/** Two at once would lead into each other: joins of one board come one after the other. */
const inTurn = (tx: Tx, activityId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`questions ${activityId}`}, 0))`.execute(tx)

const endJoins = (tx: Tx, at: Acting, which: RawBuilder<unknown>) =>
  sql`update question_joins set undone_at = ${at.now}, undone_by = ${at.by.account} where ${which} and undone_at is null`.execute(
    tx,
  )

/** Puts a question together with another that asks the same: one answer for both, and whoever wanted either counts once. */
export const joinQuestions = (
  at: Acting,
  activity: Activity,
  { from, into }: { from: string; into: string },
): Promise<{ refused: JoinRefusal | 'not-found' } | { joined: string }> =>
  deed(at.db, async (tx) => {
    await inTurn(tx, activity.id)
    const one = await findRow(tx, from, { lock: true })
    if (!one?.shown || one.activityId !== activity.id) return { refused: 'not-found' }
    if (!isId(into)) return { refused: 'choose-one' }
    if (from === into) return { refused: 'into-itself' }
    const other = await findRow(tx, into, { lock: true })
    if (!other?.shown || other.activityId !== activity.id) return { refused: 'elsewhere' }
    if (one.into || other.into || (await headOf(tx, into)) === from) return { refused: 'joined-already' }
    const id = newId(at.now)
    // One with a question that is hidden comes back no more.
    await endJoins(tx, at, sql`from_question = ${from}`)
    await tx
      .insertInto('question_joins')
      .values({
        id,
        activity_id: activity.id,
        from_question: from,
        into_question: into,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await sql`update asked_questions set into_question = ${into} where voice_id = ${from}`.execute(tx)
    await sql`select carry_wants(${into})`.execute(tx)
    const whole = await wholeOf(tx, from)
    await tellJoined(tx, at, activity, {
      voiceIds: whole,
      questionId: into,
      step: `question-joined:${id}`,
    })
    // What is answered there already is answered here at once.
    const answer = other.answeredAt ? await lastAnswer(tx, into) : undefined
    if (answer) {
      await giveAnswer(tx, at, whole, { words: answer, sources: await sourcesOf(tx, into) })
      await tellFollowers(tx, at, activity, { questionId: from, whole, answer })
    }
    await record(tx, at, {
      deed: 'question.joined',
      subject: `voice:${from}`,
      public: { activity: activity.id, from, into },
    })
    return { joined: id }
  })

/** The two stand by themselves again. What was answered stays answered: it was sent. */
export const takeApart = (
  at: Acting,
  activity: Activity,
  joinId: string,
): Promise<{ refused: 'not-found' } | { refused: 'joined-on'; at: string } | { apart: string }> =>
  deed(at.db, async (tx) => {
    if (!isId(joinId)) return { refused: 'not-found' }
    await inTurn(tx, activity.id)
    const { rows } = await sql<{ from: string; into: string; on: string | null }>`
      select j.from_question as from, j.into_question as into, q.into_question as on
      from question_joins j join asked_questions q on q.voice_id = j.into_question
      where j.id = ${joinId} and j.activity_id = ${activity.id} and j.undone_at is null`.execute(tx)
    const join = rows[0]
    if (!join) return { refused: 'not-found' }
    // Who wanted the first is counted at the last by now.
    if (join.on) return { refused: 'joined-on', at: join.into }
    await endJoins(tx, at, sql`id = ${joinId}`)
    await sql`update asked_questions set into_question = null where voice_id = ${join.from} and into_question = ${join.into}`.execute(
      tx,
    )
    // Whoever another brings as well stays counted.
    await sql`select carry_wants(${join.into})`.execute(tx)
    await record(tx, at, {
      deed: 'question.join-ended',
      subject: `voice:${join.from}`,
      public: { activity: activity.id, from: join.from, into: join.into },
    })
    return { apart: join.into }
  })
