import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { theme as themePath } from '../paths.ts'
import { type Marked, settled, storedOf } from './marks.ts'
import { pinnedFrom, pinnedStands, pinnedWords } from './pinned.ts'

export type ThemeSize = {
  id: string
  name: string
  description: string
  translations: unknown
  /** What a person or a rule put there. */
  size: number
  /** How many voices each of the three put there, by the surest; what a model alone suggests is not in the size. */
  by: Marked
  /** One that is pinned for the report, else one of the first that are shown. */
  quote?: string
  href: string
  createdAt: Date
}
export type Theme = {
  id: string
  subject: Subject
  projectId: string | null
  name: string
  description: string
  translations: unknown
  size: number
  by: Marked
  /** Where it went, if it was merged. */
  into: { id: string; name: string } | null
  /** What it was split off from. */
  from: { id: string; name: string } | null
  /** What was merged into it. */
  holds: string[]
}

/** Themes that were not merged into another. */
export const live = sql`not exists (select from theme_merges m where m.from_theme = t.id and m.undone_at is null)`
const size = sql`coalesce((select sum(n) from tallies where subject = 'theme:' || t.id::text and key = 'size'), 0)::int`

/** Words of the theme `t` that somebody pinned for the report, as long as they are shown and as they were. */
const pinnedOf = sql`select ${pinnedWords} as words from ${pinnedFrom} where k.theme_id in (select theme_with(t.id)) and ${pinnedStands(sql`t.id`)} order by k.pinned_at, k.id`

/** The themes of a project with their stored sizes and one thing somebody said, largest first. */
export async function themesOf(db: Sql, projectId: string): Promise<ThemeSize[]> {
  const { rows } = await sql<Omit<ThemeSize, 'href' | 'quote'> & { quote: string | null }>`
    select t.id, t.name, t.description, t.translations, t.created_at as "createdAt", (n.of->>'size')::int as size, n.of - 'size' as by, coalesce(pinned.words, q.words) as quote
    from themes t cross join lateral (select ${storedOf} as of) n left join lateral (${pinnedOf} limit 1) pinned on true left join lateral (
      -- Of the first thirty that are shown, one that speaks of little else and is neither very short nor long.
      select f.words from (
        select x.voice_id, case when x.part = '' then v.words else v.data ->> x.part end as words
        from voice_themes x join voice_publications p on p.voice_id = x.voice_id join voices v on v.id = x.voice_id
        where x.theme_id = t.id and ${settled} order by x.voice_id limit 30) f
      where length(f.words) between 20 and 220
      order by (select count(*) from voice_themes o where o.voice_id = f.voice_id), abs(length(f.words) - 110), f.voice_id limit 1) q on true
    where t.project_id = ${projectId} and ${live} order by size desc, t.position, t.name`.execute(db)
  return rows.map(({ quote, ...theme }) => ({
    ...theme,
    ...(quote ? { quote } : {}),
    href: themePath.to({ theme: theme.id }),
  }))
}

export async function findTheme(db: Sql, id: string, { lock = false } = {}): Promise<Theme | undefined> {
  // What it was merged into is read after the lock: who waited for it sees what was done meanwhile.
  if (lock) await sql`select from themes where id = ${id} for update`.execute(db)
  const { rows } =
    await sql<Theme>`select t.id, t.subject, t.project_id as "projectId", t.name, t.description, t.translations, ${size} as size, ${storedOf} - 'size' as by,
      (select jsonb_build_object('id', i.id, 'name', i.name) from theme_merges m join themes i on i.id = m.into_theme where m.from_theme = t.id and m.undone_at is null) as into,
      (select jsonb_build_object('id', f.id, 'name', f.name) from theme_splits s join themes f on f.id = s.from_theme where s.new_theme = t.id) as from,
      array(select h.name from theme_merges m join themes h on h.id = m.from_theme where m.into_theme = t.id and m.undone_at is null order by h.name) as holds
    from themes t where t.id = ${id}`.execute(db)
  return rows[0]
}

/** The live themes that one voice is under. */
export async function themesOfVoice(
  db: Sql,
  voiceId: string,
): Promise<{ id: string; name: string; translations: unknown; size: number; putAt: Date; part: string }[]> {
  const { rows } = await sql<{
    id: string
    name: string
    translations: unknown
    size: number
    putAt: Date
    part: string
  }>`
    select t.id, t.name, t.translations, ${size} as size, min(case when x.how = 'model' then x.confirmed_at else x.put_at end) as "putAt", min(x.part) as part
    from voice_themes x join themes t on t.id = x.theme_id where x.voice_id = ${voiceId} and ${settled} and ${live} group by t.id order by "putAt", t.name`.execute(
    db,
  )
  return rows
}

/** Public themes whose name or description holds these words. */
export async function searchThemes(
  db: Sql,
  words: string,
  limit: number,
): Promise<{ id: string; name: string; description: string; translations: unknown }[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: string; name: string; description: string; translations: unknown }>`
    select t.id, t.name, t.description, t.translations from themes t where (t.name ilike ${pattern} or t.description ilike ${pattern}) and ${live}
    and exists (select from voice_themes x join voice_publications p on p.voice_id = x.voice_id where x.theme_id = t.id and ${settled})
    order by t.name limit ${limit}`.execute(db)
  return rows
}
