import { isStaff } from '../../../permissions.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { findPerson } from '../../../platform/session.ts'
import { speak } from '../../../platform/words.ts'
import { desk, front, myPage } from '../../home/paths.ts'
import { emailKey } from '../accounts/queries.ts'
import { readEmail } from '../accounts/rules.ts'
import { signInOptions } from '../passkeys/options.ts'
import * as paths from '../paths.ts'
import { signOut } from '../sessions/commands.ts'
import { keepSession, sessionOf } from '../sessions/cookie.ts'
import { localPath } from '../sessions/rules.ts'
import { sendSignInLink, turnAway, useSignInLink } from './commands.ts'
import { confirmView, deadLinkView, newcomerView, sentView, signInView, tooYoungView } from './pages.tsx'
import { findLink, type OpenLink } from './queries.ts'
import { isAge, newcomerRefusals } from './rules.ts'
import { signInWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.signIn, anyone, showSignIn),
  post(paths.signIn, anyone, 'sign-in.link-sent', sendLink),
  get(paths.signInSent, anyone, (ctx) => ctx.show(sentView(ctx.language)), { cached: true }),
  get(paths.signInLink, anyone, showLink),
  post(paths.signInLink, anyone, 'session.opened', takeLink),
  post(paths.signOut, anyone, 'session.ended', leave),
]

/** The sign-in page, with what went wrong where something did. */
export async function signInPage(
  ctx: Ctx,
  again: { email?: string; error?: string; problem?: string } = {},
): Promise<Response> {
  const returnTo = localPath(ctx.form.text('return-to') || ctx.url.searchParams.get('return-to'), '')
  const view = signInView({
    token: ctx.token(),
    language: ctx.language,
    returnTo,
    passkeyOptions: await signInOptions(ctx),
    provider: !!ctx.production.oidc,
    ...again,
  })
  return ctx.show(view, again.error || again.problem ? 422 : 200)
}

async function showSignIn(ctx: Ctx): Promise<Response> {
  if (ctx.person)
    return ctx.seeOther(localPath(ctx.url.searchParams.get('return-to'), isStaff(ctx.person) ? desk.to() : myPage.to()))
  return signInPage(ctx)
}

async function sendLink(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('email')
  if (ctx.form.switching) return signInPage(ctx, { email: typed })
  const limited = await ctx.limited('sign-in')
  if (limited) return limited
  const email = readEmail(typed)
  if (!email) return signInPage(ctx, { email: typed, error: speak(signInWords, ctx.language).notAnAddress })
  const often = await ctx.limited('sign-in', `address ${emailKey(ctx.acting, email).toString('hex')}`)
  if (often) return often
  await sendSignInLink(ctx.acting, {
    email,
    language: ctx.language,
    returnTo: localPath(ctx.form.text('return-to'), ''),
  })
  return ctx.seeOther(paths.signInSent.to())
}

async function showLink(ctx: Ctx): Promise<Response> {
  const link = await findLink(ctx.acting, ctx.params['token']!)
  return 'state' in link
    ? ctx.show(deadLinkView(ctx.language, link.state, localPath(link.returnTo, myPage.to())), 410)
    : linkPage(ctx, link)
}

function linkPage(ctx: Ctx, { email, isNew }: OpenLink): Response {
  const form = {
    action: paths.signInLink.to({ token: ctx.params['token']! }),
    token: ctx.token(),
    language: ctx.language,
    email,
  }
  if (!isNew) return ctx.show(confirmView(form))
  const typed = { name: ctx.form.text('name'), age: ctx.form.text('age') }
  const sent = ctx.request.method === 'POST' && !ctx.form.switching
  const refusals = sent ? newcomerRefusals(typed) : {}
  return ctx.show(newcomerView({ ...form, ...typed, refusals }), sent ? 422 : 200)
}

async function takeLink(ctx: Ctx): Promise<Response> {
  const token = ctx.params['token']!
  const link = await findLink(ctx.acting, token)
  if ('state' in link)
    return ctx.show(deadLinkView(ctx.language, link.state, localPath(link.returnTo, myPage.to())), 410)
  if (ctx.form.switching) return linkPage(ctx, link)
  const [name, age] = [ctx.form.text('name'), ctx.form.text('age')]
  if (link.isNew && age === 'under-13') {
    await turnAway(ctx.acting, token)
    return ctx.show(tooYoungView(ctx.language), 422)
  }
  if (link.isNew && Object.keys(newcomerRefusals({ name, age })).length) return linkPage(ctx, link)
  const newcomer = link.isNew && isAge(age) && age !== 'under-13' ? { name, age } : undefined
  const result = await useSignInLink(ctx.acting, token, sessionOf(ctx), newcomer)
  if ('link' in result)
    return ctx.show(deadLinkView(ctx.language, result.link, localPath(link.returnTo, myPage.to())), 410)
  if ('refused' in result) return linkPage(ctx, { ...link, isNew: true })
  const say = speak(signInWords, ctx.language)
  return signedIn(ctx, result.signedIn.token, result.signedIn.returnTo, result.signedIn.made ? say.made : say.welcome)
}

/** Keeps the new session and goes on: where the person wanted to, otherwise staff to their desk and others to their page. */
export async function signedIn(
  ctx: Ctx,
  token: string,
  returnTo: string | null,
  notice = speak(signInWords, ctx.language).welcome,
): Promise<Response> {
  keepSession(ctx, token)
  const person = await findPerson(ctx.db, token, ctx.now)
  return ctx.seeOther(localPath(returnTo, isStaff(person) ? desk.to() : myPage.to()), notice)
}

async function leave(ctx: Ctx): Promise<Response> {
  const token = ctx.cookies.get('session')
  if (token && ctx.person) await signOut(ctx.acting, token)
  ctx.cookies.clear('session')
  return ctx.seeOther(front.to(), speak(signInWords, ctx.language).signedOut)
}
