import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { speak } from '../../../platform/words.ts'
import * as paths from '../paths.ts'
import { sessionOf } from '../sessions/cookie.ts'
import { localPath } from '../sessions/rules.ts'
import { signedIn, signInPage } from '../sign-in/routes.ts'
import { signInWithProvider } from './commands.ts'
import { beginJourney, endJourney } from './journey.ts'
import type { ProviderRefusal } from './rules.ts'
import { providerRefusals } from './words.ts'

// Both are GET: a form that leads to another site is what our content security policy forbids, and the protocol comes back by GET.
export const routes: readonly Route[] = [
  get(paths.providerSignIn, anyone, begin),
  get(paths.providerReturn, anyone, comeBack),
]

const here = (ctx: Ctx, path: string): string => `${ctx.production.scheme}://${ctx.url.host}${path}`
const refusedPage = (ctx: Ctx, refused: ProviderRefusal) =>
  signInPage(ctx, { problem: speak(providerRefusals, ctx.language)[refused] })

async function begin(ctx: Ctx): Promise<Response> {
  const { oidc } = ctx.production
  if (!oidc) return ctx.notFound()
  const to = await beginJourney(ctx.acting, oidc, {
    visitor: ctx.visitor(),
    returnTo: localPath(ctx.url.searchParams.get('return-to'), ''),
    redirectUri: here(ctx, paths.providerReturn.to()),
  })
  return 'refused' in to ? refusedPage(ctx, to.refused) : ctx.seeOther(to.href)
}

async function comeBack(ctx: Ctx): Promise<Response> {
  const { oidc } = ctx.production
  if (!oidc) return ctx.notFound()
  const vouched = await endJourney(
    ctx.acting,
    oidc,
    new URL(here(ctx, ctx.url.pathname + ctx.url.search)),
    ctx.visitor(),
  )
  if ('refused' in vouched) return refusedPage(ctx, vouched.refused)
  const result = await signInWithProvider(ctx.acting, vouched.issuer, vouched.claims, sessionOf(ctx))
  return 'refused' in result ? refusedPage(ctx, result.refused) : signedIn(ctx, result.token, vouched.returnTo)
}
