import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { type Side, sideOf } from '../record/sides.ts'
import { findGroup, type Group } from '../register/queries.ts'
import { cancelEvent, changeEvent, proposeAgain, proposeEvent } from './commands.ts'
import { eventFormPage, groupEventsPage } from './group-pages.tsx'
import { eventsOfGroup, findEvent, type GroupEvent, sameDayEvents, timesOfEvent, timesOfEvents } from './queries.ts'
import { readEvent, readTyped, type TypedEvent, typedOf } from './read-form.ts'
import { type EventRefusal, type EventRefusals, type EventTime, mostTimes } from './rules.ts'
import { otherRefusals, refusals, words } from './words.ts'

export const groupEventRoutes: readonly Route[] = [
  get(paths.groupEvents, signedIn, (ctx) => withGroup(ctx, (group, side) => list(ctx, group, side))),
  get(paths.newGroupEvent, signedIn, (ctx) =>
    withGroup(ctx, (group) => show(ctx, group, { typed: readTyped(ctx.form) })),
  ),
  post(paths.newGroupEvent, signedIn, 'event.proposed', (ctx) => withGroup(ctx, (group) => propose(ctx, group))),
  get(paths.groupEvent, signedIn, (ctx) => withEvent(ctx, (group, event) => showEvent(ctx, group, event))),
  post(paths.groupEvent, signedIn, 'event.changed', (ctx) =>
    withEvent(ctx, (group, event) => change(ctx, group, event)),
  ),
  post(paths.groupEventProposal, signedIn, 'event.proposed-again', (ctx) =>
    withEvent(ctx, (group, event) => again(ctx, group, event)),
  ),
  post(paths.groupEventCancellation, signedIn, 'event.cancelled', (ctx) =>
    withEvent(ctx, (group, event) => cancel(ctx, group, event)),
  ),
]

async function withGroup(ctx: Ctx, then: (group: Group, side: Side) => Promise<Response>): Promise<Response> {
  const group = await findGroup(ctx.db, ctx.params['group']!)
  const side = group && (await sideOf(ctx, ctx.person, group.id))
  return side ? then(group, side) : ctx.notFound()
}

/** An event stays its group's own: nobody else, its link officer included, has a way to change it. */
const withEvent = (ctx: Ctx, then: (group: Group, event: GroupEvent) => Promise<Response>): Promise<Response> =>
  withGroup(ctx, async (group, side) => {
    const event = await findEvent(ctx.db, ctx.params['event']!)
    return side === 'group' && event?.groupId === group.id && event.state !== 'cancelled'
      ? then(group, event)
      : ctx.notFound()
  })

const perPage = 20
async function list(ctx: Ctx, group: Group, side: Side): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const found = await eventsOfGroup(ctx.db, group.id, { limit: perPage + 1, offset: (page - 1) * perPage })
  const events = found.slice(0, perPage)
  const times = await timesOfEvents(
    ctx.db,
    events.map(({ id }) => id),
  )
  const rows = events.map((event) => ({ ...event, times: times.filter(({ eventId }) => eventId === event.id) }))
  return ctx.show(groupEventsPage({ group, side, events: rows, page, more: found.length > perPage }))
}

type Shown = { typed: TypedEvent; event?: GroupEvent; times?: readonly EventTime[]; errors?: Record<string, string> }

async function show(ctx: Ctx, group: Group, { typed, event, times = [], errors = {} }: Shown): Promise<Response> {
  const days = times.map(({ startsAt }) => dayOf(startsAt))
  const hints = event ? await sameDayEvents(ctx.db, { days, wardId: event.wardId, except: event.id }) : []
  const view = eventFormPage({
    group,
    typed,
    errors,
    event,
    wards: await listWards(ctx.db),
    token: ctx.token(),
    once: ctx.form.text('_once') || newId(ctx.now),
    hints: hints.filter(({ accepted }) => accepted).map(words.hint),
    cancelWhy: ctx.form.text('cancelWhy'),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function showEvent(
  ctx: Ctx,
  group: Group,
  event: GroupEvent,
  errors: Record<string, string> = {},
): Promise<Response> {
  const times = await timesOfEvent(ctx.db, event.id)
  return show(ctx, group, { typed: typedOf(event, times), event, times, errors })
}

/** The button for another day keeps what was typed and adds empty boxes; nothing is saved. */
function withAnother(typed: TypedEvent): TypedEvent {
  const blank = { day: {}, from: '', until: '' }
  return typed.times.length < mostTimes ? { ...typed, times: [...typed.times, blank] } : typed
}

const errorsOf = (fields: EventRefusals): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, refusal]) => [field, refusals[refusal as EventRefusal]]))

async function propose(ctx: Ctx, group: Group): Promise<Response> {
  const typed = readTyped(ctx.form)
  if (ctx.form.has('another')) return show(ctx, group, { typed: withAnother(typed) })
  const said = { groupId: group.id, fields: readEvent(ctx.form), once: ctx.form.text('_once') }
  const done = await proposeEvent(ctx.acting, said)
  if ('eventId' in done) return ctx.seeOther(paths.groupEvents.to({ group: group.slug }), words.form.sent)
  return done.refused === 'not-found' ? ctx.notFound() : show(ctx, group, { typed, errors: errorsOf(done.fields) })
}

async function change(ctx: Ctx, group: Group, event: GroupEvent): Promise<Response> {
  const typed = readTyped(ctx.form)
  if (ctx.form.has('another')) return show(ctx, group, { typed: withAnother(typed), event })
  const done = await changeEvent(ctx.acting, { eventId: event.id, groupId: group.id, fields: readEvent(ctx.form) })
  if ('changed' in done) {
    const said = done.changed ? words.form.saved : words.form.same
    return done.changed
      ? ctx.seeOther(paths.groupEvents.to({ group: group.slug }), said)
      : show(ctx, group, { typed, event, errors: { '': said } })
  }
  return done.refused === 'not-found'
    ? ctx.notFound()
    : show(ctx, group, { typed, event, errors: errorsOf(done.fields) })
}

async function again(ctx: Ctx, group: Group, event: GroupEvent): Promise<Response> {
  const done = await proposeAgain(ctx.acting, { eventId: event.id, groupId: group.id })
  return 'proposed' in done
    ? ctx.seeOther(paths.groupEvents.to({ group: group.slug }), words.againDone)
    : ctx.notFound()
}

async function cancel(ctx: Ctx, group: Group, event: GroupEvent): Promise<Response> {
  const said = { eventId: event.id, groupId: group.id, why: ctx.form.text('cancelWhy') }
  const done = await cancelEvent(ctx.acting, said)
  if ('cancelled' in done) return ctx.seeOther(paths.groupEvents.to({ group: group.slug }), words.cancelDone)
  if (done.refused === 'not-found') return ctx.notFound()
  return showEvent(ctx, group, event, { cancelWhy: otherRefusals[done.refused] })
}
