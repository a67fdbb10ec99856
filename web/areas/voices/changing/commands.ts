import { isDeepStrictEqual } from 'node:util'
import type { Json } from '@folkmoot/ledger'
import { type RawBuilder, sql } from 'kysely'
import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { countUp } from '../counting/commands.ts'
import { forgetLikeness } from '../moderation/scale/commands.ts'
import { moveVoices } from '../standing/commands.ts'
import { lockVoices } from '../standing/queries.ts'
import { isYoungName } from '../taking/rules.ts'
import { type ChangeRefusal, standingAfterChange } from './rules.ts'

export type Change = {
  /** Whoever holds the receipt may change the voice; staff name it by id. */
  receipt?: string
  voiceId?: string
  words: string | null
  data: { [key: string]: Json }
  by: 'author' | 'staff'
  consentPublish?: boolean
  publicName?: string | null
  stillOpen?: RawBuilder<unknown>
}

/** Changes the words of a voice. What it said before is kept beside it, and what was shown waits to be read again. */
export async function changeVoice(
  at: Acting,
  change: Change,
): Promise<{ changed: { voiceId: string } } | { refused: ChangeRefusal }> {
  const by = change.by === 'staff' ? at.by : aVisitor
  return deed(at.db, async (tx) => {
    const { rows } = await sql<{
      id: string
      open: boolean
    }>`select id, ${change.stillOpen ?? sql`true`} as open from voices
      where ${change.receipt ? sql`receipt = ${change.receipt}` : sql`id = ${change.voiceId ?? null}`}`.execute(tx)
    if (!rows[0]) return { refused: 'receipt-unknown' }
    if (!rows[0].open) return { refused: 'closed' }
    const [voice] = await lockVoices(tx, [rows[0].id])
    if (voice!.standing === 'erased') return { refused: 'erased' }
    const before = await tx
      .selectFrom('voices')
      .select(['words', 'data', 'consent_publish', 'public_name', 'under_18'])
      .where('id', '=', voice!.id)
      .executeTakeFirstOrThrow()
    const consentPublish = change.consentPublish ?? before.consent_publish
    const publicName = change.publicName === undefined ? before.public_name : change.publicName || null
    if (before.under_18 && !isYoungName(publicName ?? '')) return { refused: 'full-name-under-18' }
    const sameWords = before.words === change.words && isDeepStrictEqual(before.data, change.data)
    if (sameWords && consentPublish === before.consent_publish && publicName === before.public_name)
      return { refused: 'nothing-changed' }
    if (!sameWords)
      await sql`insert into voice_versions (voice_id, version, words, data, replaced_at, replaced_by, by_account)
        values (${voice!.id}, ${voice!.version + 1}, ${before.words}, ${JSON.stringify(before.data)}, ${at.now}, ${change.by}, ${by.account})`.execute(
        tx,
      )
    await sql`update voices set words = ${change.words}, data = ${JSON.stringify(change.data)}, consent_publish = ${consentPublish}, public_name = ${publicName}
      where id = ${voice!.id}`.execute(tx)
    if (!sameWords) await forgetLikeness(tx, voice!.id)
    const place = standingAfterChange(voice!, consentPublish)
    if (place) await countUp(tx, await moveVoices(tx, at, [voice!], place))
    await record(
      tx,
      { now: at.now, by },
      {
        deed: 'voice.changed',
        subject: `voice:${voice!.id}`,
        details: { version: voice!.version + 1 },
        public: { subject: voice!.subject },
      },
    )
    return { changed: { voiceId: voice!.id } }
  })
}
