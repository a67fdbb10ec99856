import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import { newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { lockVoices } from '../../standing/queries.ts'
import { findTheme } from '../../themes/queries.ts'
import type { Piece } from '../../themes/rules.ts'
import { findQuote } from './queries.ts'
import { mostQuotes, type PinRefusal } from './rules.ts'

/** Pins somebody's words for the report: only what is shown, with their consent, under this theme. */
export function pinQuote(
  at: Acting,
  themeId: string,
  piece: Piece,
): Promise<{ refused: PinRefusal } | { pinned: string }> {
  return deed(at.db, async (tx) => {
    const [voice] = await lockVoices(tx, [piece.voiceId])
    const theme = await findTheme(tx, themeId, { lock: true })
    if (!theme || theme.into) return { refused: 'merged-meanwhile' as const }
    if (voice?.standing !== 'shown' || !voice.consentPublish) return { refused: 'not-shown' as const }
    const { rows } = await sql<{ under: boolean; pinned: boolean; n: number }>`select
      exists (select from voice_themes x where x.theme_id = ${themeId} and x.voice_id = ${piece.voiceId} and x.part = ${piece.part}
        and (x.how <> 'model' or x.confirmed_at is not null)) as under,
      exists (select from theme_quotes k where k.theme_id in (select theme_with(${themeId}::uuid)) and k.voice_id = ${piece.voiceId} and k.part = ${piece.part} and k.ended_at is null) as pinned,
      (select count(*)::int from theme_quotes k where k.theme_id in (select theme_with(${themeId}::uuid)) and k.ended_at is null) as n`.execute(
      tx,
    )
    const { under, pinned, n } = rows[0]!
    if (!under) return { refused: 'not-under-theme' as const }
    if (pinned) return { refused: 'pinned-already' as const }
    if (n >= mostQuotes) return { refused: 'too-many-quotes' as const }
    const id = newId<'theme-quote'>(at.now)
    await tx
      .insertInto('theme_quotes')
      .values({
        id,
        theme_id: themeId,
        voice_id: piece.voiceId,
        part: piece.part,
        version: voice.version,
        pinned_at: at.now,
        pinned_by: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'theme.quote-pinned',
      subject: subjectOf('theme', themeId),
      details: { quote: id, voice: piece.voiceId },
      public: { theme: themeId },
    })
    return { pinned: id }
  })
}

/** Takes a quote out of the report; one that went by itself is put away, with why. */
export function endQuote(
  at: Acting,
  projectId: string,
  quoteId: string | undefined,
): Promise<{ ended: true } | undefined> {
  return deed(at.db, async (tx) => {
    const quote = await findQuote(tx, projectId, quoteId)
    if (!quote) return undefined
    await tx
      .updateTable('theme_quotes')
      .set({ ended_at: at.now, ended_by: at.by.account, ended_why: quote.gone ?? 'unpinned' })
      .where('id', '=', quote.id)
      .execute()
    await record(tx, at, {
      deed: 'theme.quote-ended',
      subject: subjectOf('theme', quote.themeId),
      details: { quote: quote.id, why: quote.gone ?? 'unpinned' },
      public: { theme: quote.themeId },
    })
    return { ended: true as const }
  })
}
