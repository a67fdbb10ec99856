import { sql } from 'kysely'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { type Scope, within } from '../../voices/index.ts'
import type { Values } from '../questions/question.ts'

export type Batch = {
  id: string
  activityId: string
  activityTitle: string
  projectId: string
  name: string
  statedTotal: number
  /** A day, YYYY-MM-DD. */
  collectedOn: string
  source: string | null
  createdBy: string
  createdAt: Date
  releasedAt: Date | null
}

export type Keying = { by: string; at: Date; values: Values }
export type Sheet = {
  id: string
  position: number
  code: string | null
  voiceId: string | null
  first?: Keying
  second?: Keying
  settled?: Keying
}

const batchColumns = sql`b.id, b.activity_id as "activityId", a.title as "activityTitle", a.project_id as "projectId", b.name,
  b.stated_total as "statedTotal", b.collected_on as "collectedOn", b.source, b.created_by as "createdBy", b.created_at as "createdAt", r.at as "releasedAt"`
const batchFrom = sql`keying_batches b join activities a on a.id = b.activity_id left join keying_releases r on r.batch_id = b.id`

export async function findBatch(db: Sql, id: string | undefined, { lock = false } = {}): Promise<Batch | undefined> {
  if (!isId(id)) return undefined
  // Whether it is released is read after the lock: who waited for it sees what was done meanwhile.
  if (lock) await sql`select from keying_batches where id = ${id} for update`.execute(db)
  const { rows } = await sql<Batch>`select ${batchColumns} from ${batchFrom} where b.id = ${id}`.execute(db)
  return rows[0]
}

export type BatchInList = Batch & { keyed: number; second: number }
export const batchesPerPage = 30

/** Piles that are not released yet first, then the latest. */
export async function listBatches(
  db: Sql,
  scope: Scope,
  page: number,
): Promise<{ batches: BatchInList[]; more: boolean }> {
  const { rows } = await sql<BatchInList>`select ${batchColumns},
      (select count(*)::int from keying_sheets s where s.batch_id = b.id) as keyed,
      (select count(*)::int from keying_sheets s join keyings k on k.sheet_id = s.id and k.turn = 2 where s.batch_id = b.id) as second
    from ${batchFrom} where ${within(scope, sql`a.project_id`)} order by (r.at is not null), b.created_at desc, b.id desc
    limit ${batchesPerPage + 1} offset ${(page - 1) * batchesPerPage}`.execute(db)
  return { batches: rows.slice(0, batchesPerPage), more: rows.length > batchesPerPage }
}

type Row = {
  id: string
  position: number
  code: string | null
  voiceId: string | null
  turn: number | null
  content: Buffer | null
  by: string | null
  at: Date | null
}

/** The sheets of a pile with what each person read, opened. A pile has 500 sheets at most. */
export async function sheetsOf(council: Council, db: Sql, batchId: string): Promise<Sheet[]> {
  const { rows } = await sql<Row>`
    select s.id, s.position, s.code, s.voice_id as "voiceId", k.turn, k.content, k.by_account as by, k.at
    from keying_sheets s left join (
      select sheet_id, turn, content, by_account, at from keyings union all select sheet_id, 3, content, by_account, at from keying_settlements
    ) k on k.sheet_id = s.id where s.batch_id = ${batchId} order by s.position, k.turn`.execute(db)
  const sheets = new Map<string, Sheet>()
  for (const { id, position, code, voiceId, turn, content, by, at } of rows) {
    const sheet = sheets.get(id) ?? { id, position, code, voiceId }
    sheets.set(id, sheet)
    const name = turn && (['first', 'second', 'settled'] as const)[turn - 1]
    if (name && content && by && at) sheet[name] = { by, at, values: JSON.parse(council.keys.open(content)) }
  }
  return [...sheets.values()]
}

/** What the forms of a pile can be for: published activities, the newest first. */
export const listKeyable = (db: Sql, scope: Scope): Promise<{ id: string; title: string; projectId: string }[]> =>
  db
    .selectFrom('activities')
    .innerJoin('activity_publications', 'activity_publications.activity_id', 'activities.id')
    .select(['activities.id', 'activities.title', 'activities.project_id as projectId'])
    .where(within(scope, sql.ref('activities.project_id')))
    .orderBy('activities.opens_at', 'desc')
    .limit(200)
    .execute()

/** Which activity a printed code is for, and whether it was keyed already. */
export async function findCode(db: Sql, code: string): Promise<{ activityId: string | null; sheetId: string | null }> {
  const { rows } = await sql<{ activityId: string | null; sheetId: string | null }>`
    select (select b.activity_id from print_sheets p join print_batches b on b.id = p.batch_id where p.code = ${code}) as "activityId",
      (select s.id from keying_sheets s where s.code = ${code}) as "sheetId"`.execute(db)
  return rows[0]!
}

/** How many sheets of a released pile say nothing that can be read, by question or row. */
export async function countUnreadable(db: Sql, batchId: string): Promise<{ field: string; sheets: number }[]> {
  const { rows } = await sql<{ field: string; sheets: number }>`
    select u.field, count(*)::int as sheets from keying_sheets s join keying_unreadable u on u.sheet_id = s.id
    where s.batch_id = ${batchId} group by u.field order by u.field`.execute(db)
  return rows
}

/** Which questions or rows could not be read on the paper of each of these answers; absent where all could. */
export async function listUnreadable(db: Sql, voiceIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  if (!voiceIds.length) return found
  const { rows } = await sql<{ voiceId: string; field: string }>`
    select s.voice_id as "voiceId", u.field from keying_sheets s join keying_unreadable u on u.sheet_id = s.id
    where s.voice_id = any(${[...voiceIds]}::uuid[])`.execute(db)
  for (const { voiceId, field } of rows) found.set(voiceId, (found.get(voiceId) ?? new Set()).add(field))
  return found
}
