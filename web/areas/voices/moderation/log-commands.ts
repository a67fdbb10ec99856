import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { recordRow } from '../../../platform/record.ts'
import type { Delta } from '../counting/tallies.ts'

export type ModerationDeed =
  | 'published'
  | 'counted'
  | 'refused'
  | 'held'
  | 'restored'
  | 'reported'
  | 'appealed'
  | 'appeal-upheld'
  | 'appeal-refused'
  | 'redacted'

/** One line of the log of moderation: what became of one voice, and by which rule. */
export type Moderated = { voiceId: string; subject: string; deed: ModerationDeed; reason?: string; sentence?: string }

/** Writes the log and the record, many lines at once, and returns what the public counts change by. */
export async function logModerations(tx: Tx, at: Acting, moderated: readonly Moderated[]): Promise<Delta[]> {
  if (!moderated.length) return []
  await tx
    .insertInto('voice_moderations')
    .values(
      moderated.map(({ voiceId, deed, reason, sentence }) => ({
        id: newId(at.now),
        voice_id: voiceId,
        deed,
        reason: reason ?? null,
        sentence: sentence ?? null,
        by_account: at.by.account,
        at: at.now,
      })),
    )
    .execute()
  const entries = moderated.map(({ voiceId, subject, deed, reason }) => {
    const open = { subject, decision: deed, ...(reason && { reason }) }
    const row = recordRow(at, {
      deed: 'voice.moderated',
      subject: `voice:${voiceId}`,
      details: { ...open, voice: voiceId },
      public: open,
    })
    return { ...row, details: JSON.parse(row.details), public: open }
  })
  await sql`with entries as (
      insert into record_entries select * from jsonb_populate_recordset(null::record_entries, ${JSON.stringify(entries)}::jsonb) returning id)
    insert into record_waiting (entry_id) select id from entries`.execute(tx)
  const month = dayOf(at.now).slice(0, 7)
  return moderated.map(({ deed, reason }) => ({ subject: 'moderation', key: `${month}:${deed}:${reason ?? ''}`, n: 1 }))
}
