import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { findWard, listWards } from '../../places/index.ts'
import type { Project } from '../types.ts'

export type ProjectRow = Omit<Project, 'areas'> & { areaIds: string[] }

/** What every read of a project selects; `p` is the project. */
export const projectColumns = sql`
  p.id, p.slug, p.kind, p.title, p.purpose, p.can_change as "canChange", p.cannot_change as "cannotChange", p.decider, p.decide_by as "decideBy",
  p.level, p.form, p.contact_name as "contactName", p.contact_email as "contactEmail", p.starts_on as "startsOn", p.ends_on as "endsOn",
  p.no_documents_reason as "noDocumentsReason", p.no_unknowns_reason as "noUnknownsReason", p.translations, p.version,
  pub.at as "publishedAt", clo.at as "closedAt", sch.publish_at as "scheduledFor",
  case when clo.at is not null then 'closed'
       when pub.at is not null and exists (select from project_pauses o where o.project_id = p.id and o.ended_at is null) then 'paused'
       when pub.at is not null then 'live'
       when sch.publish_at is not null then 'scheduled'
       else 'draft' end as state,
  array(select o.area_id from project_places o where o.project_id = p.id) as "areaIds",
  (select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'name', t.name) order by t.name), '[]') from project_topics t where t.project_id = p.id) as themes`

export const projectFrom = sql`projects p
  left join project_publications pub on pub.project_id = p.id
  left join project_closures clo on clo.project_id = p.id
  left join project_schedules sch on sch.project_id = p.id and sch.failed_at is null and pub.at is null`

/** Puts the names of wards beside their ids: those of today, and those that were replaced since. */
export async function withAreas<T extends ProjectRow>(
  db: Sql,
  rows: readonly T[],
): Promise<(Omit<T, 'areaIds'> & Pick<Project, 'areas'>)[]> {
  const asked = new Set(rows.flatMap(({ areaIds }) => areaIds))
  const wards = asked.size ? (await listWards(db)).filter(({ id }) => asked.delete(id)) : []
  for (const id of asked) {
    const before = await findWard(db, id)
    if (before) wards.push(before)
  }
  return rows.map(({ areaIds, ...row }) => ({
    ...row,
    areas: wards.filter(({ id }) => areaIds.includes(id)).map(({ id, name, slug }) => ({ id, name, slug })),
  }))
}
