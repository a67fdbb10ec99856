import { may } from '../../../../../permissions.ts'
import { anyone, type Ctx, download, get, type Route, text } from '../../../../../platform/http.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { listWards } from '../../../../places/index.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { listAllPins } from '../desk/queries.ts'
import { addressOf, findDeskMap, findMap } from '../found.ts'
import { listPins } from '../queries.ts'
import { choiceOf } from '../showing/routes.ts'
import { type DataPin, writeCsv, writeGeojson } from './write.ts'

export const routes: readonly Route[] = [
  get(paths.placesData, anyone, sendOpen, { cached: true }),
  get(paths.placesDeskData, may('voices.export'), sendAll),
]

const perFile = 2_000
const types = { geojson: 'application/geo+json', csv: 'text/csv; charset=utf-8' } as const
const formatOf = (ctx: Ctx) => (['geojson', 'csv'] as const).find((one) => one === ctx.params['format'])

/** What is shown, for everybody: 2,000 places a file, with the address of the next. */
async function sendOpen(ctx: Ctx): Promise<Response> {
  const activity = await findMap(ctx)
  const format = formatOf(ctx)
  if (activity instanceof Response) return activity
  if (!format) return ctx.notFound()
  const choice = choiceOf(ctx.url.searchParams, activity)
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const { pins, next } = await listPins(ctx.db, activity.id, choice, { after, limit: perFile })
  const body = await write(ctx, activity, format, pins)
  const onward = next && withQuery(paths.placesData.to({ ...addressOf(activity), format }), { ...choice, after: next })
  return text(body, types[format], {
    'content-disposition': `attachment; filename="${activity.slug}.${format}"`,
    ...(onward ? { link: `<${ctx.council.origin}${onward}>; rel="next"` } : {}),
  })
}

/** All of them, also what nobody has read yet, for officers who may take answers out. */
async function sendAll(ctx: Ctx): Promise<Response> {
  const activity = await findDeskMap(ctx, 'voices.export')
  const format = formatOf(ctx)
  if (!activity || !format) return ctx.notFound()
  const pins: DataPin[] = []
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page = await listAllPins(ctx.db, activity.id, { after, limit: perFile })
    pins.push(...page.pins)
    after = page.next
  }
  await ctx.sawSensitive('places with words that are not shown', `activity:${activity.id}`)
  return download(await write(ctx, activity, format, pins), types[format], `${activity.slug}-all.${format}`)
}

async function write(ctx: Ctx, activity: Activity, format: keyof typeof types, pins: readonly DataPin[]) {
  const wards = new Map((await listWards(ctx.db)).map(({ id, name, code }) => [id, { name, code }]))
  return format === 'csv' ? writeCsv(activity, pins, wards) : writeGeojson(activity, pins, wards)
}
