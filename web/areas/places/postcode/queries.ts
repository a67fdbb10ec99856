import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { contains, type Geometry } from '../geometry.ts'
import { readPostcode } from './rules.ts'

export type Placed = {
  wardId: string
  wardName: string
  wardSlug: string
  boundaryCode: string
  smallAreaId: string | null
}

type Row = {
  lat: number
  lon: number
  wardId: string | null
  wardName: string | null
  wardSlug: string | null
  boundaryCode: string | null
  smallAreaId: string | null
}

/** The ward of a postcode, however it was typed. A postcode whose ward was redrawn since is found by its point. */
export async function findPlace(db: Sql, typed: string): Promise<Placed | 'not-a-postcode' | 'unknown-postcode'> {
  const postcode = readPostcode(typed)
  if (postcode === undefined) return 'not-a-postcode'
  const { rows } =
    await sql<Row>`select p.lat, p.lon, a.id as "wardId", a.name as "wardName", a.slug as "wardSlug", b.code as "boundaryCode", s.area_id as "smallAreaId"
    from postcodes p
    left join boundaries b on b.code = p.ward_code and b.starts_on <= current_date and (b.ends_on is null or b.ends_on >= current_date)
    left join areas a on a.id = b.area_id left join boundaries s on s.code = p.small_area_code
    where p.postcode = ${postcode}`.execute(db)
  const row = rows[0]
  if (!row) return 'unknown-postcode'
  const { wardId, wardName, wardSlug, boundaryCode, smallAreaId } = row
  if (wardId && wardName && wardSlug && boundaryCode) return { wardId, wardName, wardSlug, boundaryCode, smallAreaId }
  const found = await findByPoint(db, row.lon, row.lat)
  return found ? { ...found, smallAreaId } : 'unknown-postcode'
}

async function findByPoint(db: Sql, lon: number, lat: number): Promise<Omit<Placed, 'smallAreaId'> | undefined> {
  const { rows } = await sql<Omit<Placed, 'smallAreaId'> & { geometry: Geometry }>`
    select a.id as "wardId", a.name as "wardName", a.slug as "wardSlug", b.code as "boundaryCode", b.geometry
    from boundaries b join areas a on a.id = b.area_id
    where a.kind = 'ward' and b.starts_on <= current_date and (b.ends_on is null or b.ends_on >= current_date)
      and ${lon} between b.bbox[1] and b.bbox[3] and ${lat} between b.bbox[2] and b.bbox[4]`.execute(db)
  const found = rows.find(({ geometry }) => contains(geometry, lon, lat))
  if (!found) return undefined
  const { geometry: _, ...place } = found
  return place
}

/** Where a ward is, for places that a person chose from the list or the map. */
export async function placeOfWard(db: Sql, wardId: string): Promise<Placed | undefined> {
  const { rows } =
    await sql<Placed>`select a.id as "wardId", a.name as "wardName", a.slug as "wardSlug", b.code as "boundaryCode", null as "smallAreaId"
    from areas a join boundaries b on b.area_id = a.id
    where a.kind = 'ward' and a.id = ${wardId} and b.starts_on <= current_date order by b.starts_on desc limit 1`.execute(
      db,
    )
  return rows[0]
}
