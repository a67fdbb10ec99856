import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Holdings = {
  ward: number
  earlier: number
  'small-area': number
  neighbourhood: number
  figures: number
  postcodes: number
}

/** How much of each kind the council has. */
export async function countHoldings(db: Sql): Promise<Holdings> {
  const { rows } = await sql<Holdings>`select
    (select count(*)::int from boundaries b join areas a on a.id = b.area_id where a.kind = 'ward' and b.ends_on is null) as ward,
    (select count(*)::int from boundaries b join areas a on a.id = b.area_id where a.kind = 'ward' and b.ends_on is not null) as earlier,
    (select count(*)::int from areas where kind = 'small-area') as "small-area",
    (select count(*)::int from areas where kind = 'neighbourhood') as neighbourhood,
    (select count(*)::int from profile_figures) as figures,
    (select count(*)::int from postcodes) as postcodes`.execute(db)
  return rows[0]!
}

export type PastImport = { kind: string; name: string; source: string; licence: string; rows: number; importedAt: Date }

/** The latest imports, newest first. */
export async function listImports(db: Sql, limit = 30): Promise<PastImport[]> {
  const { rows } = await sql<PastImport>`select kind, name, source, licence, rows, imported_at as "importedAt"
    from imports order by imported_at desc, id desc limit ${limit}`.execute(db)
  return rows
}
