import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { settingsOf } from '../../../platform/settings.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { accountOfEmail, emailKey, readEmail } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { findFollow } from './queries.ts'
import { type FollowRefusal, type Frequency, isFrequency, isStale } from './rules.ts'
import { titleOf } from './titles.ts'
import { followToken } from './tokens.ts'
import { words } from './words.ts'

export type FollowInput = { subject: string; email: string; frequency: string; language: Language }

/** Asks an address whether it wants to follow. What is answered never tells whether it already does. */
export async function followSubject(
  at: Acting,
  input: FollowInput,
): Promise<{ sent: true } | { refused: FollowRefusal | 'not-found' }> {
  const { subject, language } = input
  const email = readEmail(input.email)
  if (!email) return { refused: 'not-an-address' }
  if (!isFrequency(input.frequency)) return { refused: 'frequency-unknown' }
  const about = await titleOf(at, subject, language)
  if (!about) return { refused: 'not-found' }
  const council = (await settingsOf(at.council)).name
  return deed(at.db, async (tx) => {
    const follow = await begin(tx, at, { ...input, email })
    const known = follow.confirmed_at !== null
    const link = known
      ? paths.unsubscribe.to({ token: followToken(at.council.keys, 'one', follow.id) })
      : paths.confirmFollow.to({ token: followToken(at.council.keys, 'confirm', follow.id) })
    const letter = words[language].letters[known ? 'already' : 'confirm'](about, at.council.origin + link, council)
    // One letter of a kind an hour, however often somebody presses the button for this address.
    const hour = Math.floor(at.now.getTime() / 3600_000)
    await queueLetter(tx, at, {
      template: known ? 'already-following' : 'confirm-follow',
      to: email,
      ...letter,
      uniqueKey: `follow ${follow.id} ${known} ${hour}`,
    })
    await record(tx, at, { deed: 'follow.asked', subject, details: { follow: follow.id } })
    return { sent: true }
  })
}

/** The follow of this address, begun if there is none; one that waits for its answer begins anew. */
async function begin(tx: Tx, at: Acting, { subject, email, frequency, language }: FollowInput) {
  const { rows } = await sql<{ id: string; confirmed_at: Date | null }>`
    insert into follows (id, subject, email, email_key, frequency, language, created_at, told_until)
    values (${newId<'follow'>(at.now)}, ${subject}, ${at.council.keys.seal(email)}, ${emailKey(at, email)}, ${frequency}, ${language}, ${at.now}, ${at.now})
    on conflict (subject, email_key) where ended_at is null do update set
      frequency = case when follows.confirmed_at is null then excluded.frequency else follows.frequency end,
      language = case when follows.confirmed_at is null then excluded.language else follows.language end,
      created_at = case when follows.confirmed_at is null then excluded.created_at else follows.created_at end
    returning id, confirmed_at`.execute(tx)
  return rows[0]!
}

/** Yes, it was me. Pressing twice is harmless. */
export function confirmFollow(
  at: Acting,
  id: string,
): Promise<{ confirmed: true; subject: string } | { refused: 'not-found' | 'stale' }> {
  return deed(at.db, async (tx) => {
    await sql`select from follows where id = ${id} for update`.execute(tx)
    const follow = await findFollow(tx, id)
    if (!follow) return { refused: 'not-found' }
    if (follow.endedAt || isStale(follow, at.now)) return { refused: 'stale' }
    if (!follow.confirmedAt) {
      const { email } = await tx.selectFrom('follows').select('email').where('id', '=', id).executeTakeFirstOrThrow()
      const account = await accountOfEmail(at, tx, at.council.keys.open(email))
      await tx
        .updateTable('follows')
        .set({ confirmed_at: at.now, told_until: at.now, account_id: account?.provedAt ? account.id : null })
        .where('id', '=', id)
        .execute()
    }
    await record(tx, at, { deed: 'follow.confirmed', subject: follow.subject, details: { follow: id } })
    return { confirmed: true, subject: follow.subject }
  })
}

/** Ends one follow, or all of its address. It works for whoever has the link, signed in or not, as often as they press. */
export function endFollow(
  at: Acting,
  id: string,
  which: 'one' | 'all',
): Promise<{ ended: number } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const follow = await findFollow(tx, id)
    if (!follow) return { refused: 'not-found' }
    const these = which === 'all' ? sql`email_key = ${follow.emailKey}` : sql`id = ${id}`
    const { rows } = await sql<{
      id: string
    }>`update follows set ended_at = ${at.now} where ${these} and ended_at is null returning id`.execute(tx)
    await record(tx, at, {
      deed: 'follow.ended',
      subject: which === 'one' ? follow.subject : undefined,
      details: { follows: rows.map((row) => row.id) },
    })
    return { ended: rows.length }
  })
}

export function changeFrequency(
  at: Acting,
  id: string,
  emailKeyOfLink: Buffer,
  frequency: Frequency,
): Promise<{ changed: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql`update follows set frequency = ${frequency}
      where id = ${id} and email_key = ${emailKeyOfLink} and ended_at is null returning 1`.execute(tx)
    if (!rows.length) return { refused: 'not-found' }
    await record(tx, at, { deed: 'follow.frequency-changed', details: { follow: id, frequency } })
    return { changed: true }
  })
}
