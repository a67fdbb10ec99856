import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { isDay } from '../../../platform/typed-time.ts'
import { type Counts, type Imported, type ImportInput, importing, inBatches, noCounts, type Options } from './import.ts'
import { type Problem, refuse } from './problems.ts'
import { type CsvRow, isCode, numberIn, once, readCsv } from './read-csv.ts'

type FigureRow = {
  code: string
  topic: string
  category: string
  position: number
  count: number | null
  share: number | null
  as_at: string
  source: string
}

/** Takes figures by topic and category. A topic that comes again for a place replaces what was there; places of other councils are left out. */
export function importProfile(
  at: Acting,
  input: ImportInput,
  options: Options = {},
): Promise<Imported | { refused: Problem }> {
  return importing(at, input, options, {
    kind: 'profile',
    read(text) {
      const rows = readCsv(text, ['code', 'topic', 'category', 'count', 'as_at'], ['share', 'source'])
      const all = rows.map((row, at) => figureOf(row, at, input.source))
      once(
        rows.map(({ line, values }) => ({ line, key: `${values['code']}, ${values['topic']}, ${values['category']}` })),
      )
      return all
    },
    write: (tx, all) => putFigures(tx, all, options),
  })
}

async function putFigures(tx: Tx, all: readonly FigureRow[], options: Options): Promise<Counts> {
  const { rows: known } = await sql<{
    code: string
  }>`select code from boundaries union select lad_code from settings where lad_code is not null`.execute(tx)
  const ours = new Set(known.map(({ code }) => code))
  const kept = all.filter(({ code }) => ours.has(code))
  if (kept.length === 0) refuse('other-place')
  const topics = JSON.stringify(
    [...new Set(kept.map(({ code, topic }) => JSON.stringify([code, topic])))].map((pair) => JSON.parse(pair)),
  )
  const { numAffectedRows } =
    await sql`delete from profile_figures f using jsonb_array_elements(${topics}::jsonb) as t(pair)
      where f.code = t.pair ->> 0 and f.topic = t.pair ->> 1`.execute(tx)
  await inBatches(kept, 5000, options.progress, async (batch) => {
    await sql`insert into profile_figures (code, topic, category, position, count, share, as_at, source)
        select * from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
          as r(code text, topic text, category text, position integer, count integer, share double precision, as_at date, source text)`.execute(
      tx,
    )
  })
  const replaced = Number(numAffectedRows ?? 0)
  return {
    ...noCounts,
    rows: kept.length,
    changed: Math.min(replaced, kept.length),
    added: Math.max(0, kept.length - replaced),
    skipped: all.length - kept.length,
  }
}

function figureOf({ line, values }: CsvRow, position: number, source: string): FigureRow {
  const { code = '', topic = '', category = '', as_at = '' } = values
  if (!isCode(code)) refuse('bad-code', { line, detail: code.slice(0, 40) })
  if (!isDay(as_at)) refuse('bad-date', { line, detail: as_at.slice(0, 40) })
  const count = numberIn(values['count']!, line, 'count')
  if (!Number.isInteger(count) || count < 0 || count > 2_000_000_000) refuse('bad-number', { line, detail: 'count' })
  const share = values['share'] ? numberIn(values['share'], line, 'share') : null
  if (share !== null && (share < 0 || share > 1)) refuse('bad-number', { line, detail: 'share' })
  return { code, topic, category, position, count, share, as_at, source: values['source'] || source }
}
