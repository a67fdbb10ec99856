import { sql } from 'kysely'
import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { countUp } from '../counting/commands.ts'
import { logModerations } from '../moderation/log-commands.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { moveVoices, type Place } from '../standing/commands.ts'
import { type HeldVoice, lockVoices } from '../standing/queries.ts'
import { tell } from '../telling/commands.ts'
import { lastRefusal } from './queries.ts'
import { type AnswerRefusal, type AppealRefusal, answerRefusal, appealRefusal } from './rules.ts'
import { appealWords } from './words.ts'

/** Whoever holds the receipt asks for another look: the voice waits again, for somebody else. */
export async function appealVoice(
  at: Acting,
  input: { receipt: string; words: string },
): Promise<{ appealed: true } | { refused: AppealRefusal }> {
  return deed(at.db, async (tx) => {
    const found = await tx.selectFrom('voices').select('id').where('receipt', '=', input.receipt).executeTakeFirst()
    const [voice] = found ? await lockVoices(tx, [found.id]) : []
    if (!voice) return { refused: 'receipt-unknown' }
    const appealedBefore = voice.standing === 'refused' && (await lastRefusal(tx, voice.id))?.deed === 'appeal-refused'
    const refused = appealRefusal({ ...voice, appealedBefore }, input.words)
    if (refused) return { refused }
    await sql`insert into voice_appeals (id, voice_id, words, at) values (${newId(at.now)}, ${voice.id}, ${input.words}, ${at.now})`.execute(
      tx,
    )
    const deltas = await moveVoices(tx, at, [voice], { standing: 'waiting', why: 'appealed' })
    const logged = await logModerations(tx, { ...at, by: aVisitor }, [
      { voiceId: voice.id, subject: voice.subject, deed: 'appealed' },
    ])
    await countUp(tx, [...deltas, ...logged])
    return { appealed: true }
  })
}

/** Somebody else than who refused answers an appeal: shown after all, or still not, and why. */
export async function answerAppeal(
  at: Acting,
  input: { voiceId: string; upheld: boolean | undefined; words: string },
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    const [voice] = await lockVoices(tx, [input.voiceId])
    const open = voice?.standing === 'waiting' && voice.why === 'appealed'
    const before = open ? await lastRefusal(tx, voice.id) : undefined
    const refused = answerRefusal(open ? { refusedBy: before?.by ?? null, by: at.by.account } : undefined, input)
    if (refused) return { refused }
    await settle(tx, at, voice!, {
      upheld: input.upheld!,
      words: input.words,
      reason: before!.reason,
      sentence: before!.sentence,
    })
    return { answered: true }
  })
}

type Answer = { upheld: boolean; words: string; reason: string; sentence: string }

async function settle(
  tx: Tx,
  at: Acting,
  voice: HeldVoice,
  { upheld, words, reason, sentence }: Answer,
): Promise<void> {
  await sql`update voice_appeals set answered_at = ${at.now}, answered_by = ${at.by.account}, upheld = ${upheld}, answer = ${words}
    where voice_id = ${voice.id} and answered_at is null`.execute(tx)
  const allowed: Place = voice.consentPublish ? { standing: 'shown' } : { standing: 'counted', why: 'no-consent' }
  const deltas = await moveVoices(tx, at, [voice], upheld ? allowed : { standing: 'refused', reason, sentence })
  const done = { voiceId: voice.id, subject: voice.subject, sentence: words }
  const logged = await logModerations(tx, at, [
    upheld ? { ...done, deed: 'appeal-upheld' } : { ...done, deed: 'appeal-refused', reason },
  ])
  await countUp(tx, [...deltas, ...logged])
  const say = appealWords[voice.language === 'cy' ? 'cy' : 'en']
  const href = at.council.origin + receiptPath.to({ code: voice.receipt })
  const letter = (upheld ? say.upheld : say.refused)({ words, receipt: formatReceipt(voice.receipt), href })
  await tell(tx, at, [{ voiceId: voice.id, step: `appeal-${at.now.getTime()}`, letter }])
}
