import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { addDays } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { boxOf, centreOf, onGrid } from '../geometry.ts'
import { type Counts, type Imported, type ImportInput, importing, inBatches, noCounts, type Options } from './import.ts'
import { type Problem, refuse } from './problems.ts'
import { type BoundaryRow, readBoundaries } from './read-geojson.ts'
import { slugOf } from './slug.ts'
import { type Version, versionsAfter } from './versions.ts'

type Kept = Version & { areaId: string; kind: string; slug: string }

/** Takes wards or small areas with their dates. A version that follows an open one ends it the day before. */
export function importBoundaries(
  at: Acting,
  input: ImportInput,
  options: Options = {},
): Promise<Imported | { refused: Problem }> {
  return importing(at, input, options, {
    kind: 'boundaries',
    async read(text) {
      const settings = await at.db.selectFrom('settings').select('lad_code').executeTakeFirst()
      return readBoundaries(text, { startsOn: input.startsOn, ladCode: settings?.lad_code ?? null })
    },
    write: (tx, rows) => putBoundaries(tx, at, input, rows, options),
  })
}

async function putBoundaries(
  tx: Tx,
  at: Acting,
  input: ImportInput,
  rows: readonly BoundaryRow[],
  options: Options,
): Promise<Counts> {
  const kept = await findVersions(tx)
  checkWards(rows, kept)
  const areas = new Map(kept.map(({ kind, slug, areaId }) => [`${kind} ${slug}`, areaId]))
  const fresh = rows.flatMap((row) => {
    const key = `${row.kind} ${slugOf(row.name)}`
    if (areas.has(key)) return []
    const id = newId<'area'>(at.now)
    areas.set(key, id)
    return [{ id, kind: row.kind, slug: slugOf(row.name), name: row.name, name_cy: row.nameCy }]
  })
  const placed = rows.map((row) => ({ ...row, areaId: areas.get(`${row.kind} ${slugOf(row.name)}`)! }))
  const ended = endings(placed, kept)
  await sql`insert into areas (id, kind, slug, name, name_cy)
      select * from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as r(id uuid, kind text, slug text, name text, name_cy text)`.execute(
    tx,
  )
  const counts = await write(tx, at, input, placed, options)
  await sql`update boundaries b set ends_on = r.ends_on
      from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) as r(code text, ends_on date) where b.code = r.code`.execute(
    tx,
  )
  return { ...counts, ended: ended.length }
}

async function findVersions(tx: Tx): Promise<Kept[]> {
  const { rows } =
    await sql<Kept>`select b.code, b.starts_on as "startsOn", b.ends_on as "endsOn", a.id as "areaId", a.kind, a.slug
    from areas a left join boundaries b on b.area_id = a.id where a.kind in ('ward', 'small-area')`.execute(tx)
  return rows
}

function checkWards(rows: readonly BoundaryRow[], kept: readonly Kept[]): void {
  const known = new Set([...kept, ...rows].filter(({ kind }) => kind === 'ward').map(({ code }) => code))
  for (const { wardCode, feature } of rows)
    if (wardCode && !known.has(wardCode)) refuse('unknown-ward', { feature, detail: wardCode })
}

type Placed = BoundaryRow & { areaId: string }

/** Which open versions end because a later one of the same area begins. Versions that would be in force at once are refused. */
function endings(placed: readonly Placed[], kept: readonly Kept[]): { code: string; ends_on: string }[] {
  const codes = new Set(placed.map(({ code }) => code))
  const touched = new Map(placed.map((row) => [row.areaId, row]))
  return [...touched].flatMap(([areaId, { feature }]) => {
    const old = kept.filter((version) => version.areaId === areaId && version.code && !codes.has(version.code))
    const all = versionsAfter([...old, ...placed.filter((row) => row.areaId === areaId)])
    if ('overlap' in all)
      return refuse('overlapping-dates', {
        feature: placed.find(({ code }) => code === all.overlap)?.feature ?? feature,
        detail: all.overlap,
      })
    return all.ended.map(({ code, next }) => ({ code, ends_on: addDays(next, -1) }))
  })
}

async function write(
  tx: Tx,
  at: Acting,
  { source, licence }: ImportInput,
  placed: readonly Placed[],
  options: Options,
): Promise<Counts> {
  const counts = { ...noCounts, rows: placed.length }
  await inBatches(placed, 200, options.progress, async (batch) => {
    const values = batch.map((row) => ({
      code: row.code,
      area_id: row.areaId,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
      geometry: onGrid(row.geometry, 6),
      outline: onGrid(row.geometry, 4),
      bbox: boxOf(row.geometry),
      centre: row.centre ?? centreOf(row.geometry),
      ward_code: row.wardCode,
    }))
    const { rows } = await sql<{
      added: boolean
    }>`insert into boundaries (code, area_id, starts_on, ends_on, geometry, outline, bbox, centre, ward_code, source, licence, imported_at)
      select r.*, ${source}, ${licence}, ${at.now} from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as r(code text, area_id uuid, starts_on date, ends_on date, geometry jsonb, outline jsonb, bbox double precision[], centre double precision[], ward_code text)
      on conflict (code) do update set area_id = excluded.area_id, starts_on = excluded.starts_on, ends_on = excluded.ends_on, geometry = excluded.geometry,
        outline = excluded.outline, bbox = excluded.bbox, centre = excluded.centre, ward_code = excluded.ward_code, source = excluded.source, licence = excluded.licence, imported_at = excluded.imported_at
      where (boundaries.area_id, boundaries.starts_on, boundaries.ends_on, boundaries.geometry, boundaries.centre, boundaries.ward_code, boundaries.source, boundaries.licence)
        is distinct from (excluded.area_id, excluded.starts_on, excluded.ends_on, excluded.geometry, excluded.centre, excluded.ward_code, excluded.source, excluded.licence)
      returning (xmax = 0) as added`.execute(tx)
    counts.added += rows.filter(({ added }) => added).length
    counts.changed += rows.filter(({ added }) => !added).length
  })
  return { ...counts, same: counts.rows - counts.added - counts.changed }
}
