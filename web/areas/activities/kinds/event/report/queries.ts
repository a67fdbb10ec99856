import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'

export type Report = { words: string; wordsCy: string; publishedAt: Date | null }
export type Photo = {
  id: string
  alt: string
  fileId: string
  width: number | null
  height: number | null
  type: string
}

export async function findReport(db: Sql, activityId: string): Promise<Report | undefined> {
  const { rows } = await sql<Report>`select words, words_cy as "wordsCy", published_at as "publishedAt"
    from event_reports where activity_id = ${activityId}`.execute(db)
  return rows[0]
}

const photo = sql`o.id, o.alt, o.file_id as "fileId", f.width, f.height, f.type from event_photos o join files f on f.id = o.file_id`

export async function listPhotos(db: Sql, activityId: string): Promise<Photo[]> {
  const { rows } = await sql<Photo>`select ${photo} where o.activity_id = ${activityId} order by o.at, o.id`.execute(db)
  return rows
}

export async function findPhoto(db: Sql, activityId: string, id: string): Promise<Photo | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Photo>`select ${photo} where o.activity_id = ${activityId} and o.id = ${id}`.execute(db)
  return rows[0]
}
