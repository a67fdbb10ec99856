import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql, type Tx } from '../../../platform/db.ts'
import { lockVoices } from '../standing/queries.ts'
import { recounted } from '../themes/commands.ts'
import { surerWins } from '../themes/marks.ts'
import { live } from '../themes/queries.ts'
import { type Piece, readPieces, writePiece } from '../themes/rules.ts'

type Row = Piece & { themeId: string }
export type Wanted = readonly { id: string; themes: readonly string[] }[]

const atOnce = 2_000
const keyOf = (row: Row) => `${writePiece(row)}/${row.themeId}`

/**
 * Makes the rows that a rule or a model put, and that nobody confirmed, what they should be now, for the pieces that were
 * looked at. What a person decided meanwhile stays. Some thousand at a time, so that nobody waits long.
 */
export async function replaceRows(
  at: Acting,
  projectId: string,
  how: 'rule' | 'model',
  wanted: Wanted,
  looked: ReadonlySet<string>,
): Promise<{ added: number; removed: number }> {
  const now = new Map((await rowsOf(at.db, projectId, how)).map((row) => [keyOf(row), row]))
  const then = new Map(
    wanted.flatMap(({ id, themes }) =>
      readPieces([id]).flatMap((piece) =>
        themes.map((themeId) => [keyOf({ ...piece, themeId }), { ...piece, themeId }]),
      ),
    ),
  )
  const remove = [...now].flatMap(([key, row]) => (then.has(key) || !looked.has(writePiece(row)) ? [] : [row]))
  const add = [...then].flatMap(([key, row]) => (now.has(key) ? [] : [row]))
  let added = 0
  for (const rows of chunks(remove)) await deed(at.db, (tx) => change(tx, rows, () => take(tx, how, rows)))
  for (const rows of chunks(add))
    added += await deed(at.db, (tx) => change(tx, rows, () => put(tx, at, projectId, how, rows)))
  return { added, removed: remove.length }
}

const chunks = (rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, i) => rows.slice(i * atOnce, (i + 1) * atOnce))

async function rowsOf(db: Sql, projectId: string, how: string): Promise<Row[]> {
  const { rows } = await sql<Row>`select x.voice_id as "voiceId", x.part, x.theme_id as "themeId"
    from voice_themes x join themes t on t.id = x.theme_id
    where t.project_id = ${projectId} and x.how = ${how} and x.confirmed_at is null and ${live}`.execute(db)
  return rows
}

async function change(tx: Tx, rows: readonly Row[], work: () => Promise<number>): Promise<number> {
  const voiceIds = [...new Set(rows.map(({ voiceId }) => voiceId))]
  await lockVoices(tx, voiceIds)
  return recounted(tx, { themeIds: [...new Set(rows.map(({ themeId }) => themeId))], voiceIds }, work)
}

const asRows = (rows: readonly Row[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows.map(({ voiceId, part, themeId }) => ({ voice: voiceId, part, theme: themeId })))}::jsonb) as p(voice uuid, part text, theme uuid)`

async function take(tx: Tx, how: string, rows: readonly Row[]): Promise<number> {
  const { numAffectedRows } = await sql`delete from voice_themes x using ${asRows(rows)}
    where x.theme_id = p.theme and x.voice_id = p.voice and x.part = p.part and x.how = ${how} and x.confirmed_at is null`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Nothing is put where a person has read, nor by a model where a rule has put it. */
async function put(
  tx: Tx,
  at: Acting,
  projectId: string,
  how: 'rule' | 'model',
  rows: readonly Row[],
): Promise<number> {
  const surer = how === 'rule' ? sql`x.confirmed_at is not null` : sql`(x.confirmed_at is not null or x.how = 'rule')`
  const { numAffectedRows } = await sql`insert into voice_themes (voice_id, part, theme_id, how, put_by, put_at)
    select p.voice, p.part, p.theme, ${how}, ${at.by.account}::uuid, ${at.now}::timestamptz from ${asRows(rows)}
      join themes t on t.id = p.theme and t.project_id = ${projectId} and ${live}
    where not exists (select from theme_readings r where r.voice_id = p.voice and r.part = p.part)
      and not exists (select from theme_removals m where m.theme_id = p.theme and m.voice_id = p.voice and m.part = p.part)
      and not exists (select from voice_themes x join themes o on o.id = x.theme_id
        where x.voice_id = p.voice and x.part = p.part and o.project_id = ${projectId} and ${surer}) ${surerWins}`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}
