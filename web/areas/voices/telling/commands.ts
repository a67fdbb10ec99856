import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { outboxRow } from '../../../platform/outbox.ts'
import type { Contact } from '../contacts/address.ts'

/** Something to be told to whoever gave a voice, once: at most one notice per voice and step. */
export type Telling = { voiceId: string; step: string; letter: { subject: string; text: string } }
type Row = { voice_id: string; way: Contact['way']; address: Buffer }

/**
 * Tells the authors of voices by the way they chose. Email goes to the outbox; post and telephone wait for staff, with the
 * words sealed. Who left no address, or was told before, is not told. Returns how many notices are new.
 */
export async function tell(tx: Sql, at: Acting, tellings: readonly Telling[]): Promise<number> {
  if (!tellings.length) return 0
  const { keys } = at.council
  const ids = tellings.map(({ voiceId }) => voiceId)
  const contacts = await tx
    .selectFrom('contacts')
    .select(['voice_id', 'way', 'address'])
    .where('voice_id', 'in', ids)
    .execute()
  const ways = new Map(contacts.map((contact) => [contact.voice_id, contact as Row]))
  const reachable = tellings.filter(({ voiceId }) => ways.has(voiceId))
  if (!reachable.length) return 0
  const made = await tx
    .insertInto('notices')
    .values(
      reachable.map(({ voiceId, step, letter }) => {
        const { way } = ways.get(voiceId)!
        const byEmail = way === 'email'
        const message = byEmail ? null : keys.seal(JSON.stringify(letter))
        return { voice_id: voiceId, step, way, message, created_at: at.now, sent_at: byEmail ? at.now : null }
      }),
    )
    .onConflict((c) => c.columns(['voice_id', 'step']).doNothing())
    .returning(['voice_id', 'step', 'way'])
    .execute()
  const fresh = new Set(made.filter(({ way }) => way === 'email').map(({ voice_id, step }) => `${voice_id} ${step}`))
  const letters = reachable
    .filter(({ voiceId, step }) => fresh.has(`${voiceId} ${step}`))
    .map(({ voiceId, step, letter }) =>
      outboxRow(at, {
        template: 'told',
        to: keys.open(ways.get(voiceId)!.address),
        ...letter,
        uniqueKey: `${step}:${voiceId}`,
      }),
    )
  if (letters.length)
    await tx
      .insertInto('outbox')
      .values(letters)
      .onConflict((c) => c.column('unique_key').doNothing())
      .execute()
  return made.length
}

/** A letter or call that staff made themselves: done counts as told, and its words are kept no longer. */
export async function markTold(tx: Sql, at: Acting, notice: { voiceId: string; step: string }): Promise<boolean> {
  const { rows } = await sql`update notices set sent_at = ${at.now}, done_by = ${at.by.account}, message = null
    where voice_id = ${notice.voiceId} and step = ${notice.step} and sent_at is null and way in ('post', 'telephone') returning voice_id`.execute(
    tx,
  )
  return rows.length > 0
}
