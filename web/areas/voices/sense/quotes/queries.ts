import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { settled } from '../../themes/marks.ts'
import { pinnedFrom, pinnedStands, pinnedWords } from '../../themes/pinned.ts'
import { live } from '../../themes/queries.ts'

/** Why a quote that is pinned is not quoted any more. */
export type Gone = 'not-shown' | 'changed' | 'moved'
export type PinnedQuote = {
  id: string
  voiceId: string
  part: string
  theme: { id: string; name: string }
  /** Absent where it may not be quoted. */
  text: string | null
  language: string
  gone: Gone | null
  pinnedBy: string | null
  pinnedByName: string | null
  pinnedAt: Date
}

const goneOf = sql`case when ${pinnedStands(sql`t.id`)} then null
  when not kv.consent_publish or not exists (select from voice_publications kp where kp.voice_id = k.voice_id) then 'not-shown'
  when k.version <> (select count(*) from voice_versions ko where ko.voice_id = k.voice_id) then 'changed' else 'moved' end`
const from = sql`themes t cross join lateral theme_with(t.id) w(id) join (${pinnedFrom}) on k.theme_id = w.id and k.ended_at is null`

/** Quotes of a project that are pinned; those that may no longer be quoted come first. */
export async function listQuotes(
  db: Sql,
  projectId: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ quotes: PinnedQuote[]; next?: number }> {
  const { rows } = await sql<PinnedQuote>`select q.*, case when q.gone is null then q.words end as text from (
      select k.id, k.voice_id as "voiceId", k.part, jsonb_build_object('id', t.id, 'name', t.name) as theme, ${pinnedWords} as words, kv.language,
        ${goneOf} as gone, k.pinned_by as "pinnedBy", (select a.name from accounts a where a.id = k.pinned_by) as "pinnedByName", k.pinned_at as "pinnedAt"
      from ${from} where t.project_id = ${projectId} and ${live}) q
    order by q.gone is null, q.theme->>'name', q."pinnedAt", q.id offset ${after} limit ${limit + 1}`.execute(db)
  return rows.length > limit ? { quotes: rows.slice(0, limit), next: after + limit } : { quotes: rows }
}

export type Candidate = {
  voiceId: string
  part: string
  text: string
  language: string
  givenAt: Date
  quoteId: string | null
}

/** What may be quoted under a theme: shown with its author's consent, and put there by a person or a rule. */
export async function listCandidates(
  db: Sql,
  themeId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ candidates: Candidate[]; next?: string }> {
  const words = sql`case when x.part = '' then v.words else v.data ->> x.part end`
  const { rows } =
    await sql<Candidate>`select x.voice_id as "voiceId", x.part, ${words} as text, v.language, v.given_at as "givenAt",
      (select k.id from theme_quotes k where k.voice_id = x.voice_id and k.part = x.part and k.ended_at is null and k.theme_id in (select theme_with(${themeId}::uuid)) limit 1) as "quoteId"
    from voice_themes x join voices v on v.id = x.voice_id and v.consent_publish join voice_publications p on p.voice_id = x.voice_id
    where x.theme_id = ${themeId} and ${settled} and ${words} is not null and (${after}::text is null or x.voice_id::text || ' ' || x.part > ${after})
    order by x.voice_id, x.part limit ${limit + 1}`.execute(db)
  const candidates = rows.slice(0, limit)
  const last = candidates.at(-1)
  return rows.length > limit && last ? { candidates, next: `${last.voiceId} ${last.part}` } : { candidates }
}

/** A pinned quote of this project, locked. */
export async function findQuote(
  db: Sql,
  projectId: string,
  id: string | undefined,
): Promise<{ id: string; themeId: string; voiceId: string; gone: Gone | null } | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<{ id: string; themeId: string; voiceId: string; gone: Gone | null }>`
    select k.id, t.id as "themeId", k.voice_id as "voiceId", ${goneOf} as gone from ${from}
    where k.id = ${id} and t.project_id = ${projectId} and ${live} for update of k`.execute(db)
  return rows[0]
}

/** Quotes that somebody pinned and that may no longer be quoted, by project: their desk tells them. */
export async function goneOfPinner(db: Sql, accountId: string): Promise<{ projectId: string; n: number }[]> {
  const { rows } = await sql<{ projectId: string; n: number }>`select t.project_id as "projectId", count(*)::int as n
    from theme_quotes k join voices kv on kv.id = k.voice_id join themes t on t.id = theme_now(k.theme_id)
    where k.pinned_by = ${accountId} and k.ended_at is null and not (${pinnedStands(sql`t.id`)}) group by 1 order by 1`.execute(
    db,
  )
  return rows
}
