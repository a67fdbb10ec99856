import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { findActivity } from '../../../activity/queries.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { listServed } from '../statements/queries.ts'
import { findVisit } from '../voting/queries.ts'
import { whoVotes } from '../voting/routes.ts'
import { mapView } from './pages.tsx'
import { findMap, findReport, findVersion, listReports } from './queries.ts'
import { ownPlace, type Reading, readingOf } from './read.ts'
import { reportView } from './report-pages.tsx'

export const routes: readonly Route[] = [
  get(paths.opinions, anyone, showMap, { cached: true }),
  get(paths.opinionsNow, anyone, sayVersion, { cached: true }),
  get(paths.opinionReport, anyone, showReport, { cached: true }),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const where = { project: ctx.params['project']!, activity: ctx.params['activity']! }
  const activity = await findActivity(ctx.db, where, ctx.person, ctx.now)
  return activity?.kind === 'opinion-map' ? activity : undefined
}

async function showMap(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const [map, served, reports] = await Promise.all([
    findMap(ctx.db, activity.id),
    listServed(ctx.db, activity.id),
    listReports(ctx.db, activity.id),
  ])
  const reading = map && readingOf(map.page, served)
  return ctx.show(
    mapView({
      activity,
      reading,
      madeAt: map?.madeAt,
      version: map?.version ?? 0,
      open: doorOf(activity, ctx.now) === 'open' && !readDefinition(activity.definition).imported,
      own: await ownOf(ctx, activity, reading),
      reports,
      language: ctx.language,
    }),
  )
}

/** Only where somebody asks for their own place is the page theirs; otherwise it is the same for everybody, and kept. */
async function ownOf(ctx: Ctx, activity: Activity, reading: Reading | undefined) {
  if (ctx.url.searchParams.get('me') !== 'yes') return 'unasked' as const
  if (!reading || (activity.identityLevel !== 'open' && !ctx.person)) return undefined
  const visit = await findVisit(ctx.acting, activity.id, whoVotes(ctx, activity))
  return visit && ownPlace(reading, visit.codes)
}

/** Which map is the newest: asked for every few seconds by a page that is open. */
async function sayVersion(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  return Response.json({ version: await findVersion(ctx.db, activity.id) })
}

async function showReport(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  const report = activity && (await findReport(ctx.db, activity.id, ctx.url.searchParams.get('of') ?? ''))
  if (!activity || !report) return ctx.notFound()
  const reading = readingOf(report.page, await listServed(ctx.db, activity.id))
  return ctx.show(reportView({ activity, report, reading, language: ctx.language }))
}
