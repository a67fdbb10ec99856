import { sql } from 'kysely'
import { may } from '../../../../../permissions.ts'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findOnDesk } from '../find-event.ts'
import * as paths from '../paths.ts'
import { placesView } from './desk-pages.tsx'
import { opened } from './people.ts'
import { listBookings, listCalls } from './queries.ts'
import { officerWords } from './words.ts'

const reads = may('contacts.read')
export const placesDeskRoutes: readonly Route[] = [
  get(paths.places, reads, show),
  post(paths.callDone, reads, 'event.person-told', done),
]

async function show(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'contacts.read')
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!found || !Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const { activity, event } = found
  const [list, calls] = await Promise.all([listBookings(ctx.db, activity.id, page), listCalls(ctx.db, activity.id)])
  await ctx.sawSensitive('event bookings', subjectOf('activity', activity.id))
  const { keys } = ctx.council
  return ctx.show(
    placesView({
      activity,
      event,
      bookings: list.bookings.map((row) => ({ ...row, ...opened(keys, row), placed: !!row.placedAt })),
      calls: calls.map((row) => ({ ...opened(keys, row), callId: row.callId, about: row.about })),
      page,
      more: list.more,
      token: ctx.token(),
    }),
  )
}

/** Somebody was rung. */
export const markRung = (
  at: Acting,
  { activityId, callId }: { activityId: string; callId: string },
): Promise<boolean> =>
  deed(at.db, async (tx) => {
    if (!isId(callId)) return false
    const { numAffectedRows = 0n } = await sql`update event_calls set done_at = ${at.now}, done_by = ${at.by.account}
      where id = ${callId} and activity_id = ${activityId} and done_at is null`.execute(tx)
    if (numAffectedRows) await record(tx, at, { deed: 'event.person-told', subject: subjectOf('activity', activityId) })
    return numAffectedRows > 0n
  })

async function done(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'contacts.read')
  if (!found || !(await markRung(ctx.acting, { activityId: found.activity.id, callId: ctx.params['call']! })))
    return ctx.notFound()
  return ctx.seeOther(paths.places.to({ activity: found.activity.id }), officerWords.done)
}
