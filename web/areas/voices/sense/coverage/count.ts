import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import type { Sql } from '../../../../platform/db.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { countsOf } from '../../counting/queries.ts'
import { rankOf } from '../../themes/marks.ts'
import { live, themesOf } from '../../themes/queries.ts'
import { type ChannelCounts, countStates, type Smallest, type State, type ThemeChannel } from './rules.ts'

export type Kept = { channels: ChannelCounts[]; smallest: Smallest; themes: ThemeChannel[]; at: Date }

const hasWords = sql`(coalesce(v.words, '') <> '' or exists (
  select from jsonb_each(v.data - 'private') d where d.key ~ '^(priority|prompt|answer)-[0-9]{1,2}$' and jsonb_typeof(d.value) = 'string'))`

/** What became of every voice of a project. It reads them all: for jobs. */
const statesOf = async (db: Sql, projectId: string) =>
  (
    await sql<{ id: string; channel: string; state: State }>`
      select v.id, v.channel, case when exists (select from voice_erasures e where e.voice_id = v.id) then 'erased'
        when exists (select from voice_refusals r where r.voice_id = v.id) then 'refused'
        when not exists (select from voice_publications p where p.voice_id = v.id) and not exists (select from voice_countings c where c.voice_id = v.id) then 'waiting'
        when best.rank = 1 then 'person' when best.rank = 2 then 'rule'
        when exists (select from theme_readings n where n.voice_id = v.id and n.none) then 'none'
        when best.rank = 3 then 'model' when ${hasWords} then 'unread' else 'no-words' end as state
      from voices v left join (
        select x.voice_id, min(${rankOf}) as rank from voice_themes x join themes t on t.id = x.theme_id
        where t.project_id = ${projectId} and ${live} group by 1) best on best.voice_id = v.id
      where v.project_id = ${projectId}`.execute(db)
  ).rows

const themesByChannel = async (db: Sql, projectId: string): Promise<ThemeChannel[]> =>
  (
    await sql<ThemeChannel>`
      select u.theme_id as "themeId", v.channel, count(*) filter (where rank = 1)::int as person,
        count(*) filter (where rank = 2)::int as rule, count(*) filter (where rank = 3)::int as model
      from (select x.theme_id, x.voice_id, min(${rankOf}) as rank from voice_themes x join themes t on t.id = x.theme_id
        where t.project_id = ${projectId} and ${live} group by 1, 2) u join voices v on v.id = u.voice_id
      where exists (select from voice_publications p where p.voice_id = v.id) or exists (select from voice_countings c where c.voice_id = v.id)
      group by 1, 2 order by 1, 2`.execute(db)
  ).rows

/** Cheap to read: while it is the same, so are the counts. */
async function basisOf(db: Sql, projectId: string): Promise<string> {
  const counts = await countsOf(db, [subjectOf('project', projectId)])
  const themes = (await themesOf(db, projectId)).map(({ id, by }) => [id, by.person, by.rule, by.model])
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from theme_readings where project_id = ${projectId} and none`.execute(db)
  return JSON.stringify([counts.byChannel, counts.refused, counts.erased, counts.waiting, themes, rows[0]!.n])
}

/** Counts what became of every voice and keeps it, so that the page costs the same however many there are. */
export async function keepCoverage(at: Pick<Acting, 'db' | 'now'>, projectId: string): Promise<void> {
  const basis = await basisOf(at.db, projectId)
  const counted = countStates(await statesOf(at.db, projectId))
  const themes = await themesByChannel(at.db, projectId)
  await sql`insert into theme_coverages (project_id, channels, themes, basis, at)
    values (${projectId}, ${JSON.stringify(counted)}, ${JSON.stringify(themes)}, ${basis}, ${at.now})
    on conflict (project_id) do update set channels = excluded.channels, themes = excluded.themes, basis = excluded.basis, at = excluded.at`.execute(
    at.db,
  )
}

export async function findCoverage(db: Sql, projectId: string): Promise<Kept | undefined> {
  const { rows } = await sql<{ counted: Omit<Kept, 'themes' | 'at'>; themes: ThemeChannel[]; at: Date }>`
    select channels as counted, themes, at from theme_coverages where project_id = ${projectId}`.execute(db)
  const found = rows[0]
  return found && { ...found.counted, themes: found.themes, at: found.at }
}

/** Projects whose counts are kept or that have themes, where something changed since. */
export async function changedProjects(db: Sql): Promise<string[]> {
  const { rows } = await sql<{ id: string; basis: string | null }>`
    select p.id, c.basis from (select distinct project_id as id from themes where project_id is not null union select project_id from theme_coverages) p
      left join theme_coverages c on c.project_id = p.id order by p.id`.execute(db)
  const changed: string[] = []
  for (const { id, basis } of rows) if (basis !== (await basisOf(db, id))) changed.push(id)
  return changed
}
