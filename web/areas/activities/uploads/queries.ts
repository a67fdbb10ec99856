import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'

export type SentFile = { id: string; question: string; voiceId: string; type: string; bytes: number; at: Date }

const sent = sql<SentFile>`select f.id, x.question, x.voice_id as "voiceId", f.type, f.bytes, f.created_at as at
  from answer_files x join files f on f.id = x.file_id`

/** Files of answers that were sent, newest first; ids grow with time. */
export async function listSentFiles(
  db: Sql,
  activityId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<{ files: SentFile[]; next?: string }> {
  const older = isId(before) ? sql`and x.file_id < ${before}::uuid` : sql``
  const { rows } = await sql<SentFile>`${sent} where x.activity_id = ${activityId} and x.voice_id is not null ${older}
    order by x.file_id desc limit ${limit + 1}`.execute(db)
  const files = rows.slice(0, limit)
  return rows.length > limit ? { files, next: files.at(-1)!.id } : { files }
}

/** A file of an answer that was sent. What only a draft has is nobody's to open. */
export async function findSentFile(db: Sql, activityId: string, id: string | undefined): Promise<SentFile | undefined> {
  if (!isId(id)) return undefined
  const { rows } =
    await sql<SentFile>`${sent} where x.file_id = ${id} and x.activity_id = ${activityId} and x.voice_id is not null`.execute(
      db,
    )
  return rows[0]
}

/** Files of drafts that nobody came back to; those that a device brought stay while its session has answers to settle. */
export async function listForgotten(db: Sql, keptBefore: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select file_id as id from answer_files
    where voice_id is null and kept_at < ${keptBefore}
      and not exists (select from field_files f join field_sessions s on s.id = f.session_id and s.held > 0 where f.file_id = answer_files.file_id)
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function listActivitiesWithFiles(db: Sql): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from activities a
    where exists (select from answer_files x where x.activity_id = a.id and x.voice_id is not null)`.execute(db)
  return rows.map(({ id }) => id)
}

export async function listFilesOf(db: Sql, voiceIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select file_id as id from answer_files
    where voice_id = any(${[...voiceIds]}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}
