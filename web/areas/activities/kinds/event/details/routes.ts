import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { listStaff } from '../../../../people/index.ts'
import { listWards } from '../../../../places/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import { activityDesk } from '../../../paths.ts'
import * as paths from '../paths.ts'
import { findEvent } from '../queries.ts'
import { eventWords } from '../words.ts'
import { callOff, saveDetails } from './commands.ts'
import { detailsView } from './pages.tsx'
import { fieldsOf, type TypedEvent, typedFrom, typedOf } from './read.ts'
import { listSeries } from './series-queries.ts'
import { callOffSentences, detailSentences, notices } from './words.ts'

const edit = may('activities.edit')
export const detailRoutes: readonly Route[] = [
  get(paths.details, edit, async (ctx) => {
    const activity = await findHeld(ctx, 'activities.edit')
    return activity?.kind === 'event' ? show(ctx, activity) : ctx.notFound()
  }),
  post(paths.details, edit, 'event.details-saved', save),
  post(paths.callingOff, edit, 'event.called-off', cancel),
]

type Wrong = { typed?: TypedEvent; errors?: Record<string, string>; why?: { typed: string; error?: string } }

async function show(ctx: Ctx, activity: Activity, wrong?: Wrong): Promise<Response> {
  const event = await findEvent(ctx.db, activity.id)
  const [wards, series, staff] = await Promise.all([
    listWards(ctx.db),
    listSeries(ctx.db),
    listStaff(ctx.db, 'desk.see'),
  ])
  return ctx.show(
    detailsView({
      activity,
      typed: wrong?.typed ?? typedFrom(event, ctx.council.keys),
      errors: wrong?.errors ?? {},
      wards,
      series: series.map(({ id, title }) => ({ id, name: title })),
      staff,
      token: ctx.token(),
      ahead: !!event && event.endsAt > ctx.now && !!activity.publishedAt,
      calledOff: event?.cancelledAt
        ? eventWords.en.cancelled(formatDate(event.cancelledAt), event.cancelledWhy ?? '')
        : undefined,
      why: wrong?.why ?? { typed: '' },
    }),
    wrong ? 422 : 200,
  )
}

async function save(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'event') return ctx.notFound()
  const done = await saveDetails(ctx.acting, { activityId: activity.id, fields: fieldsOf(ctx.form) })
  if ('saved' in done) return ctx.seeOther(activityDesk.to({ activity: activity.id }), notices.saved)
  if (done.refused === 'not-found') return ctx.notFound()
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, detailSentences[refusal]]),
  )
  return show(ctx, activity, { typed: typedOf(ctx.form), errors })
}

async function cancel(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'event') return ctx.notFound()
  const typed = ctx.form.text('why')
  const done = await callOff(ctx.acting, { activityId: activity.id, why: typed })
  if ('calledOff' in done) return ctx.seeOther(paths.details.to({ activity: activity.id }), notices.calledOff)
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, activity, { why: { typed, error: callOffSentences[done.refused] } })
}
