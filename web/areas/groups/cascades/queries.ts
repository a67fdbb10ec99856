import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import type { Reach } from './rules.ts'

export type Cascade = { id: string; title: string; message: string; dueOn: string; askedAt: Date }
const columns = sql`c.id, c.title, c.message, c.due_on as "dueOn", c.asked_at as "askedAt"`

/** Groups of the network: what is counted. */
const inNetwork = sql`groups g join group_memberships m on m.group_id = g.id and m.left_at is null
  where not exists (select from group_removals r where r.group_id = g.id)`
/** A key group that told us was reached itself. */
const reachedIds = (cascade: string | null) => sql`(select reached_group as id from cascade_returns
    where ${cascade}::uuid is null or cascade_id = ${cascade}
  union select group_id from cascade_returns where ${cascade}::uuid is null or cascade_id = ${cascade})`

/** Groups reached at least once, of all groups of the network: by one request, or by any. */
export const reachOf = (db: Sql, cascade: string | null = null): Promise<Reach> =>
  keptFigure(db, `reach ${cascade}`, () => reach(db, cascade))

async function reach(db: Sql, cascade: string | null): Promise<Reach> {
  const { rows } = await sql<Reach>`select count(*) as groups,
      count(*) filter (where g.id in ${reachedIds(cascade)}) as reached from ${inNetwork}`.execute(db)
  return rows[0]!
}

export async function findCascade(db: Sql, id: string): Promise<Cascade | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Cascade>`select ${columns} from cascades c where c.id = ${id}`.execute(db)
  return rows[0]
}

export const cascadesPerPage = 20

type CascadeList = { cascades: (Cascade & { reached: number })[]; total: number }

/** Requests to send something on, newest first, with how many groups each reached. */
export const listCascades = (db: Sql, page: number): Promise<CascadeList> =>
  keptFigure(db, `cascades ${page}`, async () => {
    const { rows } = await sql<Cascade & { reached: number }>`select ${columns},
        (select count(*) from (select reached_group from cascade_returns t where t.cascade_id = c.id
          union select group_id from cascade_returns t where t.cascade_id = c.id) x) as reached
      from cascades c order by c.asked_at desc, c.id desc limit ${cascadesPerPage} offset ${(page - 1) * cascadesPerPage}`.execute(
      db,
    )
    const counted = await sql<{ n: number }>`select count(*) as n from cascades`.execute(db)
    return { cascades: rows, total: counted.rows[0]!.n }
  })

export type Return = { groupId: string; name: string; others: number }
export const returnsPerPage = 30

/** The key groups of today and those that answered, with how many others each sent it to. */
export async function listReturns(db: Sql, cascade: string, page = 1): Promise<{ returns: Return[]; total: number }> {
  const answered = sql`exists (select from key_group_designations d where d.group_id = g.id and d.ended_at is null)
      or exists (select from cascade_returns t where t.cascade_id = ${cascade} and t.group_id = g.id)`
  const { rows } = await sql<Return>`select g.id as "groupId", g.name,
      (select count(*) from cascade_returns t where t.cascade_id = ${cascade} and t.group_id = g.id and t.reached_group <> g.id) as others
    from groups g where ${answered} order by g.name_key, g.id
    limit ${returnsPerPage} offset ${(page - 1) * returnsPerPage}`.execute(db)
  const total = await keptFigure(db, `returns ${cascade}`, async () => {
    const counted = await sql<{ n: number }>`select count(*) as n from groups g where ${answered}`.execute(db)
    return counted.rows[0]!.n
  })
  return { returns: rows, total }
}

/** Groups that a key group said it sent this to. */
export async function sentTo(db: Sql, cascade: string, groupId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select reached_group as id from cascade_returns
    where cascade_id = ${cascade} and group_id = ${groupId}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
