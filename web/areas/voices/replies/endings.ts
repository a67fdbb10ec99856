import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { tell } from '../telling/commands.ts'
import { promiseReply, usualDue } from './commands.ts'
import { endingWords } from './ending-words.ts'
import { type HeldReply, hold } from './hold.ts'
import { type Ending, type EndRefusal, endRefusal } from './rules.ts'

type EndInput = { replyId: string; words: string }
type Ended = { ended: true } | { refused: EndRefusal }

/** The author says that what they were told settles it. */
export const confirmReply = (at: Acting, input: EndInput): Promise<Ended> => end(at, 'confirmed', input)

/** The author says why it is not settled: it opens again, with a reply promised anew by the same service and owner. */
export async function disputeReply(at: Acting, input: EndInput): Promise<Ended> {
  const dueOn = await usualDue(at)
  return end(at, 'disputed', input, async (tx, { voice, service, serviceId, ownerAccount }) => {
    const again = { voiceId: voice.id, service: service ?? '', serviceId, dueOn }
    const within = { ...at, db: tx }
    const made = await promiseReply(within, { ...again, ownerAccount })
    // Whoever owned it may have left the council since.
    if ('refused' in made && made.refused === 'owner-unknown') await promiseReply(within, again)
  })
}

/** The council ends it although its author never said that it is settled: that is how it reads from then on. */
export function closeReply(at: Acting, input: EndInput): Promise<Ended> {
  return end(at, 'closed-by-council', input, async (tx, { voice }) => {
    const letter = endingWords[voice.language === 'cy' ? 'cy' : 'en'].closedLetter(
      input.words,
      formatReceipt(voice.receipt),
      at.council.origin + receiptPath.to({ code: voice.receipt }),
    )
    await tell(tx, at, [{ voiceId: voice.id, step: `closed:${input.replyId}`, letter }])
  })
}

function end(
  at: Acting,
  ending: Ending,
  { replyId, words }: EndInput,
  then?: (tx: Tx, reply: HeldReply) => Promise<void>,
): Promise<Ended> {
  return deed(at.db, async (tx) => {
    const reply = await hold(tx, replyId)
    if (!reply || reply.voice.standing === 'erased') return { refused: 'not-found' }
    if (reply.ending === ending && reply.endedBy === at.by.account) return { ended: true }
    const refused = endRefusal(ending, words, reply)
    if (refused) return { refused }
    await sql`insert into voice_reply_endings (reply_id, voice_id, ending, words, at, by_account)
      values (${replyId}, ${reply.voice.id}, ${ending}, ${words || null}, ${at.now}, ${at.by.account})`.execute(tx)
    await then?.(tx, reply)
    await record(tx, at, {
      deed: 'reply.ended',
      subject: `voice:${reply.voice.id}`,
      details: { reply: replyId },
      public: { subject: reply.voice.subject, ending },
    })
    return { ended: true }
  })
}
