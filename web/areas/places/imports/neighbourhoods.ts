import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { type Counts, type Imported, type ImportInput, importing, noCounts, type Options } from './import.ts'
import { type Problem, refuse } from './problems.ts'
import { type CsvRow, isCode, readCsv } from './read-csv.ts'
import { slugOf } from './slug.ts'

type Wish = { name: string; slug: string; wardId: string }

/** Groups wards into neighbourhoods from today. A ward that moves leaves the one it was in; the file need not name every ward. */
export function importNeighbourhoods(
  at: Acting,
  input: ImportInput,
  options: Options = {},
): Promise<Imported | { refused: Problem }> {
  return importing(at, input, options, {
    kind: 'neighbourhoods',
    read: (text) => readCsv(text, ['neighbourhood', 'ward_code']),
    write: (tx, rows) => putWishes(tx, at, input, rows),
  })
}

async function putWishes(tx: Tx, at: Acting, input: ImportInput, rows: readonly CsvRow[]): Promise<Counts> {
  const wards = await findWards(tx)
  const wishes = rows.map(({ line, values }): Wish & { line: number; key: string } => {
    const { neighbourhood = '', ward_code: code = '' } = values
    if (!isCode(code)) refuse('bad-code', { line, detail: code.slice(0, 40) })
    if (neighbourhood.length > 120) refuse('too-long', { line, detail: 'neighbourhood' })
    const wardId = wards.get(code) ?? refuse('unknown-ward', { line, detail: code })
    return { line, key: code, name: neighbourhood, slug: slugOf(neighbourhood), wardId }
  })
  checkOnce(wishes)
  const ids = await putNeighbourhoods(tx, at, wishes, input.example ?? false)
  const moved = await moveWards(
    tx,
    input.startsOn ?? dayOf(at.now),
    wishes.map(({ slug, wardId }) => ({ ward_id: wardId, neighbourhood_id: ids.get(slug)! })),
  )
  return { ...noCounts, rows: rows.length, added: moved, same: rows.length - moved }
}

/** The same ward twice, also where its older code stands for it, would be in two neighbourhoods. */
function checkOnce(wishes: readonly (Wish & { line: number; key: string })[]): void {
  const seen = new Set<string>()
  for (const { wardId, line, key } of wishes) {
    if (seen.has(wardId)) refuse('duplicate', { line, detail: key })
    seen.add(wardId)
  }
}

async function findWards(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{
    code: string
    id: string
  }>`select b.code, a.id from boundaries b join areas a on a.id = b.area_id where a.kind = 'ward'`.execute(tx)
  return new Map(rows.map(({ code, id }) => [code, id]))
}

async function putNeighbourhoods(
  tx: Tx,
  at: Acting,
  wishes: readonly Wish[],
  example: boolean,
): Promise<Map<string, string>> {
  const wanted = [...new Map(wishes.map(({ slug, name }) => [slug, { id: newId(at.now), slug, name }])).values()]
  const { rows } = await sql<{ id: string; slug: string }>`insert into areas (id, kind, slug, name, example)
    select r.id, 'neighbourhood', r.slug, r.name, ${example} from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r(id uuid, slug text, name text)
    on conflict (kind, slug) do update set name = excluded.name, example = excluded.example returning id, slug`.execute(
    tx,
  )
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** Returns how many wards moved. */
async function moveWards(
  tx: Tx,
  from: string,
  wishes: { ward_id: string; neighbourhood_id: string }[],
): Promise<number> {
  const wish = sql`jsonb_to_recordset(${JSON.stringify(wishes)}::jsonb) as r(ward_id uuid, neighbourhood_id uuid)`
  await sql`delete from neighbourhood_wards n using ${wish}
    where n.ward_id = r.ward_id and n.ends_on is null and n.neighbourhood_id <> r.neighbourhood_id and n.starts_on >= ${from}`.execute(
    tx,
  )
  await sql`update neighbourhood_wards n set ends_on = ${addDays(from, -1)} from ${wish}
    where n.ward_id = r.ward_id and n.ends_on is null and n.neighbourhood_id <> r.neighbourhood_id`.execute(tx)
  const { rows } = await sql`insert into neighbourhood_wards (neighbourhood_id, ward_id, starts_on)
    select r.neighbourhood_id, r.ward_id, ${from} from ${wish}
    where not exists (select from neighbourhood_wards n where n.ward_id = r.ward_id and n.ends_on is null) returning ward_id`.execute(
    tx,
  )
  return rows.length
}
