import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { type HeldVoice, lockVoices } from '../standing/queries.ts'

export type HeldReply = {
  id: string
  voice: HeldVoice
  service: string | null
  serviceId: string | null
  ownerAccount: string | null
  answer: string | null
  answeredBy: string | null
  answeredAt: Date | null
  /** How it ended, where it did. */
  ending: 'confirmed' | 'disputed' | 'closed-by-council' | null
  endedBy: string | null
}

/** The voice is locked before its reply, as erasing does, so that the two never wait for each other. */
export async function hold(tx: Tx, replyId: string): Promise<HeldReply | undefined> {
  const found = await sql<{ id: string }>`select voice_id as id from voice_replies where id = ${replyId}`.execute(tx)
  const [voice] = await lockVoices(
    tx,
    found.rows.map(({ id }) => id),
  )
  await sql`select from voice_replies where id = ${replyId} for update`.execute(tx)
  const { rows } = await sql<Omit<HeldReply, 'voice'>>`
    select y.id, y.service, y.service_id as "serviceId", y.owner_account as "ownerAccount", y.answer, y.answered_by as "answeredBy",
      y.answered_at as "answeredAt", n.ending, n.by_account as "endedBy"
    from voice_replies y left join voice_reply_endings n on n.reply_id = y.id where y.id = ${replyId}`.execute(tx)
  return voice && rows[0] && { voice, ...rows[0] }
}
