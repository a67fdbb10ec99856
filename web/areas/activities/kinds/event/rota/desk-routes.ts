import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { readTime } from '../../../../../platform/typed-time.ts'
import { type Found, findOnDesk } from '../find-event.ts'
import * as paths from '../paths.ts'
import { addRole, addShift } from './commands.ts'
import { type RotaDesk, rotaDeskView } from './desk-pages.tsx'
import { listRoles, listShifts, listVolunteers, openSwaps } from './queries.ts'
import { shiftLine } from './shift-text.ts'
import { decideSwap } from './swap-commands.ts'
import { roleSentences, shiftSentences } from './words.ts'

const edit = may('activities.edit')
export const rotaDeskRoutes: readonly Route[] = [
  get(paths.rotaDesk, edit, async (ctx) => {
    const found = await findOnDesk(ctx, 'activities.edit')
    return found ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.rotaDesk, edit, 'event.role-added', role),
  post(paths.shifts, edit, 'event.shift-added', shift),
  post(paths.swapDecision, edit, 'event.swap-decided', decide),
]

async function show(
  ctx: Ctx,
  { activity, event }: Found,
  wrong?: Pick<RotaDesk, 'typed' | 'errors'>,
): Promise<Response> {
  const [roles, shifts, volunteers, swaps] = await Promise.all([
    listRoles(ctx.db, activity.id),
    listShifts(ctx.db, activity.id),
    listVolunteers(ctx.db, activity.id),
    openSwaps(ctx.db, activity.id, { agreed: true }),
  ])
  const nameOf = (sealed: Buffer | null) => (sealed ? ctx.council.keys.open(sealed) : 'Name removed')
  const said = (id: string) => {
    const person = volunteers.find((one) => one.id === id)
    return person ? `${nameOf(person.name)} (${shiftLine(person, 'en')})` : 'Somebody who left'
  }
  return ctx.show(
    rotaDeskView({
      activity,
      event,
      roles,
      shifts: shifts.map((one) => ({
        ...one,
        names: volunteers.filter(({ shiftId }) => shiftId === one.id).map(({ name }) => nameOf(name)),
      })),
      swaps: swaps.map((swap) => ({ id: swap.id, asker: said(swap.askerId), other: said(swap.otherId) })),
      typed: wrong?.typed ?? {},
      errors: wrong?.errors ?? {},
      token: ctx.token(),
    }),
    wrong ? 422 : 200,
  )
}

const sentences = <R extends string>(fields: Record<string, R>, words: Record<R, string>) =>
  Object.fromEntries(Object.entries(fields).map(([field, refusal]) => [field, words[refusal]]))

async function role(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const { text } = ctx.form
  const typed = { name: text('name'), about: text('about'), freely: text('freely') }
  const done = await addRole(ctx.acting, {
    activityId: found.activity.id,
    name: typed.name,
    about: typed.about,
    swapsFreely: typed.freely === 'yes',
  })
  if ('roleId' in done)
    return ctx.seeOther(paths.rotaDesk.to({ activity: found.activity.id }), 'Added. Now add its shifts.')
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, found, { typed, errors: sentences(done.fields, roleSentences) })
}

async function shift(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const { text } = ctx.form
  const typed = { roleId: text('roleId'), from: text('from'), until: text('until'), needed: text('needed') }
  const done = await addShift(ctx.acting, {
    activityId: found.activity.id,
    ...typed,
    from: readTime(typed.from),
    until: readTime(typed.until),
  })
  if ('shiftId' in done) return ctx.seeOther(paths.rotaDesk.to({ activity: found.activity.id }), 'The shift is added.')
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, found, { typed, errors: sentences(done.fields, shiftSentences) })
}

async function decide(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const yes = ctx.form.text('answer') === 'yes'
  const done = await decideSwap(ctx.acting, { activityId: found.activity.id, swapId: ctx.params['swap']!, yes })
  if ('refused' in done) return ctx.notFound()
  return ctx.seeOther(
    paths.rotaDesk.to({ activity: found.activity.id }),
    yes ? 'They are swapped, and both are told.' : 'It stays as it is, and both are told.',
  )
}
