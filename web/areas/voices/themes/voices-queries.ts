import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { type Mark, rankOf, settled } from './marks.ts'
import { live } from './queries.ts'

export type Said = {
  voiceId: string
  part: string
  text: string
  givenAt: Date
  channel: string
  publicName: string | null
  language: string
}
type Page = { after?: string | undefined; limit: number }

const text = sql`case when x.part = '' then v.words else v.data ->> x.part end`

/** Only voices received until then; all where no time is named. */
const receivedBy = (until: Date | undefined) => (until ? sql`v.received_at <= ${until}` : sql`true`)

/** What people said under any of these themes, in their own words: shown voices alone, each piece once, in order of id. */
export async function voicesUnder(
  db: Sql,
  themeIds: readonly string[],
  { after, limit, until }: Page & { until?: Date | undefined },
): Promise<{ voices: Said[]; next?: string }> {
  const { rows } = await sql<Said>`
    select distinct on (x.voice_id, x.part) x.voice_id as "voiceId", x.part, ${text} as text, v.given_at as "givenAt", v.channel, v.public_name as "publicName", v.language
    from voice_themes x join voice_publications p on p.voice_id = x.voice_id join voices v on v.id = x.voice_id
    where x.theme_id = any(${[...themeIds]}::uuid[]) and ${settled} and ${text} is not null and ${receivedBy(until)}
      and (${after ?? null}::text is null or (x.voice_id::text || ' ' || x.part) > ${after ?? ''})
    order by x.voice_id, x.part limit ${limit + 1}`.execute(db)
  const voices = rows.slice(0, limit)
  const last = voices.at(-1)
  return { voices, ...(rows.length > limit && last ? { next: `${last.voiceId} ${last.part}` } : {}) }
}

/** How many voices under a theme are counted but not for showing. */
export async function countedUnder(db: Sql, themeId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(distinct x.voice_id)::int as n from voice_themes x join voice_countings c on c.voice_id = x.voice_id where x.theme_id = ${themeId} and ${settled}`.execute(
    db,
  )
  return rows[0]!.n
}

export type DeskVoice = {
  id: string
  words: string | null
  data: unknown
  channel: string
  givenAt: Date
  standing: 'shown' | 'counted'
  themes: { id: string; name: string; part: string; mark: Mark }[]
}
export type DeskFilter = { show: 'without' | 'all' | string; words?: string; channel?: string }

/** Voices of a project that may be under themes, for the desk: those under none, all, or those under one theme. */
export async function listForThemes(
  db: Sql,
  projectId: string,
  filter: DeskFilter,
  { after, limit }: Page,
): Promise<{ voices: DeskVoice[]; next?: string }> {
  const pattern = `%${(filter.words ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const conditions = [
    sql`v.project_id = ${projectId}`,
    sql`(p.voice_id is not null or c.voice_id is not null)`,
    after ? sql`v.id > ${after}` : undefined,
    filter.words
      ? sql`(v.words ilike ${pattern} or exists (select from jsonb_each_text(v.data - 'private') d where d.value ilike ${pattern}))`
      : undefined,
    filter.channel ? sql`v.channel = ${filter.channel}` : undefined,
    filter.show === 'without'
      ? sql`not exists (select from voice_themes x join themes t on t.id = x.theme_id where x.voice_id = v.id and ${settled} and ${live})`
      : filter.show === 'all'
        ? undefined
        : sql`exists (select from voice_themes x where x.voice_id = v.id and x.theme_id = ${filter.show})`,
  ].filter((condition) => condition !== undefined)
  const { rows } = await sql<DeskVoice>`
    select v.id, v.words, v.data - 'private' as data, v.channel, v.given_at as "givenAt", case when p.voice_id is not null then 'shown' else 'counted' end as standing,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'part', x.part, 'mark', (array['person', 'rule', 'model'])[${rankOf}]) order by t.name) from voice_themes x join themes t on t.id = x.theme_id where x.voice_id = v.id and ${live}), '[]') as themes
    from voices v left join voice_publications p on p.voice_id = v.id left join voice_countings c on c.voice_id = v.id
    where ${sql.join(conditions, sql` and `)} order by v.id limit ${limit + 1}`.execute(db)
  const voices = rows.slice(0, limit)
  return { voices, ...(rows.length > limit ? { next: voices.at(-1)!.id } : {}) }
}

type Standings = { received: number; erased: number; refused: number; waiting: number; used: number }
export type Coverage = Standings & { byChannel: ({ channel: string } & Standings)[] }

/** How much of what a project received (until a time, where one is named) lies under these themes, by channel, to the last voice. Reads every voice: for deeds and jobs, not for pages. */
export async function coverageOf(
  db: Sql,
  themeIds: readonly string[],
  projectId: string,
  until?: Date,
): Promise<Coverage> {
  const { rows: byChannel } = await sql<{ channel: string } & Standings>`
    select v.channel, count(*)::int as received, count(e.voice_id)::int as erased, count(r.voice_id) filter (where e.voice_id is null)::int as refused,
      count(*) filter (where coalesce(e.voice_id, r.voice_id, p.voice_id, c.voice_id) is null)::int as waiting,
      count(*) filter (where (p.voice_id is not null or c.voice_id is not null) and exists (select from voice_themes x where x.voice_id = v.id and x.theme_id = any(${[...themeIds]}::uuid[]) and ${settled}))::int as used
    from voices v left join voice_erasures e on e.voice_id = v.id left join voice_refusals r on r.voice_id = v.id
      left join voice_publications p on p.voice_id = v.id left join voice_countings c on c.voice_id = v.id
    where v.project_id = ${projectId} and ${receivedBy(until)} group by v.channel order by v.channel`.execute(db)
  const sum = (of: (row: Standings) => number) => byChannel.reduce((n, row) => n + of(row), 0)
  return {
    received: sum((row) => row.received),
    erased: sum((row) => row.erased),
    refused: sum((row) => row.refused),
    waiting: sum((row) => row.waiting),
    used: sum((row) => row.used),
    byChannel,
  }
}

/** Which of these voices may lie under themes of this subject, with where they stand. */
export async function themeable(
  db: Sql,
  projectId: string | null,
  subject: Subject,
  voiceIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select v.id from voices v
    where v.id = any(${[...voiceIds]}::uuid[]) and (v.project_id = ${projectId} or v.subject = ${subject})
      and (exists (select from voice_publications p where p.voice_id = v.id) or exists (select from voice_countings c where c.voice_id = v.id))`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}
