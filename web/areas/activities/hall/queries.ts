import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'

export type Hall = {
  id: string
  projectId: string
  code: string
  title: string
  at: Date
  endedAt: Date | null
  /** What is on, as the newest step has it. */
  stepId: string | null
  itemId: string | null
}
export type Item = { id: string; position: number; activityId: string | null; words: string | null }

const columns = sql`h.id, h.project_id as "projectId", h.code, h.title, h.at, e.at as "endedAt", s.id as "stepId", s.item_id as "itemId"`
const from = sql`halls h left join hall_ends e on e.hall_id = h.id
  left join lateral (select id, item_id from hall_steps where hall_id = h.id order by at desc, id desc limit 1) s on true`

export async function findHall(db: Sql, id: string): Promise<Hall | undefined> {
  if (!isId(id)) return undefined
  return (await sql<Hall>`select ${columns} from ${from} where h.id = ${id}`.execute(db)).rows[0]
}

export async function listHalls(db: Sql, projectId: string): Promise<Hall[]> {
  const { rows } = await sql<Hall>`select ${columns} from ${from} where h.project_id = ${projectId}
    order by h.at desc, h.id desc limit 50`.execute(db)
  return rows
}

export async function itemsOf(db: Sql, hallId: string): Promise<Item[]> {
  const { rows } = await sql<Item>`select id, position, activity_id as "activityId", words from hall_items
    where hall_id = ${hallId} order by position`.execute(db)
  return rows
}

/** What is on in a hall: its row and the item that is shown. */
export type Now = { hall: Hall; item: Item | undefined }
const longest = 1_000
type Kept = { now: Promise<Now | undefined>; until: number }
const kept = new WeakMap<Council['pool'], Map<string, Kept>>()

/** What is on, by the code that everybody in the room has: a second old at most, and looked up once for all who ask. */
export function findNow(at: Pick<Acting, 'council' | 'db'>, code: string): Promise<Now | undefined> {
  const own = kept.get(at.council.pool) ?? new Map<string, Kept>()
  kept.set(at.council.pool, own)
  const before = own.get(code)
  if (before && before.until > performance.now()) return before.now
  if (own.size >= 200) own.clear()
  const now = readNow(at.db, code)
  own.set(code, { now, until: performance.now() + longest })
  const forget = () => own.get(code)?.now === now && own.delete(code)
  now.then((found) => found ?? forget(), forget)
  return now
}

/** Whoever steps on sees it at once. */
export const forgetNow = (at: Pick<Acting, 'council'>, code: string): void =>
  void kept.get(at.council.pool)?.delete(code)

async function readNow(db: Sql, code: string): Promise<Now | undefined> {
  const { rows } = await sql<Hall>`select ${columns} from ${from} where h.code = ${code}`.execute(db)
  const hall = rows[0]
  if (!hall) return undefined
  const item = hall.itemId
    ? await sql<Item>`select id, position, activity_id as "activityId", words from hall_items where id = ${hall.itemId}`.execute(
        db,
      )
    : undefined
  return { hall, item: item?.rows[0] }
}
