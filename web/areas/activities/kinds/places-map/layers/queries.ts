import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import type { LayerFeature } from './read-layer.ts'

/** Something that officers laid over the map. */
export type Layer = { id: string; name: string; source: string; features: number; points: number; at: Date }

export async function listLayers(db: Sql, activityId: string): Promise<Layer[]> {
  const { rows } = await sql<Layer>`select id, name, source, features, points, at from map_layers
    where activity_id = ${activityId} order by at, id`.execute(db)
  return rows
}

/** The layers as the map draws them. */
export async function shownLayers(
  db: Sql,
  activityId: string,
): Promise<{ name: string; features: readonly LayerFeature[] }[]> {
  const { rows } = await sql<{ name: string; features: LayerFeature[] }>`
    select name, geojson as features from map_layers where activity_id = ${activityId} order by at, id`.execute(db)
  return rows
}
