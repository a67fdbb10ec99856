import { type RawBuilder, sql } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { ProjectInList } from '../types.ts'
import { type ProjectRow, projectColumns, projectFrom, withAreas } from './project-row.ts'

export type Filter = {
  wardId?: string | undefined
  stage?: string | undefined
  level?: string | undefined
  theme?: string | undefined
  state?: string | undefined
  kind?: string | undefined
  page?: number | undefined
}
export const projectsPerPage = 50

const stageNow = (
  now: Date,
) => sql`(select jsonb_build_object('name', s.name, 'step', s.step, 'translations', s.translations)
  from project_stages s where s.project_id = p.id and s.starts_on <= ${dayOf(now)} and (s.ends_on is null or s.ends_on >= ${dayOf(now)})
  order by s.starts_on desc, s.created_at desc limit 1)`

/** What everyone may see, narrowed down. What concerns the whole area is part of every ward's list. */
export async function listProjects(
  db: Sql,
  filter: Filter,
  now: Date,
): Promise<{ projects: ProjectInList[]; total: number }> {
  const kept: RawBuilder<unknown>[] = [sql`pub.at is not null`]
  if (filter.wardId)
    kept.push(
      isId(filter.wardId)
        ? sql`(exists (select from project_places o where o.project_id = p.id and o.area_id = ${filter.wardId}) or not exists (select from project_places o where o.project_id = p.id))`
        : sql`false`,
    )
  if (filter.level) kept.push(sql`p.level = ${filter.level}`)
  if (filter.kind) kept.push(sql`p.kind = ${filter.kind}`)
  if (filter.theme)
    kept.push(sql`exists (select from project_topics t where t.project_id = p.id and t.slug = ${filter.theme})`)
  const paused = sql`exists (select from project_pauses o where o.project_id = p.id and o.ended_at is null)`
  if (filter.state === 'closed') kept.push(sql`clo.at is not null`)
  else if (filter.state === 'paused') kept.push(sql`clo.at is null and ${paused}`)
  else if (filter.state === 'live') kept.push(sql`clo.at is null and not ${paused}`)
  else if (filter.state) kept.push(sql`false`)
  if (filter.stage) kept.push(sql`${stageNow(now)}->>'step' = ${filter.stage}`)
  const page = Math.max(1, filter.page ?? 1)
  const { rows } = await sql<ProjectRow & { stage: ProjectInList['stage']; total: number }>`
    select ${projectColumns}, ${stageNow(now)} as stage, count(*) over () as total
    from ${projectFrom} where ${sql.join(kept, sql` and `)}
    order by (clo.at is not null), pub.at desc, p.id desc
    limit ${projectsPerPage} offset ${(page - 1) * projectsPerPage}`.execute(db)
  const projects = await withAreas(db, rows)
  return { projects: projects.map(({ total: _, ...project }) => project), total: rows[0]?.total ?? 0 }
}

/** Themes that published projects carry, with how many each. */
export async function listThemes(db: Sql): Promise<{ slug: string; name: string; count: number }[]> {
  const { rows } = await sql<{ slug: string; name: string; count: number }>`
    select t.slug, min(t.name) as name, count(*)::int as count from project_topics t
    join project_publications pub on pub.project_id = t.project_id group by t.slug order by min(t.name)`.execute(db)
  return rows
}
