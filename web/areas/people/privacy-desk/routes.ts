import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { findAccounts } from '../accounts/queries.ts'
import * as paths from '../paths.ts'
import { steps as allSteps, stepRefusal } from '../privacy/rules.ts'
import { eraseForRequest, letterText, takeStep } from './commands.ts'
import { requestsView } from './pages.tsx'
import { findRequest, listRequests, pageSize } from './queries.ts'
import { requestDetailView } from './request-page.tsx'
import { eraseDeskRefusals, stepRefusals } from './words.ts'

const manage = may('privacy.manage')

export const routes: readonly Route[] = [
  get(paths.privacyDesk, manage, showList),
  get(paths.privacyDeskRequest, manage, (ctx) => requestPage(ctx)),
  post(paths.privacyDeskSteps, manage, 'privacy-request.step', step),
  post(paths.privacyDeskErasure, manage, 'privacy-request.erased', erase),
]

async function showList(ctx: Ctx): Promise<Response> {
  const open = ctx.url.searchParams.get('show') !== 'closed'
  const page = Math.min(10_000, Math.max(1, Math.floor(Number(ctx.url.searchParams.get('page')) || 1)))
  const found = await listRequests(ctx.db, { open, page }, ctx.now)
  const waiting = open ? found.total : (await listRequests(ctx.db, { open: true, page: 1 }, ctx.now)).total
  return ctx.show(requestsView({ ...found, open, page, pageSize, counts: { open: waiting } }))
}

type Again = { typed?: { step: string; words: string }; errors?: Record<string, string> }

async function requestPage(ctx: Ctx, again: Again = {}): Promise<Response> {
  const id = ctx.params['request']!
  const request = isId(id) ? await findRequest(ctx.acting, ctx.db, id, ctx.now) : undefined
  if (!request) return ctx.notFound()
  await ctx.sawSensitive('privacy request', `privacy-request:${id}`)
  const taken = request.steps.map(({ step: one, at }) => ({ step: one, day: dayOf(at) }))
  const view = requestDetailView({
    request,
    token: ctx.token(),
    names: await findAccounts(
      ctx.db,
      request.steps.flatMap(({ by }) => (by ? [by] : [])),
    ),
    possible: allSteps.filter((one) => stepRefusal(one, taken, 'words') === null),
    letters: new Map(request.steps.map(({ step: one, words }, at) => [at, letterText(request, one, words)])),
    ...again,
  })
  return ctx.show(view, again.errors ? 422 : 200)
}

async function step(ctx: Ctx): Promise<Response> {
  const id = ctx.params['request']!
  const typed = { step: ctx.form.text('step'), words: ctx.form.text('words') }
  const result = await takeStep(ctx.acting, { id, ...typed })
  if (!('refused' in result))
    return ctx.seeOther(
      paths.privacyDeskRequest.to({ request: id }),
      result.told ? 'Done, and a letter is on its way' : 'Done. Read or post the letter to the person',
    )
  if (result.refused === 'no-request') return ctx.notFound()
  const field = result.refused === 'answer-missing' || result.refused === 'step-words-too-long' ? 'words' : 'step'
  return requestPage(ctx, { typed, errors: { [field]: stepRefusals[result.refused] } })
}

async function erase(ctx: Ctx): Promise<Response> {
  const id = ctx.params['request']!
  const result = await eraseForRequest(ctx.acting, id, ctx.form.text('sure') === 'yes')
  if (!('refused' in result))
    return ctx.seeOther(
      paths.privacyDeskRequest.to({ request: id }),
      'It is being erased. Tell the person that it is done',
    )
  return result.refused === 'no-request'
    ? ctx.notFound()
    : requestPage(ctx, { errors: { sure: eraseDeskRefusals[result.refused] } })
}
