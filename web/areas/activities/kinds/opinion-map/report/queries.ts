import { sql } from 'kysely'
import type { MapPage } from '../../../../../kernels/opinion-map.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import type { Weights } from '../voting/ballot.ts'

/** How heavily each statement is drawn; without a map all weigh the same. */
export async function findWeights(db: Sql, activityId: string): Promise<Weights> {
  const { rows } = await sql<{ weights: Record<string, number> }>`select weights from opinion_maps
    where activity_id = ${activityId}`.execute(db)
  const all = Object.entries(rows[0]?.weights ?? {})
  return { statementIds: all.map(([id]) => id), priorities: Float64Array.from(all, ([, weight]) => weight) }
}

export type Map = { version: number; madeAt: Date; page: MapPage }

/** The newest map, as pages show it. */
export async function findMap(db: Sql, activityId: string): Promise<Map | undefined> {
  const { rows } = await sql<Map>`select version, made_at as "madeAt", page from opinion_maps
    where activity_id = ${activityId}`.execute(db)
  return rows[0]
}

export async function findVersion(db: Sql, activityId: string): Promise<number> {
  const row = await db
    .selectFrom('opinion_maps')
    .select('version')
    .where('activity_id', '=', activityId)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** What was published, newest first. */
export const listReports = (db: Sql, activityId: string) =>
  db
    .selectFrom('opinion_reports')
    .select(['id', 'at'])
    .where('activity_id', '=', activityId)
    .orderBy('at', 'desc')
    .limit(20)
    .execute()

export type Report = { id: string; at: Date; foreword: string; page: MapPage }

export async function findReport(db: Sql, activityId: string, id: string): Promise<Report | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Report>`select id, at, foreword, page from opinion_reports
    where id = ${id} and activity_id = ${activityId}`.execute(db)
  return rows[0]
}
