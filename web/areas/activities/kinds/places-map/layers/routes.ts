import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import * as paths from '../../../paths.ts'
import { findDeskMap } from '../found.ts'
import { addLayer, removeLayer } from './commands.ts'
import { layersView } from './page.tsx'
import { listLayers } from './queries.ts'
import { largestLayer } from './read-layer.ts'
import { faultSentence, layerRefusals, notices } from './words.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.mapLayers, edit, (ctx) => show(ctx)),
  post(paths.mapLayers, edit, 'map-layer.added', add, { limit: largestLayer + 200_000 }),
  post(paths.mapLayerRemoval, edit, 'map-layer.removed', remove),
]

async function show(ctx: Ctx, errors: Record<string, string> = {}): Promise<Response> {
  const activity = await findDeskMap(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const layers = await listLayers(ctx.db, activity.id)
  const typed = { name: ctx.form.text('name'), source: ctx.form.text('source') }
  return ctx.show(
    layersView({ activity, layers, typed, errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function add(ctx: Ctx): Promise<Response> {
  const activity = await findDeskMap(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const added = await addLayer(ctx.acting, {
    activityId: activity.id,
    name: ctx.form.text('name'),
    source: ctx.form.text('source'),
    bytes: ctx.form.file('file')?.bytes ?? new Uint8Array(),
  })
  if ('fault' in added) return show(ctx, { file: faultSentence(added.fault) })
  if ('layerId' in added) return ctx.seeOther(paths.mapLayers.to({ activity: activity.id }), notices.added(added.named))
  const field = { 'name-missing': 'name', 'name-too-long': 'name', 'source-too-long': 'source' } as const
  const { refused } = added
  return show(ctx, { [refused in field ? field[refused as keyof typeof field] : 'file']: layerRefusals[refused] })
}

async function remove(ctx: Ctx): Promise<Response> {
  const activity = await findDeskMap(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const { removed } = await removeLayer(ctx.acting, { activityId: activity.id, layerId: ctx.params['layer'] ?? '' })
  return removed ? ctx.seeOther(paths.mapLayers.to({ activity: activity.id }), notices.removed) : ctx.notFound()
}
