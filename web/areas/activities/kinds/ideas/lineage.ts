import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'

/** One pair of an act: what was put into what, or split into what, for ever; also where it was undone. */
export type Join = {
  act: string
  kind: 'merge' | 'split'
  from: string
  into: string
  why: string
  at: Date
  undoneAt: Date | null
}

const columns = sql`act, kind, from_idea as "from", into_idea as "into", why, at, undone_at as "undoneAt"`

/** All acts that an idea was part of, oldest first. */
export async function joinsOf(db: Sql, ideaId: string): Promise<Join[]> {
  const { rows } =
    await sql<Join>`select ${columns} from idea_joins where from_idea = ${ideaId} or into_idea = ${ideaId} order by at, act, into_idea`.execute(
      db,
    )
  return rows
}

export async function joinsOfAct(db: Sql, act: string): Promise<Join[]> {
  const { rows } =
    await sql<Join>`select ${columns} from idea_joins where act = ${act} order by from_idea, into_idea`.execute(db)
  return rows
}

/** An idea with all that were put together with it and now stand in it. */
export async function wholeOf(db: Sql, ideaId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive whole as (select ${ideaId}::uuid as id
      union select j.from_idea from whole w join idea_joins j on j.into_idea = w.id and j.kind = 'merge' and j.undone_at is null)
    select id from whole`.execute(db)
  return rows.map(({ id }) => id)
}
