import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { PrintKind } from './rules.ts'

export type PrintBatch = {
  id: string
  kind: PrintKind
  language: 'en' | 'cy'
  sheets: number
  createdAt: Date
}

const columns = ['id', 'kind', 'language', 'sheets', 'created_at as createdAt'] as const

/** The piles that were printed, newest first. */
export const listPrintBatches = (db: Sql, activityId: string): Promise<PrintBatch[]> =>
  db
    .selectFrom('print_batches')
    .select(columns)
    .where('activity_id', '=', activityId)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute() as Promise<PrintBatch[]>

export async function findPrintBatch(
  db: Sql,
  activityId: string,
  id: string,
): Promise<(PrintBatch & { codes: string[] }) | undefined> {
  if (!isId(id)) return undefined
  const batch = (await db
    .selectFrom('print_batches')
    .select(columns)
    .where('id', '=', id)
    .where('activity_id', '=', activityId)
    .executeTakeFirst()) as PrintBatch | undefined
  if (!batch) return undefined
  const codes = await db.selectFrom('print_sheets').select('code').where('batch_id', '=', id).orderBy('sheet').execute()
  return { ...batch, codes: codes.map(({ code }) => code) }
}
