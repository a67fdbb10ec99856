import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { tell } from '../telling/commands.ts'
import { endingWords } from './ending-words.ts'
import { hold } from './hold.ts'
import { type ActionRefusal, actionRefusal } from './rules.ts'

type ActionInput = {
  replyId: string
  words: string
  /** The day by which it is done, YYYY-MM-DD. */
  dueOn: string | null
  /** One id per form that was shown: sent twice, it is one action. */
  once?: string | undefined
}

/** Says what the council does about what somebody said. Said again it is a change: what was said before stays to be read. */
export function agreeAction(
  at: Acting,
  { replyId, words, dueOn, once }: ActionInput,
): Promise<{ agreed: string } | { refused: ActionRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = actionRefusal({ words, dueOn }, dayOf(at.now))
    if (refused) return { refused }
    const reply = await hold(tx, replyId)
    if (!reply || reply.voice.standing === 'erased') return { refused: 'not-found' }
    if (reply.ending) return { refused: 'ended' }
    const { voice } = reply
    const id = once ?? newId(at.now)
    const { rows } = await sql`insert into voice_reply_actions (id, voice_id, reply_id, words, due_on, at, by_account)
      values (${id}, ${voice.id}, ${replyId}, ${words}, ${dueOn}, ${at.now}, ${at.by.account}) on conflict do nothing returning id`.execute(
      tx,
    )
    if (!rows.length) return { agreed: id }
    const letter = endingWords[voice.language === 'cy' ? 'cy' : 'en'].actionLetter(
      words,
      dueOn,
      formatReceipt(voice.receipt),
      at.council.origin + receiptPath.to({ code: voice.receipt }),
    )
    await tell(tx, at, [{ voiceId: voice.id, step: `action:${id}`, letter }])
    await record(tx, at, {
      deed: 'reply.action-agreed',
      subject: `voice:${voice.id}`,
      details: { reply: replyId },
      public: { subject: voice.subject, dueOn },
    })
    return { agreed: id }
  })
}
