import { isDeepStrictEqual } from 'node:util'
import type { Acting } from '../../../../../platform/acting.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { answerReply, promiseReply, repliesTo } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { findRow, type Source, sourcesOf, wholeOf } from '../queries.ts'
import { type AnswerRefusal, readSources } from '../rules.ts'
import { tellFollowers } from '../telling.ts'
import { lastGiven } from './queries.ts'

/** `last`: the answer that whoever answers has read, as their form says; empty where there was none. */
type AnswerTyped = { questionId: string; answer: string; sources: string; last?: string | undefined }

/** Answers a question in public, and with it all that were put together with it: each asker is told once. */
export const answerQuestion = (
  at: Acting,
  activity: Activity,
  { questionId, answer, sources: typed, last }: AnswerTyped,
): Promise<{ refused: AnswerRefusal | 'not-found' } | { answered: true }> =>
  deed(at.db, async (tx) => {
    const asked = await findRow(tx, questionId, { lock: true })
    if (!asked?.shown || asked.activityId !== activity.id) return { refused: 'not-found' }
    if (asked.into) return { refused: 'joined' }
    if (!answer) return { refused: 'answer-missing' }
    if ([...answer].length > limits.answer || answer.length > limits.answer) return { refused: 'answer-too-long' }
    const sources = readSources(typed, limits)
    if (typeof sources === 'string') return { refused: sources }
    const before = lastGiven(await repliesTo(tx, questionId))
    if (before?.answer === answer && isDeepStrictEqual(await sourcesOf(tx, questionId), sources))
      return { refused: 'same-again' }
    if (last !== undefined && last !== (before?.id ?? '')) return { refused: 'answered-meanwhile' }
    const whole = await wholeOf(tx, questionId)
    await giveAnswer(tx, at, whole, { words: answer, sources })
    await tellFollowers(tx, at, activity, { questionId, whole, answer })
    await record(tx, at, {
      deed: 'question.answered',
      subject: `voice:${questionId}`,
      details: { answer },
      public: { activity: activity.id },
    })
    return { answered: true }
  })

/** The same answer to each of these askers: the reply that was promised, or one more where they had one before. */
export async function giveAnswer(
  tx: Tx,
  at: Acting,
  voiceIds: readonly string[],
  { words, sources }: { words: string; sources: readonly Source[] },
): Promise<void> {
  const acting = { ...at, db: tx }
  for (const voiceId of [...voiceIds].sort()) {
    let replyId = (await repliesTo(tx, voiceId)).find(({ answeredAt }) => !answeredAt)?.id
    if (!replyId) {
      const promised = await promiseReply(acting, { voiceId, dueOn: dayOf(at.now) })
      if ('refused' in promised) continue
      replyId = promised.promised
    }
    const done = await answerReply(acting, { replyId, answer: words, public: true })
    if ('refused' in done) continue
    await tx.deleteFrom('question_sources').where('voice_id', '=', voiceId).execute()
    if (sources.length)
      await tx
        .insertInto('question_sources')
        .values(
          sources.map(({ label, href }, position) => ({ reply_id: replyId, voice_id: voiceId, position, label, href })),
        )
        .execute()
  }
}
