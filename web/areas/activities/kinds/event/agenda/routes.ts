import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { signIn } from '../../../../people/paths.ts'
import { addressOf, type Found, findPublic } from '../find-event.ts'
import * as paths from '../paths.ts'
import { proposeItem, rankItems } from './commands.ts'
import { type AgendaPage, agendaView } from './pages.tsx'
import { rankerOf } from './participant.ts'
import { declined, findRanking, listItems, onAgenda } from './queries.ts'
import { choices } from './rules.ts'
import { agendaWords } from './words.ts'

export const agendaRoutes: readonly Route[] = [
  get(paths.agenda, anyone, async (ctx) => {
    const found = await findPublic(ctx)
    return found ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.agendaItems, anyone, 'event.item-proposed', propose),
  post(paths.agendaRanking, anyone, 'event.items-ranked', rank),
]

async function show(ctx: Ctx, { activity, event }: Found, more: Partial<AgendaPage> = {}): Promise<Response> {
  const items = await listItems(ctx.db, activity.id)
  const ranker = rankerOf(ctx, activity)
  const errors = more.errors ?? {}
  return ctx.show(
    agendaView({
      activity,
      items: onAgenda(items),
      declined: declined(items),
      chosen: ranker ? await findRanking(ctx.db, activity.id, ranker) : [],
      typed: { title: '', why: '' },
      shut: !!event.cancelledAt || event.startsAt <= ctx.now || !activity.publishedAt,
      signIn: ranker ? undefined : withQuery(signIn.to(), { 'return-to': paths.agenda.to(addressOf(activity)) }),
      once: newId(ctx.now),
      token: ctx.token(),
      language: ctx.language,
      ...more,
      errors,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function propose(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found) return ctx.notFound()
  const typed = { title: ctx.form.text('title').replace(/\s+/g, ' '), why: ctx.form.text('why') }
  const once = ctx.form.text('_once')
  if (ctx.form.switching) return show(ctx, found, { typed, once })
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const done = await proposeItem(ctx.acting, { activityId: found.activity.id, ...typed, origin: 'community', once })
  const say = agendaWords[ctx.language]
  if ('itemId' in done)
    return ctx.seeOther(paths.agenda.to(addressOf(found.activity)), done.shown ? say.shown : say.waits)
  if (done.refused === 'not-found') return ctx.notFound()
  const errors = Object.fromEntries(Object.entries(done.fields).map(([field, refusal]) => [field, say.items[refusal]]))
  return show(ctx, found, { typed, once, errors })
}

async function rank(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found) return ctx.notFound()
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const say = agendaWords[ctx.language]
  const chosen = Array.from({ length: choices }, (_, place) => ctx.form.text(`rank-${place + 1}`)).filter(Boolean)
  const participant = rankerOf(ctx, found.activity)
  if (!participant) return show(ctx, found, { chosen, errors: { rank: say.rankings['sign-in'] } })
  const done = await rankItems(ctx.acting, { activityId: found.activity.id, participant, items: chosen })
  if ('ranked' in done) return ctx.seeOther(paths.agenda.to(addressOf(found.activity)), say.ranked)
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, found, { chosen, errors: { rank: say.rankings[done.refused] } })
}
