import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { ownGroupIds } from '../register/eyes.ts'
import { type CallPage, callPage } from './call-page.tsx'
import { answerCall, askCall, reportCall, thankGroup } from './commands.ts'
import { callsPage } from './list-page.tsx'
import { newCallPage } from './new-page.tsx'
import { answersOf, answersTo, askedAmong, findCall, listCalls } from './queries.ts'
import type { CallFields } from './rules.ts'
import { answerRefusals, callRefusals, reportRefusals, thankRefusals, words } from './words.ts'

const asks = may('calls.ask')
export const expertiseRoutes: readonly Route[] = [
  get(paths.calls, anyone, list),
  get(paths.newCall, asks, (ctx) => showForm(ctx)),
  post(paths.calls, asks, 'call.asked', ask),
  get(paths.call, anyone, (ctx) => show(ctx)),
  post(paths.callAnswers, signedIn, 'call.answered', answer),
  post(paths.callThanks, asks, 'call.thanked', thank),
  post(paths.callReport, asks, 'call.reported', report),
]

const mayAsk = ({ person }: Ctx): boolean => asks.admits(person) === 'yes'

async function list(ctx: Ctx): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const show = ctx.url.searchParams.get('show') === 'closed' ? 'closed' : 'open'
  const found = await listCalls(ctx.db, { show, today: dayOf(ctx.now), page })
  return ctx.show(callsPage({ ...found, show, page, asks: mayAsk(ctx) }))
}

const nothing: CallPage['typed'] = { group: '', offers: '', words: '', thanks: '', accepted: '', report: '' }

async function show(ctx: Ctx, typed: Partial<CallPage['typed']> = {}, errors: FieldErrors = {}): Promise<Response> {
  const call = await findCall(ctx.db, ctx.params['call']!)
  if (!call) return ctx.notFound()
  const ownIds = ownGroupIds(ctx.person)
  const [own, asked, answers] = await Promise.all([
    answersOf(ctx.db, call.id, ownIds),
    askedAmong(ctx.db, call.id, ownIds),
    mayAsk(ctx) ? answersTo(ctx.db, call.id) : undefined,
  ])
  const page = callPage({
    call,
    open: call.closesOn >= dayOf(ctx.now),
    mine: asked.filter(({ id }) => !own.some(({ groupId, thankedAt }) => groupId === id && thankedAt)),
    own,
    answers,
    typed: { ...nothing, ...typed },
    errors,
    token: ctx.token(),
  })
  return ctx.show(page, Object.keys(errors).length ? 422 : 200)
}

async function answer(ctx: Ctx): Promise<Response> {
  const { form } = ctx
  const [callId, groupId] = [ctx.params['call']!, form.text('group')]
  if (!ownGroupIds(ctx.person).includes(groupId)) return ctx.notFound()
  const typed = { group: groupId, offers: form.text('offers'), words: form.text('words') }
  const done = await answerCall(ctx.acting, { callId, groupId, offers: typed.offers, words: typed.words })
  if ('answered' in done) return ctx.seeOther(paths.call.to({ call: callId }), words.answered)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = { 'answer-missing': 'offers', 'words-missing': 'words', 'words-too-long': 'words' }[
    done.refused as string
  ]
  return show(ctx, typed, { [field ?? '']: answerRefusals[done.refused] })
}

async function thank(ctx: Ctx): Promise<Response> {
  const { form } = ctx
  const [callId, group] = [ctx.params['call']!, form.text('group')]
  const [accepted, thanks] = [form.text(`accepted-${group}`), form.text(`thanks-${group}`)]
  const done = await thankGroup(ctx.acting, { callId, groupId: group, accepted, words: thanks })
  if ('thanked' in done) return ctx.seeOther(paths.call.to({ call: callId }), words.thanked)
  const field =
    done.refused === 'choice-missing' ? `accepted-${group}` : done.refused === 'not-found' ? '' : `thanks-${group}`
  return show(ctx, { group, accepted, thanks }, { [field]: thankRefusals[done.refused] })
}

async function report(ctx: Ctx): Promise<Response> {
  const callId = ctx.params['call']!
  const said = ctx.form.text('report')
  const done = await reportCall(ctx.acting, { callId, words: said })
  if ('reported' in done) return ctx.seeOther(paths.call.to({ call: callId }), words.reported(done.reported))
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused.startsWith('words') ? 'report' : ''
  return show(ctx, { report: said }, { [field]: reportRefusals[done.refused] })
}

async function showForm(ctx: Ctx, errors: FieldErrors = {}): Promise<Response> {
  const { form } = ctx
  const { closesOn: _, ...typed } = fieldsOf(ctx)
  const once = form.text('_once')
  const page = newCallPage({
    typed: { ...typed, closes: typedDay(form, 'closes') },
    wards: await listWards(ctx.db),
    errors,
    token: ctx.token(),
    once: isId(once) ? once : newId(ctx.now),
  })
  return ctx.show(page, Object.keys(errors).length ? 422 : 200)
}

const fieldsOf = ({ form }: Ctx): CallFields => ({
  title: form.text('title').replace(/\s+/g, ' '),
  about: form.text('about'),
  effort: form.text('effort'),
  takesPlace: form.text('takesPlace'),
  payment: form.text('payment'),
  amount: form.text('amount'),
  paymentFor: form.text('paymentFor'),
  noPaymentWhy: form.text('noPaymentWhy'),
  whom: form.text('whom'),
  sector: form.text('sector'),
  community: form.text('community'),
  ward: form.text('ward'),
  closesOn: readDay(form, 'closes'),
})

async function ask(ctx: Ctx): Promise<Response> {
  const done = await askCall(ctx.acting, fieldsOf(ctx), ctx.form.text('_once'))
  if ('callId' in done) return ctx.seeOther(paths.call.to({ call: done.callId }), words.asked)
  return showForm(
    ctx,
    Object.fromEntries(Object.entries(done.fields).map(([field, refusal]) => [field, callRefusals[refusal]])),
  )
}
