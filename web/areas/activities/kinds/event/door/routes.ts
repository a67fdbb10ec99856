import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { readCode } from '../../../codes.ts'
import { type Found, findOnDesk } from '../find-event.ts'
import * as paths from '../paths.ts'
import { checkIn, countWalkIns, mostWalkIns } from './commands.ts'
import { type DoorPage, doorView } from './pages.tsx'
import { listGuests } from './queries.ts'
import { meant } from './rules.ts'

const enters = may('voices.enter')
const perPage = 50
export const doorRoutes: readonly Route[] = [
  get(paths.door, enters, async (ctx) => {
    const found = await findOnDesk(ctx, 'voices.enter')
    return found ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.door, enters, 'event.checked-in', letIn),
  post(paths.walkIns, enters, 'event.walk-ins-counted', count),
  post(paths.here, enters, 'event.checked-in', press),
]

async function show(ctx: Ctx, { activity, event }: Found, more: Partial<DoorPage> = {}): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1) return ctx.notFound()
  const guests = await listGuests(ctx.db, ctx.council.keys, activity.id)
  const found = meant(guests, more.typed ?? '', undefined)
  const errors = more.errors ?? {}
  return ctx.show(
    doorView({
      activity,
      event,
      just: guests.find(({ id }) => id === ctx.url.searchParams.get('in')),
      all: guests.length,
      page,
      more: found.length > page * perPage,
      typed: '',
      people: '',
      once: newId(ctx.now),
      token: ctx.token(),
      ...more,
      guests: found.slice((page - 1) * perPage, page * perPage),
      errors,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

/** One person who is meant is let in; where several are, they stand below. */
async function letIn(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'voices.enter')
  if (!found) return ctx.notFound()
  const typed = ctx.form.text('who')
  if (!typed) return show(ctx, found, { errors: { who: 'Type a code or a name' } })
  const [one, ...others] = meant(await listGuests(ctx.db, ctx.council.keys, found.activity.id), typed, readCode(typed))
  if (!one)
    return show(ctx, found, {
      errors: { who: `Nobody on the list is called “${typed}”. Count them below if they have not booked` },
    })
  if (others.length)
    return show(ctx, found, { typed, errors: { who: 'Several people could be meant. Choose one below' } })
  await checkIn(ctx.acting, { activityId: found.activity.id, personId: one.id, here: true })
  return ctx.seeOther(withQuery(paths.door.to({ activity: found.activity.id }), { in: one.id }))
}

async function press(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'voices.enter')
  if (!found) return ctx.notFound()
  const here = ctx.form.text('here') !== 'no'
  const done = await checkIn(ctx.acting, { activityId: found.activity.id, personId: ctx.params['person']!, here })
  if ('refused' in done) return ctx.notFound()
  return ctx.seeOther(withQuery(paths.door.to({ activity: found.activity.id }), { in: ctx.params['person'] }))
}

async function count(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'voices.enter')
  if (!found) return ctx.notFound()
  const people = ctx.form.text('people')
  const done = await countWalkIns(ctx.acting, {
    activityId: found.activity.id,
    people: /^\d+$/.test(people) ? Number(people) : 0,
    once: ctx.form.text('_once'),
  })
  if ('counted' in done) return ctx.seeOther(paths.door.to({ activity: found.activity.id }), 'Counted')
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, found, { people, errors: { people: `Enter a whole number from 1 to ${mostWalkIns}` } })
}
