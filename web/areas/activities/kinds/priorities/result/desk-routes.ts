import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { countsOf } from '../../../../voices/index.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import { type CountRefusal, countBallots, publishResult } from '../count-commands.ts'
import * as paths from '../paths.ts'
import { findCount, pilesHeld } from '../queries.ts'
import { deskResultView } from './desk-pages.tsx'
import { wardNames } from './routes.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.deskResult, edit, showResult),
  post(paths.counting, edit, 'ballots.counted', countNow),
  post(paths.resultPublication, edit, 'ballots.published', publish),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, 'activities.edit')
  return activity?.kind === 'priorities' && activity.publishedAt ? activity : undefined
}

async function draw(ctx: Ctx, activity: Activity, refused?: CountRefusal): Promise<Response> {
  const closed = doorOf(activity, ctx.now) === 'closed'
  const [counts, counted, heldPiles, wards] = await Promise.all([
    countsOf(ctx.db, [subjectOf('activity', activity.id)]),
    closed ? findCount(ctx.db, activity.id) : undefined,
    pilesHeld(ctx.db, activity.id),
    wardNames(ctx),
  ])
  const { received, byChannel } = counts
  return ctx.show(
    deskResultView({
      activity,
      closed,
      counted,
      received,
      byChannel,
      heldPiles,
      wards,
      refused,
      token: ctx.token(),
    }),
    refused ? 422 : 200,
  )
}

async function showResult(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  return activity ? draw(ctx, activity) : ctx.notFound()
}

async function countNow(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const counted = await countBallots(ctx.acting, activity.id)
  if ('refused' in counted) return draw(ctx, activity, counted.refused)
  return ctx.seeOther(paths.deskResult.to({ activity: activity.id }), 'The ballots are counted.')
}

async function publish(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const published = await publishResult(ctx.acting, activity.id)
  if ('refused' in published) return draw(ctx, activity, published.refused)
  return ctx.seeOther(paths.deskResult.to({ activity: activity.id }), 'The result is published.')
}
