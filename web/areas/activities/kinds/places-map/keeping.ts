import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { placeOfWard } from '../../../places/index.ts'
import { isShown } from '../../../voices/index.ts'
import type { ActivityRow } from '../../activity/types.ts'
import type { PlaceKept } from '../../questions/place.ts'
import type { Values } from '../../questions/question.ts'
import { readShape, writeShape } from '../../questions/shape.ts'
import { placeSpot } from '../../questions/spot-queries.ts'
import type { Keeping } from '../keeping.ts'
import { finest, tileAt } from './cells.ts'
import { spotOf } from './places-map.ts'

/** A place beside its voice: what the map and the lists are drawn from. */
export const keeping: Keeping = {
  place: placeOf,
  async taken({ db, now }, { voiceId, activity, part: { values, givenAt } }) {
    await keepPin(db, activity, { voiceId, values, givenAt: givenAt ?? now })
    return undefined
  },
  async changed({ db }, { voiceId, activity, contribution: { data } }) {
    await keepPin(db, activity, { voiceId, values: data as Values, givenAt: undefined })
  },
}

/** The ward that a voice counts for is that of its place. */
async function placeOf(db: Sql, activity: ActivityRow, values: Values): Promise<PlaceKept | undefined> {
  const { placed } = await placeSpot(db, spotOf(activity), values, activity.projectId)
  return placed.wardId ? placeOfWard(db, placed.wardId) : undefined
}

async function keepPin(
  db: Sql,
  activity: ActivityRow,
  { voiceId, values, givenAt }: { voiceId: string; values: Values; givenAt: Date | undefined },
): Promise<void> {
  const { placed } = await placeSpot(db, spotOf(activity), values, activity.projectId)
  const { told, at, wardId } = placed
  const drawn = told === 'drawn' ? readShape(values['spot-shape']) : undefined
  const row = {
    category: values['category'] ?? '',
    ward_id: wardId ?? null,
    told,
    lon: at?.[0] ?? null,
    lat: at?.[1] ?? null,
    shape: drawn && drawn.kind !== 'point' ? writeShape(drawn) : null,
    x: at ? tileAt(at, finest).x : null,
    y: at ? tileAt(at, finest).y : null,
  }
  if (!givenAt) {
    await db.updateTable('pins').set(row).where('voice_id', '=', voiceId).execute()
    return
  }
  await sql`insert into pins (voice_id, activity_id, category, ward_id, told, lon, lat, shape, x, y, given_at, shown)
    values (${voiceId}, ${activity.id}, ${row.category}, ${row.ward_id}, ${told}, ${row.lon}, ${row.lat}, ${row.shape}, ${row.x}, ${row.y},
      ${givenAt}, ${isShown(sql`${voiceId}::uuid`)})`.execute(db)
}
