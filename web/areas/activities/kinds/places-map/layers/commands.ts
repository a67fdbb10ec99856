import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { wardsAt } from '../../../../places/index.ts'
import { findRow } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { groundOf } from '../../../questions/ground-queries.ts'
import { keyOf, limits, mostNamed, type NamedPlace, readDefinition } from '../definition.ts'
import { firstPoint, type LayerFault, type LayerFeature, readLayer } from './read-layer.ts'
import { type LayerRefusal, mostLayers } from './rules.ts'

/** Lays a file over the map. Its features that have names become places that people choose from a list. */
export async function addLayer(
  at: Acting,
  { activityId, name, source, bytes }: { activityId: string; name: string; source: string; bytes: Uint8Array },
): Promise<{ refused: LayerRefusal } | { fault: LayerFault } | { layerId: string; named: number }> {
  if (!name) return { refused: 'name-missing' }
  if (name.length > limits.layer) return { refused: 'name-too-long' }
  if (source.length > limits.source) return { refused: 'source-too-long' }
  if (!bytes.byteLength) return { refused: 'file-missing' }
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'places-map') return { refused: 'file-missing' }
    const before = await tx
      .selectFrom('map_layers')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('activity_id', '=', activityId)
      .executeTakeFirstOrThrow()
    if (Number(before.n) >= mostLayers) return { refused: 'too-many-layers' }
    const read = readLayer(bytes, (await groundOf(tx, activity.projectId)).box)
    if ('problem' in read) return { fault: read }
    const layerId = newId(at.now)
    await tx
      .insertInto('map_layers')
      .values({
        id: layerId,
        activity_id: activityId,
        name,
        source,
        features: read.features.length,
        points: read.points,
        geojson: JSON.stringify(read.features),
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    const named = await namedIn(tx, activity, layerId, read.features)
    const kept = readDefinition(activity.definition)
    await setNamed(tx, activity, [...kept.named, ...named].slice(0, mostNamed))
    await record(tx, at, {
      deed: 'map-layer.added',
      subject: subjectOf('activity', activityId),
      details: { layer: layerId, name, features: read.features.length, points: read.points },
      ...(activity.publishedAt ? { public: { name, features: read.features.length } } : {}),
    })
    return { layerId, named: named.length }
  })
}

/** The named features that lie inside: each name once, in the order of the alphabet. */
async function namedIn(
  tx: Tx,
  activity: ActivityRow,
  layer: string,
  features: readonly LayerFeature[],
): Promise<NamedPlace[]> {
  const { named } = readDefinition(activity.definition)
  const ground = new Set((await groundOf(tx, activity.projectId)).areas.map(({ id }) => id))
  const points = features.map(({ geometry }) => firstPoint(geometry))
  const wards = await wardsAt(tx, points)
  const names = new Set(named.map(({ en }) => en))
  const keys = new Set(named.map(({ key }) => key))
  const found: NamedPlace[] = []
  for (const [index, { name }] of features.entries()) {
    const ward = wards[index]
    if (!name || names.has(name) || !ward || !ground.has(ward)) continue
    const plain = keyOf(name, 'place').slice(0, 34)
    let key = plain
    for (let n = 2; keys.has(key); n++) key = `${plain}-${n}`
    names.add(name)
    keys.add(key)
    const [lon, lat] = points[index]!
    found.push({ key, en: name, at: [lon, lat], layer })
  }
  return found.toSorted((a, b) => a.en.localeCompare(b.en, 'en-GB', { numeric: true }))
}

/** Takes a layer away. A name that somebody chose stays in the list, so that their answer goes on saying where. */
export function removeLayer(
  at: Acting,
  { activityId, layerId }: { activityId: string; layerId: string },
): Promise<{ removed: boolean }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (!activity || !isId(layerId)) return { removed: false }
    const gone = await tx
      .deleteFrom('map_layers')
      .where('activity_id', '=', activityId)
      .where('id', '=', layerId)
      .returning('name')
      .executeTakeFirst()
    if (!gone) return { removed: false }
    const { named } = readDefinition(activity.definition)
    const used = await chosenNames(tx, activityId)
    await setNamed(
      tx,
      activity,
      named.filter((one) => one.layer !== layerId || used.has(one.key)),
    )
    await record(tx, at, {
      deed: 'map-layer.removed',
      subject: subjectOf('activity', activityId),
      details: { layer: layerId, name: gone.name },
      ...(activity.publishedAt ? { public: { name: gone.name } } : {}),
    })
    return { removed: true }
  })
}

async function chosenNames(tx: Tx, activityId: string): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`select distinct v.data->>'spot-named' as name
    from pins p join voices v on v.id = p.voice_id
    where p.activity_id = ${activityId} and p.told = 'named' and v.data ? 'spot-named'`.execute(tx)
  return new Set(rows.map(({ name }) => name))
}

const setNamed = (tx: Tx, { id, definition, version }: ActivityRow, named: readonly NamedPlace[]) =>
  tx
    .updateTable('activities')
    .set({ definition: JSON.stringify({ ...readDefinition(definition), named }), version: version + 1 })
    .where('id', '=', id)
    .execute()
