import { type RawBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../platform/cursor.ts'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { keptFigure } from '../../../../platform/kept-figures.ts'
import { findShownOf } from '../../../voices/index.ts'
import type { Told } from '../../questions/spot-queries.ts'
import { type Sent, shownPictures } from '../../uploads/sent-queries.ts'
import { finest, type Span } from './cells.ts'

export type PinRow = {
  id: string
  category: string
  wardId: string | null
  told: Told
  lon: number | null
  lat: number | null
  shape: string | null
  givenAt: Date
  shown: boolean
}
/** A place as everybody may read it. */
export type Pin = PinRow & {
  words: string
  where: string
  name: string | null
  language: string
  values: Values
  picture: Sent | undefined
}
type Values = Readonly<Record<string, string>>

export const pinColumns = sql`p.voice_id as id, p.category, p.ward_id as "wardId", p.told, p.lon, p.lat, p.shape, p.given_at as "givenAt", p.shown`

export type Choice = { category: string; ward: string }

export const chosen = ({ category, ward }: Choice, after: string): RawBuilder<unknown> => {
  const from = readCursor(after)
  return sql.join(
    [
      sql`true`,
      ...(category ? [sql`p.category = ${category}`] : []),
      ...(isId(ward) ? [sql`p.ward_id = ${ward}::uuid`] : []),
      ...(from ? [sql`(p.given_at, p.voice_id) < (${from.at}, ${from.id}::uuid)`] : []),
    ],
    sql` and `,
  )
}

/** Places that are shown, newest first; `next` leads on. */
export async function listPins(
  db: Sql,
  activityId: string,
  choice: Choice,
  { after = '', limit }: { after?: string; limit: number },
): Promise<{ pins: Pin[]; next: string | undefined }> {
  const { rows } = await sql<PinRow>`select ${pinColumns} from pins p
    where p.activity_id = ${activityId} and p.shown and ${chosen(choice, after)}
    order by p.given_at desc, p.voice_id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  return {
    pins: await withWords(db, page),
    next: rows.length > limit ? cursorOf(page.at(-1)!.givenAt, page.at(-1)!.id) : undefined,
  }
}

/** Rows with what their voices say, in the same order. */
export async function withWords(db: Sql, rows: readonly PinRow[]): Promise<Pin[]> {
  const ids = rows.map(({ id }) => id)
  const [shown, pictures] = await Promise.all([findShownOf(db, ids), shownPictures(db, ids)])
  const voices = new Map(shown.map((voice) => [voice.id, voice]))
  return rows.flatMap((row) => {
    const voice = voices.get(row.id)
    if (!voice) return []
    const values = voice.data as Values
    return [
      {
        ...row,
        words: voice.words ?? '',
        where: values['spot-words'] ?? '',
        name: voice.publicName,
        language: voice.language,
        values,
        picture: pictures.get(row.id),
      },
    ]
  })
}

/** Places in some cells, by category, with their middle. */
export type Cell = { x: number; y: number; n: number; lon: number; lat: number; categories: Record<string, number> }

export async function cellsIn(db: Sql, activityId: string, span: Span, category = ''): Promise<Cell[]> {
  const { rows } = await sql<{ x: number; y: number; category: string; n: number; lon: number; lat: number }>`
    select x, y, category, n, lon, lat from pin_cells where activity_id = ${activityId} and level = ${span.level}
      and x between ${span.from.x} and ${span.to.x} and y between ${span.from.y} and ${span.to.y} and n > 0
      and ${category ? sql`category = ${category}` : sql`true`} order by x, y, category`.execute(db)
  const cells = new Map<string, Cell>()
  for (const { x, y, category: of, n, lon, lat } of rows) {
    const cell = cells.get(`${x} ${y}`) ?? { x, y, n: 0, lon: 0, lat: 0, categories: {} }
    cells.set(`${x} ${y}`, cell)
    cell.n += n
    cell.lon += lon
    cell.lat += lat
    cell.categories[of] = n
  }
  return [...cells.values()].map((cell) => ({ ...cell, lon: cell.lon / cell.n, lat: cell.lat / cell.n }))
}

/** The places in some cells one by one, where they are few. */
export async function pinsIn(db: Sql, activityId: string, span: Span, category = '', most = 60): Promise<Pin[]> {
  const shift = 2 ** (finest - span.level)
  const { rows } = await sql<PinRow>`select ${pinColumns} from pins p where p.activity_id = ${activityId} and p.shown
      and p.x between ${span.from.x * shift} and ${(span.to.x + 1) * shift - 1}
      and p.y between ${span.from.y * shift} and ${(span.to.y + 1) * shift - 1}
      and ${category ? sql`p.category = ${category}` : sql`true`}
    order by p.given_at desc limit ${most}`.execute(db)
  return withWords(db, rows)
}

export type Figures = { total: number; byCategory: Record<string, number>; byWard: Record<string, number> }
const nowhere = '00000000-0000-0000-0000-000000000000'

/** How many places are shown, by category and by ward, from the counts that are kept. */
export const figuresOf = (db: Sql, activityId: string, choice: Partial<Choice> = {}): Promise<Figures> =>
  keptFigure(db, `pins ${activityId} ${choice.category ?? ''}`, async () => {
    const { rows } = await sql<{ wardId: string; category: string; n: number }>`
      select ward_id as "wardId", category, n from pin_wards where activity_id = ${activityId} and n > 0
        and ${choice.category ? sql`category = ${choice.category}` : sql`true`}`.execute(db)
    const figures: Figures = { total: 0, byCategory: {}, byWard: {} }
    for (const { wardId, category, n } of rows) {
      figures.total += n
      figures.byCategory[category] = (figures.byCategory[category] ?? 0) + n
      if (wardId !== nowhere) figures.byWard[wardId] = (figures.byWard[wardId] ?? 0) + n
    }
    return figures
  })
