import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { seen, veiled } from '../register/queries.ts'

/** How many groups say that they reach each ward, and how many reach all of them. */
export const countByWard = (db: Sql): Promise<ByWard> => keptFigure(db, 'groups by ward', () => byWard(db))

type ByWard = { wards: Map<string, number>; everywhere: number }
async function byWard(db: Sql): Promise<ByWard> {
  const { rows } = await sql<{ ward: string | null; n: number }>`select w.area_id as ward, count(*) as n from groups g
    left join group_wards w on w.group_id = g.id where ${seen('public')} and ${veiled('public', 'wards')} group by 1`.execute(
    db,
  )
  const wards = new Map(rows.flatMap(({ ward, n }) => (ward ? [[ward, n] as const] : [])))
  return { wards, everywhere: rows.find(({ ward }) => ward === null)?.n ?? 0 }
}
