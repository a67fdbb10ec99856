import { may } from '../../../../../permissions.ts'
import type { Db } from '../../../../../platform/db.ts'
import { anyone, type Ctx, download, get, type Route, text } from '../../../../../platform/http.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { listWards } from '../../../../places/index.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { listAllPins } from '../desk/queries.ts'
import { addressOf, findDeskMap, findMap } from '../found.ts'
import { listPins } from '../queries.ts'
import { choiceOf } from '../showing/routes.ts'
import { type DataPin, type Pages, writeCsv, writeGeojson } from './write.ts'

export const routes: readonly Route[] = [
  get(paths.placesData, anyone, sendOpen, { cached: true }),
  get(paths.placesDeskData, may('voices.export'), sendAll),
]

const perFile = 2_000
const perPage = 500
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
  let body = ''
  for await (const part of await write(ctx, activity, format, [pins])) body += part
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
  await ctx.sawSensitive('places with words that are not shown', `activity:${activity.id}`)
  const parts = await write(ctx, activity, format, allPages(ctx.council.db, activity.id))
  const pieces = inPieces(parts)
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  return download(body, types[format], `${activity.slug}-all.${format}`)
}

async function* allPages(db: Db, activityId: string): AsyncGenerator<readonly DataPin[]> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const { pins, next } = await listAllPins(db, activityId, { after, limit: perPage })
    yield pins
    after = next
  }
}

async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let piece = ''
  for await (const part of parts) {
    piece += part
    if (piece.length < 64_000) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

async function write(ctx: Ctx, activity: Activity, format: keyof typeof types, pages: Pages) {
  const wards = new Map((await listWards(ctx.db)).map(({ id, name, code }) => [id, { name, code }]))
  return format === 'csv' ? writeCsv(activity, pages, wards) : writeGeojson(activity, pages, wards)
}
