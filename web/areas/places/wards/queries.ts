import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Geometry } from '../geometry.ts'
import type { ImportKind } from '../imports/problems.ts'
import { ward as wardPath } from '../paths.ts'

export type Ward = {
  id: string
  slug: string
  name: string
  /** Code of the boundary that is in force, or of the last one for a ward that was replaced. */
  code: string
  href: string
  neighbourhood?: { name: string; slug: string }
}
export type WardShape = Ward & { geometry: Geometry; bbox: number[]; centre: number[]; residents: number | null }

/** Names in the order a person expects: the database may sort by bytes. */
const collator = new Intl.Collator('en-GB', { numeric: true })
const byName = <T extends { name: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => collator.compare(a.name, b.name))

type Row = Omit<Ward, 'href' | 'neighbourhood'> & { group_name: string | null; group_slug: string | null }

/** The latest version of each area that has begun; in force unless it has ended. */
const latest = sql`select distinct on (area_id) * from boundaries where starts_on <= current_date order by area_id, starts_on desc`
const inForce = sql`(b.ends_on is null or b.ends_on >= current_date)`
const columns = sql`a.id, a.slug, a.name, b.code, n.name as group_name, n.slug as group_slug`
const from = sql`from areas a join (${latest}) b on b.area_id = a.id
  left join neighbourhood_wards w on w.ward_id = a.id and w.ends_on is null left join areas n on n.id = w.neighbourhood_id`

function wardOf<T extends Row>({ group_name, group_slug, ...row }: T): Omit<T, 'group_name' | 'group_slug'> & Ward {
  return {
    ...row,
    href: wardPath.to({ ward: row.slug }),
    ...(group_name && group_slug ? { neighbourhood: { name: group_name, slug: group_slug } } : {}),
  }
}

/** A ward by its id or the name in its address: also one that was replaced, since old links and receipts lead there. */
export async function findWard(db: Sql, slugOrId: string): Promise<Ward | undefined> {
  const { rows } = await sql<Row>`select ${columns} ${from}
    where a.kind = 'ward' and ${isId(slugOrId) ? sql`a.id = ${slugOrId}` : sql`a.slug = ${slugOrId}`}`.execute(db)
  return rows[0] && wardOf(rows[0])
}

/** The wards of today, in the order people expect. */
export async function listWards(db: Sql): Promise<Ward[]> {
  const { rows } = await sql<Row>`select ${columns} ${from} where a.kind = 'ward' and ${inForce}`.execute(db)
  return byName(rows).map((row) => wardOf(row))
}

/** The wards of today with their outlines and how many people live there. */
export async function listWardShapes(db: Sql): Promise<WardShape[]> {
  const { rows } = await sql<Row & Pick<WardShape, 'geometry' | 'bbox' | 'centre' | 'residents'>>`
    select ${columns}, b.outline as geometry, b.bbox, b.centre, p.count as residents ${from}
    left join profile_figures p on p.code = b.code and p.topic = 'population'
    where a.kind = 'ward' and ${inForce}`.execute(db)
  return byName(rows).map((row) => wardOf(row))
}

export type Neighbourhood = { id: string; slug: string; name: string; example: boolean; wards: string[] }

/** Neighbourhoods with the ids of their wards. */
export async function listNeighbourhoods(db: Sql): Promise<Neighbourhood[]> {
  const { rows } = await sql<Neighbourhood>`select a.id, a.slug, a.name, a.example, array_agg(w.ward_id) as wards
    from areas a join neighbourhood_wards w on w.neighbourhood_id = a.id and w.ends_on is null
    where a.kind = 'neighbourhood' group by a.id`.execute(db)
  return byName(rows)
}

/** A neighbourhood by its id or the name in its address. */
export async function findNeighbourhood(db: Sql, slugOrId: string): Promise<Neighbourhood | undefined> {
  return (await listNeighbourhoods(db)).find(({ id, slug }) => id === slugOrId || slug === slugOrId)
}

export type Attribution = { source: string; licence: string; importedAt: Date }

/** Where the data of this council come from, newest first, each said once. */
export async function listSources(db: Sql, kind?: ImportKind): Promise<Attribution[]> {
  const { rows } = await sql<Attribution>`select source, licence, max(imported_at) as "importedAt" from imports
    where ${kind ? sql`kind = ${kind}` : sql`true`} group by source, licence order by max(imported_at) desc`.execute(db)
  return rows
}
