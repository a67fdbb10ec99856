import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { live } from '../../themes/queries.ts'

export type Rule = {
  id: string
  phrase: string
  theme: { id: string; name: string }
  at: Date
  by: string | null
}

/** Rules that hold, each with the theme it leads to now: a rule goes with its theme where that is merged. */
export async function listRules(
  db: Sql,
  projectId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ rules: Rule[]; next?: string }> {
  const { rows } = await sql<Rule>`select r.id, r.phrase, jsonb_build_object('id', t.id, 'name', t.name) as theme, r.at,
      (select a.name from accounts a where a.id = r.by_account) as by
    from themes t cross join lateral theme_with(t.id) w(id) join theme_rules r on r.theme_id = w.id and r.ended_at is null
    where t.project_id = ${projectId} and ${live} and (${after}::uuid is null or r.id > ${after}::uuid) order by r.id limit ${limit + 1}`.execute(
    db,
  )
  const rules = rows.slice(0, limit)
  return rows.length > limit ? { rules, next: rules.at(-1)!.id } : { rules }
}

/** A rule of this project that holds. */
export async function findRule(
  db: Sql,
  projectId: string,
  id: string | undefined,
): Promise<{ id: string; themeId: string; phrase: string } | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<{ id: string; themeId: string; phrase: string }>`
    select r.id, r.theme_id as "themeId", r.phrase from theme_rules r join themes t on t.id = r.theme_id
    where r.id = ${id} and t.project_id = ${projectId} and r.ended_at is null for update of r`.execute(db)
  return rows[0]
}

/** Projects in which a rule holds. */
export async function projectsWithRules(db: Sql): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select distinct t.project_id as id from theme_rules r join themes t on t.id = r.theme_id
    where r.ended_at is null and t.project_id is not null order by 1`.execute(db)
  return rows.map(({ id }) => id)
}
