import { excerptOf } from '../../../../../platform/excerpt.ts'
import { anyone, type Ctx, get, type Route, text } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { voice as voicePath } from '../../../../voices/paths.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { groundOf } from '../../../questions/ground-queries.ts'
import { geometryOf, readShape } from '../../../questions/shape.ts'
import { readSpan, spanOf } from '../cells.ts'
import { readDefinition } from '../definition.ts'
import { findMap } from '../found.ts'
import { listLayers, shownLayers } from '../layers/queries.ts'
import { type Choice, cellsIn, figuresOf, listPins, pinsIn } from '../queries.ts'
import { placesView } from './places-page.tsx'

export const routes: readonly Route[] = [
  get(paths.places, anyone, showPlaces, { cached: true }),
  get(paths.placeCells, anyone, sendCells, { cached: true }),
  get(paths.placeLayers, anyone, sendLayers, { cached: true }),
]

const perPage = 20
/** So few places in a view are drawn one by one. */
const fewInView = 40

/** What was asked for, as far as there is such a thing. */
export function choiceOf(asked: URLSearchParams, activity: Activity): Choice {
  const [category, ward] = [asked.get('category') ?? '', asked.get('ward') ?? '']
  const { categories } = readDefinition(activity.definition)
  return { category: categories.some(({ key }) => key === category) ? category : '', ward: isId(ward) ? ward : '' }
}

async function showPlaces(ctx: Ctx): Promise<Response> {
  const activity = await findMap(ctx)
  if (activity instanceof Response) return activity
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const choice = choiceOf(ctx.url.searchParams, activity)
  const ground = await groundOf(ctx.db, activity.projectId)
  const [{ pins, next }, cells, figures, ofKind, layers] = await Promise.all([
    listPins(ctx.db, activity.id, choice, { after, limit: perPage }),
    cellsIn(ctx.db, activity.id, spanOf(ground.box, 5), choice.category),
    figuresOf(ctx.db, activity.id),
    figuresOf(ctx.db, activity.id, { category: choice.category }),
    listLayers(ctx.db, activity.id),
  ])
  return ctx.show(
    placesView({
      activity,
      open: doorOf(activity, ctx.now) === 'open',
      ground,
      pins,
      next,
      first: !after,
      choice,
      cells,
      figures,
      ofKind,
      layers,
      tiles: ctx.production.tiles,
      language: ctx.language,
    }),
  )
}

/** What lies in one view of the map that moves: counts by cell, or the places themselves where they are few. */
async function sendCells(ctx: Ctx): Promise<Response> {
  const activity = await findMap(ctx)
  if (activity instanceof Response) return activity
  const span = readSpan(ctx.url.searchParams)
  if (!span) return ctx.notFound()
  const { category } = choiceOf(ctx.url.searchParams, activity)
  const cells = await cellsIn(ctx.db, activity.id, span, category)
  const sum = cells.reduce((all, { n }) => all + n, 0)
  const pins = sum <= fewInView ? await pinsIn(ctx.db, activity.id, span, category, fewInView) : []
  return json({
    cells: pins.length ? [] : cells.map(({ lon, lat, n, categories }) => [short(lon), short(lat), n, categories]),
    pins: pins.map(({ id, lon, lat, category: of, shape, where, words }) => {
      const drawn = readShape(shape ?? undefined)
      return {
        at: [lon, lat],
        category: of,
        where: excerptOf(where, 120),
        words: excerptOf(words, 160),
        href: voicePath.to({ voice: id }),
        ...(drawn ? { geometry: geometryOf(drawn) } : {}),
      }
    }),
  })
}

async function sendLayers(ctx: Ctx): Promise<Response> {
  const activity = await findMap(ctx)
  return activity instanceof Response ? activity : json(await shownLayers(ctx.db, activity.id))
}

const json = (value: unknown) => text(JSON.stringify(value), 'application/json')
const short = (degrees: number) => Math.round(degrees * 1e5) / 1e5
