import { type RawBuilder, sql } from 'kysely'
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
