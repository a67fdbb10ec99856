import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Delta } from '../counting/tallies.ts'

/** How a voice came under a theme: a person confirmed it, a rule put it there, or a model alone suggested it. */
export const marks = ['person', 'rule', 'model'] as const
export type Mark = (typeof marks)[number]
export type Marked = Record<Mark, number>

/** A row `x` of voice_themes: 1 a person, 2 a rule, 3 a model that nobody confirmed. */
export const rankOf = sql`case when x.how = 'person' or x.confirmed_at is not null then 1 when x.how = 'rule' then 2 else 3 end`
/** Whether it counts as under the theme: what a model alone suggests does not. */
export const settled = sql`(x.how <> 'model' or x.confirmed_at is not null)`

/** Where a piece lies under the theme already, the surer of the two stays. */
export const surerWins = sql`on conflict (theme_id, voice_id, part) do update set how = case when voice_themes.confirmed_at is null and voice_themes.how = 'model' and excluded.how = 'rule' then 'rule' else voice_themes.how end,
  confirmed_by = coalesce(voice_themes.confirmed_by, excluded.confirmed_by), confirmed_at = coalesce(voice_themes.confirmed_at, excluded.confirmed_at), via = null
  where voice_themes.confirmed_at is null and (excluded.confirmed_at is not null or (voice_themes.how = 'model' and excluded.how = 'rule'))`

/** How many of these voices, shown or counted, lie under each theme, by the surest of their marks. */
export async function countMarked(
  db: Sql,
  themeIds: readonly string[],
  voiceIds: readonly string[],
): Promise<Map<string, Marked>> {
  const { rows } = await sql<{ theme: string } & Marked>`
    select theme, count(*) filter (where rank = 1)::int as person, count(*) filter (where rank = 2)::int as rule, count(*) filter (where rank = 3)::int as model
    from (select x.theme_id as theme, x.voice_id, min(${rankOf}) as rank from voice_themes x
      where x.theme_id = any(${[...themeIds]}::uuid[]) and x.voice_id = any(${[...voiceIds]}::uuid[])
        and (exists (select from voice_publications p where p.voice_id = x.voice_id) or exists (select from voice_countings c where c.voice_id = x.voice_id))
      group by 1, 2) as each_voice group by theme`.execute(db)
  const counted = new Map(rows.map(({ theme, person, rule, model }) => [theme, { person, rule, model }]))
  return new Map(themeIds.map((id) => [id, counted.get(id) ?? { person: 0, rule: 0, model: 0 }]))
}

/** What the stored counts of themes change by: `size` is what a person or a rule put there. */
export const markedDeltas = (before: ReadonlyMap<string, Marked>, after: ReadonlyMap<string, Marked>): Delta[] =>
  [...after].flatMap(([theme, now]) => {
    const was = before.get(theme) ?? { person: 0, rule: 0, model: 0 }
    return storedKeys(now, was).map(({ key, n }) => ({ subject: `theme:${theme}`, key, n }))
  })

const storedKeys = (now: Marked, was: Marked) =>
  [
    { key: 'size', n: now.person + now.rule - was.person - was.rule },
    ...marks.map((key) => ({ key: key as string, n: now[key] - was[key] })),
  ].filter(({ n }) => n !== 0)

/** Stored counts of the theme `t`, as one JSON object. */
export const storedOf = sql`(select jsonb_build_object('size', coalesce(sum(n) filter (where key = 'size'), 0), 'person', coalesce(sum(n) filter (where key = 'person'), 0),
  'rule', coalesce(sum(n) filter (where key = 'rule'), 0), 'model', coalesce(sum(n) filter (where key = 'model'), 0)) from tallies where subject = 'theme:' || t.id::text)`
