import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'

/** What was put into what, for ever; also where it was undone. */
export type Join = {
  act: string
  what: 'problem' | 'idea'
  from: string
  into: string
  why: string
  at: Date
  undoneAt: Date | null
}
const columns = sql`act, what, from_id as "from", into_id as "into", why, at, undone_at as "undoneAt"`

/** Whether a join (`j`) holds now: nobody undid it, and where it leads is shown. */
const holds = sql`(exists (select from solution_problems p where p.id = j.from_id and p.gone_by = j.act)
  or exists (select from solution_ideas i where i.id = j.from_id and i.gone_by = j.act))`

/** All acts that any of these was part of, oldest first. */
export async function joinsOf(db: Sql, ids: readonly string[]): Promise<Join[]> {
  const { rows } = await sql<Join>`select ${columns} from solution_joins
    where from_id = any(${[...ids]}::uuid[]) or into_id = any(${[...ids]}::uuid[]) order by at, act`.execute(db)
  return rows
}

export async function findJoin(db: Sql, activityId: string, act: string): Promise<Join | undefined> {
  const { rows } =
    await sql<Join>`select ${columns} from solution_joins where act = ${act} and activity_id = ${activityId}`.execute(
      db,
    )
  return rows[0]
}

/** A problem or an idea with all that were put together with it and now stand in it, itself first. */
export async function wholeOf(db: Sql, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive whole as (select ${id}::uuid as id
      union select j.from_id from whole w join solution_joins j on j.into_id = w.id and ${holds})
    select id from whole`.execute(db)
  return rows.map((row) => row.id)
}

/** Where something that was put together with others leads now: itself while it stands alone. */
export async function leadingOf(db: Sql, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive way as (select ${id}::uuid as id, 0 as n
      union all select j.into_id, w.n + 1 from way w join solution_joins j on j.from_id = w.id and ${holds} where w.n < 100)
    select id from way order by n desc limit 1`.execute(db)
  return rows[0]!.id
}
