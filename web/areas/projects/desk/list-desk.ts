import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { type ProjectRow, projectColumns, projectFrom, withAreas } from '../find/project-row.ts'
import type { Project, State } from '../types.ts'

export type DeskProject = Project & {
  documents: number
  unknowns: number
  stages: number
  updatedAt: Date
  lead: string | null
}
export type DeskFilter = {
  state?: State | undefined
  words?: string | undefined
  sort: string
  page: number
  /** Ids of the few projects that somebody's grants reach; without it all. */
  only?: readonly string[] | undefined
}
export const perPage = 50

const orders = new Map<string, RawBuilder<unknown>>([
  ['title', sql`lower(title)`],
  ['-title', sql`lower(title) desc`],
  ['state', sql`state`],
  ['-state', sql`state desc`],
  ['decide', sql`"decideBy" nulls last`],
  ['-decide', sql`"decideBy" desc nulls last`],
  ['changed', sql`"updatedAt"`],
  ['-changed', sql`"updatedAt" desc`],
])
export const isOrder = (sort: string): boolean => orders.has(sort)

/** Every project that this person may see, with what its desk needs to say how far it is. */
export async function listDesk(
  db: Sql,
  { state, words, sort, page, only }: DeskFilter,
): Promise<{ projects: DeskProject[]; total: number; counts: Record<State, number> }> {
  const kept = [
    ...(only ? [sql`p.id = any(${[...only]}::uuid[])`] : []),
    ...(words ? [sql`strpos(lower(p.title), lower(${words})) > 0`] : []),
  ]
  const all = sql`(select ${projectColumns}, p.updated_at as "updatedAt",
      (select count(*)::int from project_documents d where d.project_id = p.id and not exists (select from project_document_withdrawals w where w.document_id = d.id)) as documents,
      (select count(*)::int from project_unknowns u where u.project_id = p.id) as unknowns,
      (select count(*)::int from project_stages s where s.project_id = p.id) as stages,
      (select t.shown_as from project_team t where t.project_id = p.id order by t.lead desc, t.added_at limit 1) as lead
    from ${projectFrom} ${kept.length ? sql`where ${sql.join(kept, sql` and `)}` : sql``}) x`
  type Row = ProjectRow & Omit<DeskProject, keyof Project> & { total: number }
  const { rows } =
    await sql<Row>`select x.*, count(*) over () as total from ${all} ${state ? sql`where state = ${state}` : sql``}
    order by ${orders.get(sort) ?? orders.get('-changed')!}, id limit ${perPage} offset ${(page - 1) * perPage}`.execute(
      db,
    )
  const counted = await sql<{
    state: State
    n: number
  }>`select state, count(*)::int as n from ${all} group by state`.execute(db)
  const counts: Record<State, number> = { draft: 0, scheduled: 0, live: 0, paused: 0, closed: 0 }
  for (const row of counted.rows) counts[row.state] = row.n
  const projects = await withAreas(db, rows)
  return { projects: projects.map(({ total: _, ...project }) => project), total: rows[0]?.total ?? 0, counts }
}
