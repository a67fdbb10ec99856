import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'

type Count = number | 'hidden'
export type Weighting =
  | { kind: 'weighted'; effective: number; joined: number; met: boolean }
  | { kind: 'cannot-tell'; sentence: string }

/** A table as it may be published: small counts are hidden, and others with them. */
export type TableResult = {
  people: number
  rows: string[]
  columns: string[]
  counts: Count[][]
  rowTotals: Count[]
  columnTotals: Count[]
  total: Count
  /** Of each row, with weights where they were asked for; null where something of the row is hidden. */
  shares: (number | null)[][]
  hidden: { small: number; others: number }
  weighting?: Weighting
}

export type SurveyTable = {
  id: string
  activityId: string
  rowBy: string
  columnBy: string
  weighted: boolean
  askedAt: Date
  madeAt: Date | null
  result: TableResult | null
}

const columns = sql`id, activity_id as "activityId", row_by as "rowBy", column_by as "columnBy", weighted, asked_at as "askedAt", made_at as "madeAt"`

/** The latest tables, without what is in them. */
export async function listTables(db: Sql, activityId: string): Promise<Omit<SurveyTable, 'result'>[]> {
  const { rows } = await sql<Omit<SurveyTable, 'result'>>`select ${columns} from survey_tables
    where activity_id = ${activityId} order by asked_at desc, id desc limit 50`.execute(db)
  return rows
}

export async function findTable(db: Sql, id: string): Promise<SurveyTable | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<SurveyTable>`select ${columns}, result from survey_tables where id = ${id}`.execute(db)
  return rows[0]
}
