import { anyone, type Ctx, get, text } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import * as paths from '../paths.ts'
import { neighbourhoodPage, wardsPage } from './pages.tsx'
import { findNeighbourhood, listNeighbourhoods, listSources, listWardShapes } from './queries.ts'

export const routes = [
  get(paths.wards, anyone, showWards, { cached: true }),
  get(paths.wardsGeojson, anyone, sendWards, { cached: true }),
  get(paths.neighbourhood, anyone, showNeighbourhood, { cached: true }),
]

/** What pages with a map of all wards need. */
async function frameOf({ db, settings, language, production }: Ctx) {
  const sources = (await listSources(db, 'boundaries')).map(({ source }) => source)
  return { council: settings.shortName, language, tiles: production.tiles, sources }
}

async function showWards(ctx: Ctx): Promise<Response> {
  const [shapes, neighbourhoods, frame] = [
    await listWardShapes(ctx.db),
    await listNeighbourhoods(ctx.db),
    await frameOf(ctx),
  ]
  return ctx.show(wardsPage(shapes, neighbourhoods, frame))
}

async function sendWards(ctx: Ctx): Promise<Response> {
  const [shapes, { sources }] = [await listWardShapes(ctx.db), await frameOf(ctx)]
  const features = shapes.map(({ id, name, href, code, geometry }) => ({
    type: 'Feature',
    properties: { id, name, href, code },
    geometry,
  }))
  return text(
    JSON.stringify({ type: 'FeatureCollection', attribution: sources.join(' '), features }),
    'application/geo+json',
  )
}

async function showNeighbourhood(ctx: Ctx): Promise<Response> {
  const found = await findNeighbourhood(ctx.db, ctx.params['neighbourhood']!)
  if (!found) return ctx.notFound()
  const panels = await ctx.house.panels(subjectOf('neighbourhood', found.id), ctx)
  return ctx.show(neighbourhoodPage(found, await listWardShapes(ctx.db), panels, await frameOf(ctx)))
}
