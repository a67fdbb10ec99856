import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { settled } from './marks.ts'

/** The words of the quote `k` as they stand now. */
export const pinnedWords = sql`case when k.part = '' then kv.words else kv.data ->> k.part end`
export const pinnedFrom = sql`theme_quotes k join voices kv on kv.id = k.voice_id`

/**
 * Whether the quote `k` may be quoted under a theme: still pinned, its voice shown with its author's consent, the words
 * those that were pinned, and still under the theme.
 */
export const pinnedStands = (theme: RawBuilder<unknown>) => sql`k.ended_at is null and kv.consent_publish
  and exists (select from voice_publications kp where kp.voice_id = k.voice_id)
  and k.version = (select count(*) from voice_versions ko where ko.voice_id = k.voice_id)
  and exists (select from voice_themes x where x.theme_id = ${theme} and x.voice_id = k.voice_id and x.part = k.part and ${settled})`

export type Pinned = { voiceId: string; text: string; givenAt: Date; publicName: string | null; language: string }

/** Quotes that stand under a theme, in the order they were pinned. */
export async function listPinned(db: Sql, themeId: string): Promise<Pinned[]> {
  const { rows } =
    await sql<Pinned>`select k.voice_id as "voiceId", ${pinnedWords} as text, kv.given_at as "givenAt", kv.public_name as "publicName", kv.language
    from ${pinnedFrom} where k.theme_id in (select theme_with(${themeId}::uuid)) and ${pinnedStands(sql`${themeId}::uuid`)}
    order by k.pinned_at, k.id limit 12`.execute(db)
  return rows
}
