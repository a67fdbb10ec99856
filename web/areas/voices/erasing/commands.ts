import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import type { AboutWhom } from '../../../platform/subjects.ts'
import { eraseEquality, noteRetention } from '../../people/index.ts'
import { countUp } from '../counting/commands.ts'
import { forgetLikeness } from '../moderation/scale/commands.ts'
import { moveVoices } from '../standing/commands.ts'
import { lockVoices } from '../standing/queries.ts'
import { groupVoicesOf, voicesOf } from './queries.ts'

/**
 * Erases what a person said: words, earlier versions, contact, account, equality answers and the key that told them apart.
 * The row, its ward, its counts and its commitments stay, and its receipt goes on saying that it was erased.
 */
export async function eraseVoice(at: Acting, voiceId: string, why: string): Promise<{ erased: boolean }> {
  return deed(at.db, async (tx) => {
    const [voice] = await lockVoices(tx, [voiceId])
    if (!voice || voice.standing === 'erased') return { erased: false }
    await forgetWords(tx, voiceId)
    await forgetContact(tx, voiceId)
    await eraseEquality(at, voiceId, tx)
    await countUp(tx, await moveVoices(tx, at, [voice], { standing: 'erased', why }))
    await sql`select platform.note_erasure('voice', ${voiceId}::uuid)`.execute(tx)
    await record(tx, at, {
      deed: 'voice.erased',
      subject: `voice:${voiceId}`,
      why,
      details: { subject: voice.subject },
      public: { subject: voice.subject },
    })
    return { erased: true }
  })
}

async function forgetWords(tx: Tx, id: string): Promise<void> {
  await sql`update voices set words = null, data = '{}', public_name = null, entered_for = null, consent_noted = null,
      participant = null, participant_level = null, account_id = null, small_area_id = null, consent_publish = false, consent_contact = false
    where id = ${id}`.execute(tx)
  await sql`delete from voice_versions where voice_id = ${id}`.execute(tx)
  await forgetLikeness(tx, id)
  await sql`update voice_appeals set words = '', answer = null where voice_id = ${id}`.execute(tx)
  await sql`update voice_reports set words = null where voice_id = ${id}`.execute(tx)
  await sql`update voice_replies set answer = null, public = false where voice_id = ${id}`.execute(tx)
  await sql`update voice_reply_actions set words = null where voice_id = ${id}`.execute(tx)
  await sql`update voice_reply_endings set words = null, by_account = null where voice_id = ${id}`.execute(tx)
}

/** The address goes, and with it every letter to it that names this voice. */
async function forgetContact(tx: Tx, id: string): Promise<void> {
  await sql`delete from outbox where unique_key = ${`receipt:${id}`}
    or unique_key in (select step || ':' || voice_id from notices where voice_id = ${id})`.execute(tx)
  await sql`update notices set message = null, sent_at = coalesce(sent_at, created_at) where voice_id = ${id}`.execute(
    tx,
  )
  await sql`delete from contacts where voice_id = ${id}`.execute(tx)
}

/**
 * Forgets a person: every voice of their account, their address or their receipts. Asked again, it finds nothing left.
 * What their group told the council is the group's: there their address goes, and that it was they who spoke for it.
 */
export async function forget(whom: AboutWhom, at: Acting, why: string): Promise<number> {
  let erased = await forgetSpeaker(whom, at, why)
  for (const id of await voicesOf(at.db, whom, at.council.keys)) if ((await eraseVoice(at, id, why)).erased) erased++
  return erased
}

function forgetSpeaker(whom: AboutWhom, at: Acting, why: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const voices = whom.emailKey ? await groupVoicesOf(tx, whom.emailKey) : []
    for (const id of voices) await forgetContact(tx, id)
    const { numAffectedRows = 0n } = await sql`update voice_reply_endings set by_account = null
      where by_account = ${whom.accountId}::uuid and ending <> 'closed-by-council'`.execute(tx)
    const count = voices.length + Number(numAffectedRows)
    if (count) await record(tx, at, { deed: 'voice.speaker-forgotten', why, details: { rows: count } })
    return count
  })
}

/** After a backup was put back: erases again what people had asked for since. */
export async function replayErasures(at: Acting, voiceIds: readonly string[]): Promise<number> {
  let again = 0
  for (const id of voiceIds) if ((await eraseVoice(at, id, 'Replayed after a restore')).erased) again++
  return again
}

/** The time for keeping how to reach people about a project is over: addresses go, what people said stays. */
export function forgetContactsOf(at: Acting, projectId: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      delete from contacts c using voices v where v.id = c.voice_id and v.project_id = ${projectId} returning v.id`.execute(
      tx,
    )
    if (!rows.length) return 0
    const ids = rows.map(({ id }) => id)
    await sql`update notices set message = null, sent_at = coalesce(sent_at, created_at) where voice_id = any(${ids}::uuid[])`.execute(
      tx,
    )
    await noteRetention(tx, at, { rule: 'contacts', removed: rows.length, subject: `project:${projectId}` })
    return rows.length
  })
}
