import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import { listStaff } from '../../people/index.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { lockVoices } from '../standing/queries.ts'
import { tell } from '../telling/commands.ts'
import { hold } from './hold.ts'
import {
  type AnswerRefusal,
  type AssignRefusal,
  answerRefusal,
  defaultDue,
  longestService,
  type PromiseRefusal,
  promiseRefusal,
} from './rules.ts'
import { replyWords } from './words.ts'

export type ReplyId = Id<'reply'>
type PromiseInput = {
  voiceId: string
  /** Who in the council replies, as the person reads it. */
  service?: string | undefined
  /** The same in the council's own list of services, where it keeps one. */
  serviceId?: string | null | undefined
  ownerAccount?: string | null | undefined
  /** A day, YYYY-MM-DD. */
  dueOn?: string | undefined
  /** One id per form that was shown: sent twice, it is one promise. */
  once?: string | undefined
}

/**
 * The day by which a reply is promised where nobody names one. Whoever promises within a transaction asks before it: it
 * takes a connection of its own, and many who each hold one and wait for another would wait for ever.
 */
export const usualDue = async (at: Pick<Acting, 'council' | 'now'>): Promise<string> =>
  defaultDue(dayOf(at.now), ruleOf(await settingsOf(at.council), 'reply-working-days'))

/** Promises the author of a voice a reply by a day. */
export async function promiseReply(
  at: Acting,
  { voiceId, service = '', serviceId, ownerAccount, dueOn, once }: PromiseInput,
): Promise<{ promised: ReplyId; dueOn: string } | { refused: PromiseRefusal }> {
  const today = dayOf(at.now)
  const refused = promiseRefusal({ service, dueOn }, today)
  if (refused) return { refused }
  const due = dueOn ?? (await usualDue(at))
  return deed(at.db, async (tx) => {
    const [voice] = await lockVoices(tx, [voiceId])
    if (!voice) return { refused: 'not-found' }
    if (voice.standing === 'erased') return { refused: 'erased' }
    if (!(await mayOwn(tx, ownerAccount))) return { refused: 'owner-unknown' }
    const id = (once ?? newId(at.now)) as ReplyId
    const { rows } =
      await sql`insert into voice_replies (id, voice_id, service, service_id, owner_account, due_on, promised_at)
      values (${id}, ${voiceId}, ${service || null}, ${serviceId ?? null}, ${ownerAccount ?? null}, ${due}, ${at.now}) on conflict do nothing returning id`.execute(
        tx,
      )
    if (rows.length)
      await record(tx, at, {
        deed: 'reply.promised',
        subject: `voice:${voiceId}`,
        details: { reply: id, owner: ownerAccount ?? null },
        public: { subject: voice.subject, dueOn: due },
      })
    return { promised: id, dueOn: due }
  })
}

const mayOwn = async (tx: Tx, account: string | null | undefined): Promise<boolean> =>
  !account || (await listStaff(tx, 'voices.reply')).some(({ id }) => id === account)

type AnswerInput = { replyId: string; answer: string; public: boolean }

/** Gives the reply that was promised: on the receipt, by the person's own way, and in public where the voice is shown and it may be. */
export async function answerReply(
  at: Acting,
  { replyId, answer, public: open }: AnswerInput,
): Promise<{ answered: { voiceId: string; told: boolean } } | { refused: AnswerRefusal }> {
  const refused = answerRefusal(answer)
  if (refused) return { refused }
  return deed(at.db, async (tx) => {
    const reply = await hold(tx, replyId)
    if (!reply) return { refused: 'not-found' }
    const { voice } = reply
    if (voice.standing === 'erased') return { refused: 'erased' }
    if (reply.answer === answer && reply.answeredBy === at.by.account)
      return { answered: { voiceId: voice.id, told: false } }
    if (reply.answer !== null) return { refused: 'already-answered' }
    await sql`update voice_replies set answer = ${answer}, answered_by = ${at.by.account}, answered_at = ${at.now}, public = ${open}
      where id = ${replyId}`.execute(tx)
    const letter = replyWords[voice.language === 'cy' ? 'cy' : 'en'].letter(
      answer,
      formatReceipt(voice.receipt),
      at.council.origin + receiptPath.to({ code: voice.receipt }),
    )
    const told = await tell(tx, at, [{ voiceId: voice.id, step: `reply:${replyId}`, letter }])
    await record(tx, at, {
      deed: 'reply.answered',
      subject: `voice:${voice.id}`,
      details: { reply: replyId },
      public: { subject: voice.subject, public: open },
    })
    return { answered: { voiceId: voice.id, told: told > 0 } }
  })
}

type AssignInput = { replyId: string; service: string; serviceId?: string | null; ownerAccount: string | null }

/** Says who replies. The promised day stays: it was promised. */
export function assignReply(
  at: Acting,
  { replyId, service, serviceId = null, ownerAccount }: AssignInput,
): Promise<{ assigned: true } | { refused: AssignRefusal }> {
  return deed(at.db, async (tx) => {
    if (service.length > longestService) return { refused: 'service-too-long' }
    const reply = await hold(tx, replyId)
    if (!reply || reply.voice.standing === 'erased') return { refused: 'not-found' }
    if (reply.answer !== null) return { refused: 'already-answered' }
    if (!(await mayOwn(tx, ownerAccount))) return { refused: 'owner-unknown' }
    await sql`update voice_replies set service = ${service || null}, service_id = ${serviceId}, owner_account = ${ownerAccount} where id = ${replyId}`.execute(
      tx,
    )
    await record(tx, at, {
      deed: 'reply.assigned',
      subject: `voice:${reply.voice.id}`,
      details: { reply: replyId, owner: ownerAccount },
      public: { subject: reply.voice.subject },
    })
    return { assigned: true }
  })
}
