import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { ruleOf } from '../../../platform/settings.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { emailOf } from '../accounts/queries.ts'
import { readEmail } from '../accounts/rules.ts'
import * as paths from '../paths.ts'
import { fileRequest } from './commands.ts'
import { privacyView } from './pages.tsx'
import { findSent } from './queries.ts'
import { type RequestTyped, requestView, sentRequestView } from './request-pages.tsx'
import { isRequestKind, isWay, type RequestRefusals, readReceipts, requestRefusals } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.privacy, anyone, showPrivacy, { cached: true }),
  get(paths.privacyRequest, anyone, (ctx) => requestPage(ctx)),
  post(paths.privacyRequest, anyone, 'privacy-request.made', takeRequest),
  get(paths.privacyRequestSent, anyone, showSent),
]

async function showPrivacy(ctx: Ctx): Promise<Response> {
  const text = ctx.settings.texts['privacy-notice']
  const about = ctx.url.searchParams.get('about')
  return ctx.show(
    privacyView({
      language: ctx.language,
      email: ctx.settings.contactEmail,
      own: (ctx.language === 'cy' && text?.cy) || text?.en,
      about: about ? await aboutOf(ctx, about) : undefined,
      numbers: {
        contactsMonths: ruleOf(ctx.settings, 'keep-contacts-months'),
        equalityMonths: ruleOf(ctx.settings, 'keep-equality-months'),
        draftsDays: ruleOf(ctx.settings, 'keep-drafts-days'),
      },
    }),
  )
}

/** The part of the notice that is about one project or activity, with what its own area says of it. */
async function aboutOf(ctx: Ctx, about: string) {
  if (!/^[a-z-]{1,40}:[0-9a-f-]{36}$/.test(about)) return undefined
  const known = await ctx.house.subject(about as Subject, ctx)
  if (!known?.public) return undefined
  const panel = (await ctx.house.panels(about as Subject, ctx)).find(({ key }) => key === 'privacy')
  return { title: known.title, href: known.href, lines: panel?.items.map(({ words, title }) => words ?? title) ?? [] }
}

function typedOf(ctx: Ctx): RequestTyped {
  const { form } = ctx
  const sent = ctx.request.method === 'POST'
  return {
    kind: sent ? form.text('kind') : (ctx.url.searchParams.get('kind') ?? ''),
    words: form.text('words'),
    receipts: form.text('receipts'),
    way: form.text('way'),
    addresses: {
      email: form.text('address-email'),
      telephone: form.text('address-telephone'),
      post: form.text('address-post'),
    },
  }
}

const onceOf = (ctx: Ctx): string => (isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now))
const ownEmail = async (ctx: Ctx) => (ctx.person ? emailOf(ctx.acting, ctx.person.id) : undefined)

async function requestPage(ctx: Ctx, refusals: RequestRefusals = {}): Promise<Response> {
  const view = requestView({
    token: ctx.token(),
    once: onceOf(ctx),
    language: ctx.language,
    typed: typedOf(ctx),
    refusals,
    email: await ownEmail(ctx),
  })
  return ctx.show(view, Object.keys(refusals).length ? 422 : 200)
}

async function takeRequest(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return requestPage(ctx)
  const { kind, words, receipts, way, addresses } = typedOf(ctx)
  const codes = readReceipts(receipts)
  const typed = isWay(way) ? addresses[way] : ''
  const own = await ownEmail(ctx)
  const email = way === 'email' ? readEmail(typed) : undefined
  const refusals = requestRefusals({ kind, words, way, address: typed, receipts: codes, signedIn: !!own, email })
  if (Object.keys(refusals).length || !isRequestKind(kind)) return requestPage(ctx, refusals)
  const limited = await ctx.limited('contact')
  if (limited) return limited
  const contact = own
    ? { way: 'email' as const, address: own }
    : { way: isWay(way) ? way : ('post' as const), address: email ?? typed }
  const { reference } = await fileRequest(ctx.acting, {
    kind,
    words,
    contact,
    receipts: codes,
    accountId: ctx.person?.id ?? null,
    language: ctx.language,
    once: onceOf(ctx),
  })
  return ctx.seeOther(paths.privacyRequestSent.to({ reference }))
}

async function showSent(ctx: Ctx): Promise<Response> {
  const sent = await findSent(ctx.db, ctx.params['reference']!)
  return sent ? ctx.show(sentRequestView(sent, ctx.language)) : ctx.notFound()
}
