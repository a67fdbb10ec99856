import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { readCode } from '../../../codes.ts'
import { addressOf, type Found, findPublic } from '../find-event.ts'
import * as paths from '../paths.ts'
import { findByCode } from '../registration/queries.ts'
import { showOwn } from '../registration/routes.ts'
import { placeWords } from '../registration/words.ts'
import { type SignUpFields, signUp } from './commands.ts'
import { swapToken } from './own-shift.tsx'
import { type RotaPage, rotaView } from './pages.tsx'
import { listShifts, listVolunteers } from './queries.ts'
import { answerSwap, askSwap } from './swap-commands.ts'
import { rotaWords } from './words.ts'

export const rotaRoutes: readonly Route[] = [
  get(paths.rota, anyone, async (ctx) => {
    const found = await findPublic(ctx)
    return found ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.rota, anyone, 'event.shift-taken', take),
  post(paths.swaps, anyone, 'event.swap-asked', ask),
  post(paths.swapAnswer, anyone, 'event.swap-answered', answer),
]

const none: SignUpFields = { shiftId: '', name: '', email: '', telephone: '' }

async function show(ctx: Ctx, { activity, event }: Found, more: Partial<RotaPage> = {}): Promise<Response> {
  const errors = more.errors ?? {}
  return ctx.show(
    rotaView({
      activity,
      event,
      shifts: await listShifts(ctx.db, activity.id),
      typed: none,
      shut: !!event.cancelledAt || event.startsAt <= ctx.now || !activity.publishedAt,
      once: newId(ctx.now),
      token: ctx.token(),
      language: ctx.language,
      ...more,
      errors,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function take(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found) return ctx.notFound()
  const typed: SignUpFields = {
    shiftId: ctx.form.text('shiftId'),
    name: ctx.form.text('name'),
    email: ctx.form.text('email'),
    telephone: ctx.form.text('telephone'),
  }
  const once = ctx.form.text('_once')
  if (ctx.form.switching) return show(ctx, found, { typed, once })
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const given = { activityId: found.activity.id, fields: typed, language: ctx.language, once }
  const done = await signUp(ctx.acting, given)
  if ('code' in done)
    return ctx.seeOther(
      paths.ownPlace.to({ ...addressOf(found.activity), code: done.code }),
      rotaWords[ctx.language].booked,
    )
  if (done.refused === 'not-found') return ctx.notFound()
  const { shiftId, ...person } = done.fields
  const errors: Record<string, string> = Object.fromEntries(
    Object.entries(person).map(([field, refusal]) => [field, placeWords[ctx.language].refusals[refusal]]),
  )
  if (shiftId) errors['shiftId'] = rotaWords[ctx.language].signUps[shiftId]
  return show(ctx, found, { typed, once, errors })
}

/** A shift, for whoever holds its code. */
async function findVolunteer(ctx: Ctx) {
  const found = await findPublic(ctx)
  const code = readCode(ctx.params['code'] ?? '')
  const own = found && code ? await findByCode(ctx.db, found.activity.id, code) : undefined
  return found && own && !own.asked && !own.leftAt ? { ...found, own } : undefined
}

async function ask(ctx: Ctx): Promise<Response> {
  const found = await findVolunteer(ctx)
  if (!found) return (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
  const { activity, own } = found
  const wanted = ctx.form.text('with')
  const other = (await listVolunteers(ctx.db, activity.id)).find(({ id }) => swapToken(ctx, own.id, id) === wanted)
  const say = rotaWords[ctx.language]
  if (!other) return showOwn(ctx, say.swaps['not-found'])
  const done = await askSwap(ctx.acting, { activityId: activity.id, askerId: own.id, otherId: other.id })
  if ('refused' in done) return showOwn(ctx, say.swaps[done.refused])
  return ctx.seeOther(paths.ownPlace.to({ ...addressOf(activity), code: own.code }), say.asked)
}

async function answer(ctx: Ctx): Promise<Response> {
  const found = await findVolunteer(ctx)
  if (!found) return (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
  const { activity, own } = found
  const yes = ctx.form.text('answer') === 'yes'
  const done = await answerSwap(ctx.acting, {
    activityId: activity.id,
    swapId: ctx.params['swap']!,
    personId: own.id,
    yes,
  })
  if ('refused' in done) return ctx.notFound()
  const say = rotaWords[ctx.language]
  return ctx.seeOther(
    paths.ownPlace.to({ ...addressOf(activity), code: own.code }),
    !yes ? say.refused : done.done ? say.swapped : say.waits,
  )
}
