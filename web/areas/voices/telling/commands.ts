import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { outboxRow } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
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
  const ways = await holdContacts(tx, tellings)
  // In the order of their voices, so that two who tell the same people never wait for each other in a ring.
  const reachable = tellings
    .filter(({ voiceId }) => ways.has(voiceId))
    .toSorted((a, b) => (a.voiceId < b.voiceId ? -1 : a.voiceId > b.voiceId ? 1 : a.step < b.step ? -1 : 1))
  if (!reachable.length) return 0
  const made = await tx
    .insertInto('notices')
    .values(
      reachable.map(({ voiceId, step, letter }) => {
        const { way } = ways.get(voiceId)!
        const byEmail = way === 'email'
        const message = byEmail ? null : at.council.keys.seal(JSON.stringify(letter))
        return { voice_id: voiceId, step, way, message, created_at: at.now, sent_at: byEmail ? at.now : null }
      }),
    )
    .onConflict((c) => c.columns(['voice_id', 'step']).doNothing())
    .returning(['voice_id', 'step'])
    .execute()
  const fresh = new Set(made.map(({ voice_id, step }) => keyOf(voice_id, step)))
  const letters = reachable.filter(
    ({ voiceId, step }) => fresh.has(keyOf(voiceId, step)) && ways.get(voiceId)!.way === 'email',
  )
  await post(tx, at, letters, ways)
  return made.length
}

/** By this key `eraseVoice` finds the letters that name a voice. */
const keyOf = (voiceId: string, step: string) => `${step}:${voiceId}`

/** Nobody is erased between the reading of their address and the letter in the outbox, which erasing takes away. */
async function holdContacts(tx: Sql, tellings: readonly Telling[]): Promise<Map<string, Row>> {
  const ids = [...new Set(tellings.map(({ voiceId }) => voiceId))]
  await sql`select id from voices where id = any(${ids}::uuid[]) order by id for share`.execute(tx)
  const { rows } =
    await sql<Row>`select voice_id, way, address from contacts where voice_id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.voice_id, row]))
}

async function post(tx: Sql, at: Acting, letters: readonly Telling[], ways: Map<string, Row>): Promise<void> {
  if (!letters.length) return
  await tx
    .insertInto('outbox')
    .values(
      letters.map(({ voiceId, step, letter }) =>
        outboxRow(at, {
          template: 'told',
          to: at.council.keys.open(ways.get(voiceId)!.address),
          ...letter,
          uniqueKey: keyOf(voiceId, step),
        }),
      ),
    )
    .onConflict((c) => c.column('unique_key').doNothing())
    .execute()
}

/** A letter or call that staff made themselves: done counts as told, and its words are kept no longer. */
export const markTold = (
  at: Acting,
  { voiceId, step }: { voiceId: string; step: string },
): Promise<{ told: true } | { refused: 'not-found' | 'already-done' }> =>
  deed(at.db, async (tx) => {
    const { rows } = await sql<{ way: string; sentAt: Date | null }>`select way, sent_at as "sentAt" from notices
      where voice_id = ${voiceId} and step = ${step} and way in ('post', 'telephone') for update`.execute(tx)
    const notice = rows[0]
    if (!notice) return { refused: 'not-found' as const }
    if (notice.sentAt) return { refused: 'already-done' as const }
    await sql`update notices set sent_at = ${at.now}, done_by = ${at.by.account}, message = null
      where voice_id = ${voiceId} and step = ${step}`.execute(tx)
    await record(tx, at, {
      deed: 'voice.told',
      subject: subjectOf('voice', voiceId),
      details: { step, way: notice.way },
      public: { step, way: notice.way },
    })
    return { told: true as const }
  })
