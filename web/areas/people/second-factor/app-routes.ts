import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { emailOf } from '../accounts/queries.ts'
import * as paths from '../paths.ts'
import { keepSession, sessionOf } from '../sessions/cookie.ts'
import { appView } from './app-page.tsx'
import { addApp } from './commands.ts'
import { codesView } from './pages.tsx'
import { limitedTries, returnTo, shown } from './routes.ts'
import { beginSetup, drawSetup, readSetup } from './setup.ts'
import { factorWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.secondFactorApp, signedIn, (ctx) => asked(ctx) ?? setupPage(ctx, beginSetup(ctx.acting, ctx.person!.id))),
  post(paths.secondFactorApp, signedIn, 'authenticator-app.added', takeApp),
]

/** Who has a second factor must show it before adding or removing one: a stolen session alone may not. */
export function asked(ctx: Ctx): Response | undefined {
  const { hasSecondFactor, secondFactorAt } = ctx.person!
  if (!hasSecondFactor || secondFactorAt) return undefined
  const back = ctx.request.method === 'GET' ? ctx.url.pathname + ctx.url.search : paths.account.to()
  return ctx.seeOther(withQuery(paths.secondFactor.to(), { 'return-to': back }))
}

async function setupPage(ctx: Ctx, setup: string, error?: string): Promise<Response> {
  const { id, name } = ctx.person!
  const secret = readSetup(ctx.acting, id, setup)!
  const picture = await drawSetup(secret, ctx.settings.name, (await emailOf(ctx.acting, id)) ?? name)
  const view = appView({
    token: ctx.token(),
    language: ctx.language,
    returnTo: returnTo(ctx),
    setup,
    secret,
    picture,
    error,
  })
  return ctx.show(view, error ? 422 : 200)
}

async function takeApp(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx) ?? (await limitedTries(ctx))
  if (stop) return stop
  const setup = ctx.form.text('setup')
  const again = readSetup(ctx.acting, ctx.person!.id, setup) ? setup : beginSetup(ctx.acting, ctx.person!.id)
  if (ctx.form.switching) return setupPage(ctx, again)
  const result = await addApp(ctx.acting, ctx.person!.id, { setup, code: ctx.form.text('code') }, sessionOf(ctx))
  if ('refused' in result) return setupPage(ctx, again, speak(factorWords, ctx.language).refusals[result.refused])
  return factorAdded(ctx, result)
}

/** After the first factor the recovery codes are shown, this once; after another one they go straight on. */
export function factorAdded(
  ctx: Ctx,
  { token, recoveryCodes }: { token: string; recoveryCodes: string[] | undefined },
): Response {
  if (!recoveryCodes) return shown(ctx, token)
  keepSession(ctx, token)
  return ctx.show(codesView({ language: ctx.language, codes: recoveryCodes, goOn: returnTo(ctx) }))
}
