import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { answerEvent, seeChanges } from './answer-commands.ts'
import { eventDeskPage, eventsDeskPage } from './desk-pages.tsx'
import { findEvent, sameDayEvents, timesOfEvent, unseenChanges, waitingEvents } from './queries.ts'
import { otherRefusals, words } from './words.ts'

const answers = may('events.answer')
export const eventsDeskRoutes: readonly Route[] = [
  get(paths.eventsDesk, answers, async (ctx) =>
    ctx.show(eventsDeskPage({ waiting: await waitingEvents(ctx.db), changes: await unseenChanges(ctx.db) })),
  ),
  get(paths.eventDesk, answers, (ctx) => show(ctx)),
  post(paths.eventAnswer, answers, 'event.answered', answer),
  post(paths.eventSeen, answers, 'event.changes-seen', see),
]

async function show(ctx: Ctx, errors: Record<string, string> = {}): Promise<Response> {
  const event = await findEvent(ctx.db, ctx.params['event']!)
  if (!event) return ctx.notFound()
  const times = await timesOfEvent(ctx.db, event.id)
  const days = times.map(({ startsAt }) => dayOf(startsAt))
  const [changes, hints] = await Promise.all([
    unseenChanges(ctx.db, event.id),
    sameDayEvents(ctx.db, { days, wardId: event.wardId, except: event.id }),
  ])
  const view = eventDeskPage({
    event,
    times,
    changes,
    hints: hints.map(words.hint),
    token: ctx.token(),
    typed: { accepted: ctx.form.text('accepted'), why: ctx.form.text('why') },
    errors,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function answer(ctx: Ctx): Promise<Response> {
  const choice = ctx.form.text('accepted')
  const done = await answerEvent(ctx.acting, {
    eventId: ctx.params['event']!,
    accepted: choice === 'yes' ? true : choice === 'no' ? false : undefined,
    why: ctx.form.text('why'),
  })
  if ('answered' in done) return ctx.seeOther(paths.eventsDesk.to(), words.desk.sent)
  if (done.refused === 'not-found') return ctx.notFound()
  const fields = {
    'choice-missing': 'accepted',
    'answered-already': '',
    own: '',
    'why-missing': 'why',
    'why-too-long': 'why',
  }
  const field = fields[done.refused]
  return show(ctx, { [field]: otherRefusals[done.refused] })
}

async function see(ctx: Ctx): Promise<Response> {
  const done = await seeChanges(ctx.acting, ctx.params['event']!)
  return 'seen' in done ? ctx.seeOther(paths.eventsDesk.to(), words.desk.seenDone) : ctx.notFound()
}
