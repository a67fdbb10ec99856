import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { countUp } from '../counting/commands.ts'
import { logModerations } from '../moderation/log-commands.ts'
import { stampOf } from '../moderation/rules.ts'
import { forgetLikeness } from '../moderation/scale/commands.ts'
import { partsOf } from '../shown/parts.ts'
import { lockVoices } from '../standing/queries.ts'
import { type RedactionRefusal, redactionRefusal, type Texts } from './rules.ts'

/** Takes personal details out of what somebody wrote. The original stays in its earlier versions, for those who may read them. */
export async function redactVoice(
  at: Acting,
  { voiceId, texts, seen }: { voiceId: string; texts: Texts; seen?: string | undefined },
): Promise<{ redacted: true } | { refused: RedactionRefusal }> {
  return deed(at.db, async (tx) => {
    const [voice] = await lockVoices(tx, [voiceId])
    if (!voice || voice.standing === 'erased') return { refused: 'erased' }
    if (seen !== undefined && seen !== stampOf(voice)) return { refused: 'decided-meanwhile' }
    const before = await tx
      .selectFrom('voices')
      .select(['words', 'data'])
      .where('id', '=', voiceId)
      .executeTakeFirstOrThrow()
    const refused = redactionRefusal(textsOf(before), texts)
    if (refused) return { refused }
    await sql`insert into voice_versions (voice_id, version, words, data, replaced_at, replaced_by, by_account)
      values (${voiceId}, ${voice.version + 1}, ${before.words}, ${JSON.stringify(before.data)}, ${at.now}, 'redaction', ${at.by.account})`.execute(
      tx,
    )
    const { '': words, ...parts } = texts
    await sql`update voices set words = ${before.words === null ? null : words}, data = data || ${JSON.stringify(parts)} where id = ${voiceId}`.execute(
      tx,
    )
    await forgetLikeness(tx, voiceId)
    await countUp(
      tx,
      await logModerations(tx, at, [{ voiceId, subject: voice.subject, deed: 'redacted', reason: 'private-details' }]),
    )
    return { redacted: true }
  })
}

/** The texts that may be redacted, by part. */
export const textsOf = ({ words, data }: { words: string | null; data: unknown }): Texts => ({
  ...(words === null ? {} : { '': words }),
  ...Object.fromEntries(partsOf(data).map(({ key, text }) => [key, text])),
})
