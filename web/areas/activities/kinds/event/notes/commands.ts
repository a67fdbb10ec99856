import type { Acting } from '../../../../../platform/acting.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { deed } from '../../../../../platform/db.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { answerReply, findReplyAbout, promiseReply, type Taken, usualDue } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { enterNote } from '../../../notes/commands.ts'
import type { EventRow } from '../queries.ts'
import {
  type NoteFields,
  type NoteRefusals,
  noteRefusals,
  type Outcome,
  type SettleRefusal,
  settleRefusal,
} from './rules.ts'
import { answerText } from './words.ts'

type Noted = { noted: Taken; dueOn: string } | { refused: 'invalid'; fields: NoteRefusals }

/** What somebody said at a table becomes a voice with a receipt, and a reply is promised by a day, in one go. */
export async function takeTableNote(
  at: Acting,
  { activity, event, fields, once }: { activity: Activity; event: EventRow; fields: NoteFields; once: string },
): Promise<Noted> {
  const today = dayOf(at.now)
  const found = noteRefusals(fields, today)
  if (Object.keys(found).length) return { refused: 'invalid', fields: found }
  if (event.startsAt > at.now) return { refused: 'invalid', fields: { words: 'not-begun' } }
  const dueOn = fields.dueOn === 'nothing' ? await usualDue(at) : fields.dueOn
  return deed(at.db, async (tx): Promise<Noted> => {
    const within = { ...at, db: tx }
    const entered = await enterNote(within, activity, {
      channel: 'event',
      consent: '',
      source: activity.title.slice(0, 120),
      given: new Date(Math.min(event.endsAt.getTime(), at.now.getTime())),
      values: {
        answer: fields.words,
        publish: fields.show ? 'yes' : 'no',
        contact: 'no',
        ...(fields.table ? { table: fields.table } : {}),
      },
      place: undefined,
      language: 'en',
      once,
    })
    if ('refused' in entered) return { refused: 'invalid', fields: { words: 'not-open-then' } }
    const { taken } = entered
    if (!taken.again) {
      const promised = await promiseReply(within, { voiceId: taken.voiceId, service: fields.service, dueOn })
      if ('refused' in promised) throw new Error(`no reply could be promised: ${promised.refused}`)
    }
    return { noted: taken, dueOn }
  })
}

/** The host, or an officer, answers a note: in words, by what is done, or by why it is out of scope. */
export function settleNote(
  at: Acting,
  {
    activity,
    replyId,
    ...given
  }: { activity: { id: string }; replyId: string; outcome: string; words: string; dueOn: string; public: boolean },
): Promise<{ settled: Outcome } | { refused: SettleRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = settleRefusal(given, dayOf(at.now))
    if (refused) return { refused }
    const outcome = given.outcome as Outcome
    const reply = await findReplyAbout(tx, [subjectOf('activity', activity.id)], replyId)
    if (!reply) return { refused: 'not-found' }
    const dueOn = outcome === 'actioned' && given.dueOn !== 'nothing' ? given.dueOn : null
    const done = await answerReply(
      { ...at, db: tx },
      { replyId, answer: answerText(given.words, dueOn, reply.language), public: given.public },
    )
    if ('refused' in done) return { refused: done.refused === 'already-answered' ? 'already-answered' : 'not-found' }
    await tx
      .insertInto('event_note_endings')
      .values({
        reply_id: replyId,
        voice_id: reply.voiceId,
        activity_id: activity.id,
        service: reply.service ?? '',
        ending: outcome,
        due_on: dueOn,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((c) => c.column('reply_id').doNothing())
      .execute()
    return { settled: outcome }
  })
}
