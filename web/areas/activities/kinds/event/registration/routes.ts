import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { readCode } from '../../../codes.ts'
import { addressOf, type Found, findPublic } from '../find-event.ts'
import * as paths from '../paths.ts'
import { isOver } from '../queries.ts'
import { leaveShift } from '../rota/commands.ts'
import { shiftPartOf } from '../rota/own-shift.tsx'
import { eventWords } from '../words.ts'
import { bookPlace, leavePlace } from './commands.ts'
import { type BookPage, bookView, ownView } from './pages.tsx'
import { findByCode } from './queries.ts'
import type { PlaceFields } from './rules.ts'
import { placeWords } from './words.ts'

export const placeRoutes: readonly Route[] = [
  get(paths.place, anyone, async (ctx) => {
    const found = await findPublic(ctx)
    return found?.activity.publishedAt ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.place, anyone, 'event.place-booked', book),
  post(paths.placeSearch, anyone, 'nothing-changes', find),
  get(paths.ownPlace, anyone, (ctx) => showOwn(ctx)),
  post(paths.leaving, anyone, 'event.place-left', leave),
]

const none: PlaceFields = { name: '', email: '', telephone: '', people: '1', needs: '' }

function show(ctx: Ctx, { activity, event }: Found, more: Partial<BookPage> = {}): Response {
  const say = placeWords[ctx.language]
  const errors = more.errors ?? {}
  return ctx.show(
    bookView({
      activity,
      event,
      language: ctx.language,
      token: ctx.token(),
      typed: none,
      once: newId(ctx.now),
      shut: event.cancelledAt ? say.doors['called-off'] : isOver(event, ctx.now) ? say.doors.over : undefined,
      waits: event.waiting > 0 || (event.capacity !== null && event.placed >= event.capacity),
      typedCode: '',
      ...more,
      errors,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

const typedOf = ({ form }: Ctx): PlaceFields => ({
  name: form.text('name'),
  email: form.text('email'),
  telephone: form.text('telephone'),
  people: form.text('people') || '1',
  needs: form.text('needs'),
})

async function book(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found?.activity.publishedAt) return ctx.notFound()
  const typed = typedOf(ctx)
  const once = ctx.form.text('_once')
  if (ctx.form.switching) return show(ctx, found, { typed, once })
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const done = await bookPlace(ctx.acting, {
    activityId: found.activity.id,
    fields: typed,
    language: ctx.language,
    once,
  })
  const say = placeWords[ctx.language]
  if ('code' in done)
    return ctx.seeOther(paths.ownPlace.to({ ...addressOf(found.activity), code: done.code }), say.booked)
  if (done.refused === 'not-found') return ctx.notFound()
  if (done.refused !== 'invalid') return show(ctx, found)
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, say.refusals[refusal]]),
  )
  return show(ctx, found, { typed, once, errors })
}

/** Whoever tries codes may do so a few times. */
async function find(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found) return ctx.notFound()
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const typedCode = ctx.form.text('code')
  const code = readCode(typedCode)
  const own = code && (await findByCode(ctx.db, found.activity.id, code))
  if (own) return ctx.seeOther(paths.ownPlace.to({ ...addressOf(found.activity), code: own.code }))
  return show(ctx, found, { typedCode, errors: { code: placeWords[ctx.language].unknown } })
}

async function findOwn(ctx: Ctx) {
  const found = await findPublic(ctx)
  const code = readCode(ctx.params['code'] ?? '')
  const own = found && code ? await findByCode(ctx.db, found.activity.id, code) : undefined
  return found && own && { ...found, own }
}

/** The page of a booking or a shift. A wrong code counts as a try. */
export async function showOwn(ctx: Ctx, refused?: string): Promise<Response> {
  const found = await findOwn(ctx)
  if (!found) return (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
  const { activity, event, own } = found
  const say = eventWords[ctx.language]
  return ctx.show(
    ownView({
      activity,
      event,
      own,
      language: ctx.language,
      token: ctx.token(),
      online:
        own.placedAt && !own.leftAt && event.onlineLink && !isOver(event, ctx.now)
          ? ctx.council.keys.open(event.onlineLink)
          : undefined,
      shift: own.asked ? null : await shiftPartOf(ctx, found, refused),
      ahead: event.startsAt > ctx.now,
      cancelled: event.cancelledAt
        ? say.cancelled(formatDate(event.cancelledAt, ctx.language), event.cancelledWhy ?? '')
        : undefined,
    }),
    refused ? 422 : 200,
  )
}

async function leave(ctx: Ctx): Promise<Response> {
  const found = await findOwn(ctx)
  if (!found) return (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
  const given = { activityId: found.activity.id, code: found.own.code }
  const done = found.own.asked ? await leavePlace(ctx.acting, given) : await leaveShift(ctx.acting, given)
  if ('refused' in done) return ctx.notFound()
  return ctx.seeOther(
    paths.ownPlace.to({ ...addressOf(found.activity), code: found.own.code }),
    placeWords[ctx.language].done,
  )
}
