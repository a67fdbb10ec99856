import { sql } from 'kysely'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Format, Piece } from './file.ts'

export type Export = {
  id: string
  format: Format
  askedAt: Date
  expiresAt: Date
  madeAt: Date | null
  voices: number | null
}

const columns = sql`id, format, asked_at as "askedAt", expires_at as "expiresAt", made_at as "madeAt", voices`

/** A person's own files of an activity that have not run out. */
export async function listExports(db: Sql, activityId: string, accountId: string, now: Date): Promise<Export[]> {
  const { rows } = await sql<Export>`select ${columns} from exports
    where activity_id = ${activityId} and asked_by = ${accountId} and expires_at > ${now} order by asked_at desc limit 20`.execute(
    db,
  )
  return rows
}

/** Nobody else's, and not later than its day. */
export async function findExport(
  db: Sql,
  id: string,
  activityId: string,
  accountId: string,
  now: Date,
): Promise<Export | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Export>`select ${columns} from exports
    where id = ${id} and activity_id = ${activityId} and asked_by = ${accountId} and expires_at > ${now} and made_at is not null`.execute(
    db,
  )
  return rows[0]
}

/** The file, a part at a time. */
export async function* readExport(
  { db, keys }: Pick<Council, 'db' | 'keys'>,
  { id, format }: Pick<Export, 'id' | 'format'>,
  file: Piece['file'],
): AsyncGenerator<Buffer> {
  for (let position = 0; ; position++) {
    const part = await db
      .selectFrom('export_parts')
      .select('content')
      .where('export_id', '=', id)
      .where('file', '=', file)
      .where('position', '=', position)
      .executeTakeFirst()
    if (!part) return
    yield Buffer.from(keys.open(part.content), format === 'csv' ? 'utf8' : 'base64')
  }
}
