import { holds, may, type Permission } from '../../../../../permissions.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findActivity } from '../../../activity/queries.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { resultsPart } from './part.ts'
import { publishResults, withdrawResults } from './publication-commands.ts'
import { publishedAt } from './queries.ts'
import { deskResultsView, publicResultsView } from './result-pages.tsx'
import { resultRefusals } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.publicResults, anyone, showPublic, { cached: true }),
  get(paths.results, may('voices.read'), (ctx) => showDesk(ctx)),
  post(paths.resultPublication, may('activities.edit'), 'survey.results-published', publish),
  post(paths.resultWithdrawal, may('activities.edit'), 'survey.results-withdrawn', withdraw),
]

/** Nobody is shown results here before they are published, staff included: theirs is the desk. */
async function showPublic(ctx: Ctx): Promise<Response> {
  const { project = '', activity: slug = '' } = ctx.params
  const activity = await findActivity(ctx.db, { project, activity: slug }, null, ctx.now)
  if (activity?.kind !== 'survey' || !(await publishedAt(ctx.db, activity.id))) return ctx.notFound()
  const href = paths.publicResults.to({ project: activity.project.slug, activity: activity.slug })
  return ctx.show(publicResultsView(activity, await resultsPart(ctx, activity, href, ctx.language)))
}

async function showDesk(ctx: Ctx, refused?: string): Promise<Response> {
  const activity = await findSurvey(ctx, 'voices.read')
  if (!activity) return ctx.notFound()
  const mine = (permission: Permission) => holds(ctx.person, permission, subjectOf('project', activity.projectId))
  const [part, shownSince] = await Promise.all([
    resultsPart(ctx, activity, paths.results.to({ activity: activity.id }), 'en'),
    publishedAt(ctx.db, activity.id),
  ])
  return ctx.show(
    deskResultsView({
      activity,
      part,
      shownSince,
      mayEdit: mine('activities.edit'),
      mayTheme: mine('themes.edit'),
      token: ctx.token(),
      refused,
    }),
    refused ? 422 : 200,
  )
}

async function publish(ctx: Ctx): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const done = await publishResults(ctx.acting, { activityId: activity.id })
  if ('refused' in done) return showDesk(ctx, resultRefusals[done.refused])
  return ctx.seeOther(paths.results.to({ activity: activity.id }), 'Everybody can see the results now.')
}

async function withdraw(ctx: Ctx): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const done = await withdrawResults(ctx.acting, { activityId: activity.id })
  if ('refused' in done) return showDesk(ctx, resultRefusals[done.refused])
  return ctx.seeOther(paths.results.to({ activity: activity.id }), 'The results are for officers alone again.')
}
