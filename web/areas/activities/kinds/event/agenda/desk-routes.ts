import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { type Found, findOnDesk } from '../find-event.ts'
import * as paths from '../paths.ts'
import { answerItem, proposeItem } from './commands.ts'
import { type AgendaDesk, agendaDeskView } from './desk-pages.tsx'
import { declined, listItems, onAgenda, unread } from './queries.ts'
import { agendaWords, answerSentences } from './words.ts'

const edit = may('activities.edit')
export const agendaDeskRoutes: readonly Route[] = [
  get(paths.agendaDesk, edit, async (ctx) => {
    const found = await findOnDesk(ctx, 'activities.edit')
    return found ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.agendaDesk, edit, 'event.item-proposed', add),
  post(paths.agendaAnswer, edit, 'event.item-answered', answer),
]

async function show(ctx: Ctx, { activity, event }: Found, more: Partial<AgendaDesk> = {}): Promise<Response> {
  const items = await listItems(ctx.db, activity.id)
  const errors = more.errors ?? {}
  return ctx.show(
    agendaDeskView({
      activity,
      unread: unread(items),
      items: onAgenda(items),
      declined: declined(items),
      typed: { title: '', why: '' },
      answering: undefined,
      shut: !!event.cancelledAt || event.startsAt <= ctx.now,
      once: newId(ctx.now),
      token: ctx.token(),
      ...more,
      errors,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function add(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const typed = { title: ctx.form.text('title').replace(/\s+/g, ' '), why: ctx.form.text('why') }
  const done = await proposeItem(ctx.acting, {
    activityId: found.activity.id,
    ...typed,
    origin: 'officer',
    once: ctx.form.text('_once'),
  })
  if ('itemId' in done)
    return ctx.seeOther(paths.agendaDesk.to({ activity: found.activity.id }), 'The item is on the agenda.')
  if (done.refused === 'not-found') return ctx.notFound()
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, agendaWords.en.items[refusal]]),
  )
  return show(ctx, found, { typed, errors })
}

async function answer(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const itemId = ctx.params['item']!
  const accepted = ctx.form.text('accepted') === 'yes'
  const why = ctx.form.text('why')
  const done = await answerItem(ctx.acting, {
    activityId: found.activity.id,
    itemId,
    accepted,
    why,
    hidden: ctx.form.has('hidden'),
  })
  if ('answered' in done)
    return ctx.seeOther(
      paths.agendaDesk.to({ activity: found.activity.id }),
      accepted ? 'The item is on the agenda.' : 'The item is declined. Everyone can read why.',
    )
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, found, {
    answering: { id: itemId, why },
    errors: { [`why-${itemId}`]: answerSentences[done.refused] },
  })
}
