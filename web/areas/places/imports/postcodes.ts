import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { readPostcode } from '../postcode/rules.ts'
import { type Counts, type Imported, type ImportInput, importing, inBatches, noCounts, type Options } from './import.ts'
import { type Problem, refuse } from './problems.ts'
import { type CsvRow, isCode, numberIn, once, readCsv } from './read-csv.ts'
import { misplaced } from './read-geojson.ts'

/** Takes postcodes with their point, and their ward and small area where the file says them. */
export function importPostcodes(
  at: Acting,
  input: ImportInput,
  options: Options = {},
): Promise<Imported | { refused: Problem }> {
  return importing(at, input, options, {
    kind: 'postcodes',
    read(text) {
      const rows = readCsv(text, ['postcode', 'lat', 'lon'], ['ward_code', 'lsoa_code']).map(postcodeOf)
      once(rows)
      return rows
    },
    write: (tx, rows) => putPostcodes(tx, rows, options),
  })
}

type PostcodeRow = { line: number; key: string; lat: number; lon: number; ward: string | null; small: string | null }

function postcodeOf({ line, values }: CsvRow): PostcodeRow {
  const key = readPostcode(values['postcode']!)
  if (key === undefined) return refuse('bad-postcode', { line, detail: values['postcode']!.slice(0, 40) })
  const [lat, lon] = [numberIn(values['lat']!, line, 'lat'), numberIn(values['lon']!, line, 'lon')]
  const wrong = misplaced(lon, lat)
  if (wrong) refuse(wrong, { line, detail: `${lat}, ${lon}` })
  for (const code of [values['ward_code'], values['lsoa_code']])
    if (code && !isCode(code)) refuse('bad-code', { line, detail: code.slice(0, 40) })
  return { line, key, lat, lon, ward: values['ward_code'] || null, small: values['lsoa_code'] || null }
}

async function putPostcodes(tx: Tx, all: readonly PostcodeRow[], options: Options): Promise<Counts> {
  const { rows: known } = await sql<{ code: string }>`select code from boundaries`.execute(tx)
  const codes = new Set(known.map(({ code }) => code))
  for (const { line, ward, small } of all)
    for (const code of [ward, small]) if (code && !codes.has(code)) refuse('unknown-ward', { line, detail: code })
  const counts = { ...noCounts, rows: all.length }
  await inBatches(all, 5000, options.progress, async (batch) => {
    const column = <K extends keyof (typeof batch)[number]>(key: K) => batch.map((row) => row[key])
    const { rows: written } = await sql<{
      added: boolean
    }>`insert into postcodes (postcode, lat, lon, ward_code, small_area_code)
        select * from unnest(${column('key')}::text[], ${column('lat')}::float8[], ${column('lon')}::float8[], ${column('ward')}::text[], ${column('small')}::text[])
        on conflict (postcode) do update set lat = excluded.lat, lon = excluded.lon, ward_code = excluded.ward_code, small_area_code = excluded.small_area_code
        where (postcodes.lat, postcodes.lon, postcodes.ward_code, postcodes.small_area_code)
          is distinct from (excluded.lat, excluded.lon, excluded.ward_code, excluded.small_area_code)
        returning (xmax = 0) as added`.execute(tx)
    const added = written.filter((row) => row.added).length
    counts.added += added
    counts.changed += written.length - added
  })
  return { ...counts, same: counts.rows - counts.added - counts.changed }
}
