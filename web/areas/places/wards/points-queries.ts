import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { contains, type Geometry } from '../geometry.ts'

type Row = { id: string; geometry: Geometry; bbox: number[] }

/** The ward of today in which each point (longitude, latitude) lies; undefined where it is in none of ours. */
export async function wardsAt(
  db: Sql,
  points: readonly (readonly [number, number])[],
): Promise<readonly (string | undefined)[]> {
  if (!points.length) return []
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  const { rows } = await sql<Row>`select a.id, b.geometry, b.bbox from boundaries b join areas a on a.id = b.area_id
    where a.kind = 'ward' and b.starts_on <= current_date and (b.ends_on is null or b.ends_on >= current_date)
      and b.bbox[1] <= ${Math.max(...lons)} and b.bbox[3] >= ${Math.min(...lons)}
      and b.bbox[2] <= ${Math.max(...lats)} and b.bbox[4] >= ${Math.min(...lats)} order by a.id`.execute(db)
  return points.map(([lon, lat]) => rows.find((row) => isIn(row, lon, lat))?.id)
}

const isIn = ({ bbox: [west = 0, south = 0, east = 0, north = 0], geometry }: Row, lon: number, lat: number) =>
  lon >= west && lon <= east && lat >= south && lat <= north && contains(geometry, lon, lat)

/** A point in the middle of a small area, for what is known to be near there. */
export async function middleOfSmallArea(db: Sql, areaId: string): Promise<readonly [number, number] | undefined> {
  if (!isId(areaId)) return undefined
  const { rows } = await sql<{ centre: number[] }>`select b.centre from boundaries b join areas a on a.id = b.area_id
    where a.id = ${areaId} and a.kind = 'small-area' order by b.starts_on desc limit 1`.execute(db)
  const [lon, lat] = rows[0]?.centre ?? []
  return lon === undefined || lat === undefined ? undefined : [lon, lat]
}
