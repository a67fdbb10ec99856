import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { listServed } from '../statements/queries.ts'
import { publishReport, type ReportRefusal } from './desk-commands.ts'
import { reportDeskView } from './desk-pages.tsx'
import { findMap, listReports } from './queries.ts'
import { readingOf } from './read.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.opinionReportDesk, edit, (ctx) => show(ctx)),
  post(paths.opinionReportDesk, edit, 'opinion-report.published', publish),
]

async function show(ctx: Ctx, refused?: ReportRefusal): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'opinion-map') return ctx.notFound()
  const [map, served, reports] = await Promise.all([
    findMap(ctx.db, activity.id),
    listServed(ctx.db, activity.id),
    listReports(ctx.db, activity.id),
  ])
  return ctx.show(
    reportDeskView({
      activity,
      reading: map && readingOf(map.page, served),
      version: map?.version ?? 0,
      madeAt: map?.madeAt,
      foreword: ctx.form.text('foreword'),
      refused,
      reports,
      token: ctx.token(),
    }),
    refused ? 422 : 200,
  )
}

async function publish(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'opinion-map') return ctx.notFound()
  const done = await publishReport(ctx.acting, {
    activityId: activity.id,
    foreword: ctx.form.text('foreword'),
    version: Number(ctx.form.text('version')),
  })
  if ('refused' in done) return show(ctx, done.refused)
  return ctx.seeOther(paths.opinionReportDesk.to({ activity: activity.id }), 'The report is published')
}
