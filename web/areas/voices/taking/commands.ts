import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Id } from '../../../platform/ids.ts'
import { newReceiptCode } from '../receipts/draw.ts'
import type { VoiceInput } from './input.ts'
import { parcelOf } from './parcel.ts'
import { type TakingRefusal, takingRefusal } from './rules.ts'

export type Taken = { voiceId: Id<'voice'>; receipt: string; again: boolean }

/**
 * Takes one act of taking part: voice, participant, where it stands, receipt, contact, counts, record and letter in one
 * round trip. The same `once` gives the same voice again. Inside an open transaction pass `{ ...at, db: tx }`.
 */
export async function takeVoice(
  at: Acting,
  input: VoiceInput,
  check: { activityOpen: boolean } = { activityOpen: true },
): Promise<{ taken: Taken } | { refused: TakingRefusal }> {
  const refused = takingRefusal(input)
  if (refused) return { refused }
  const open = input.stillOpen ? sql`(${check.activityOpen} and (${input.stillOpen}))` : sql`${check.activityOpen}`
  for (let tries = 0; tries < 5; tries++) {
    const parcel = parcelOf(at, input, input.receipt ?? newReceiptCode())
    const { rows } = await sql<{ answer: Taken | { refused: TakingRefusal | 'collision' } }>`
      select take_voice(${JSON.stringify(parcel)}::jsonb, ${open}) as answer`.execute(at.db)
    const { answer } = rows[0]!
    if (!('refused' in answer)) return { taken: answer }
    if (answer.refused !== 'collision') return { refused: answer.refused }
  }
  throw new Error('five receipt codes in a row were taken')
}
