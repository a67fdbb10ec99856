import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type ExamplePerson = { id: string; name: string; roles: string[] }

/** The invented people of the example and their roles, staff first; those who came with the example before those made since. */
export async function listExamplePeople(db: Sql, limit = 40): Promise<ExamplePerson[]> {
  const { rows } = await sql<ExamplePerson>`
    select a.id, a.name, coalesce(array_agg(distinct g.role order by g.role) filter (where g.role is not null), '{}') as roles
    from accounts a left join grants g on g.account_id = a.id and not exists (select from grant_ends e where e.grant_id = g.id)
    where not exists (select from account_erasures e where e.account_id = a.id)
    group by a.id order by count(g.role) = 0, a.created_at, a.name limit ${limit}`.execute(db)
  return rows
}
