import { isStaff } from '../../../permissions.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { speak } from '../../../platform/words.ts'
import { desk } from '../../home/paths.ts'
import { emailOf } from '../accounts/queries.ts'
import { registerOptions, signInOptions } from '../passkeys/options.ts'
import { answeredOf } from '../passkeys/routes.ts'
import { showPasskey } from '../passkeys/sign-in.ts'
import { passkeyWords } from '../passkeys/words.ts'
import * as paths from '../paths.ts'
import { keepSession, sessionOf } from '../sessions/cookie.ts'
import { localPath } from '../sessions/rules.ts'
import { showCode } from './commands.ts'
import { askView, chooseView, recoveryView } from './pages.tsx'
import { factorsOf } from './queries.ts'
import { useRecoveryCode } from './recovery.ts'
import type { FactorRefusal } from './rules.ts'
import { factorWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.secondFactor, signedIn, showPage),
  post(paths.secondFactor, signedIn, 'session.opened', takeCode),
  post(paths.secondFactorPasskey, signedIn, 'session.opened', takePasskey),
  get(paths.secondFactorRecovery, signedIn, (ctx) => recoveryPage(ctx)),
  post(paths.secondFactorRecovery, signedIn, 'recovery-code.used', takeRecovery),
]

/** Where somebody wanted to go before a second factor was asked for. */
export const returnTo = (ctx: Ctx): string =>
  localPath(
    ctx.form.text('return-to') || ctx.url.searchParams.get('return-to'),
    isStaff(ctx.person) ? desk.to() : paths.account.to(),
  )

/** The second factor was shown: the new session is kept, and they go on. */
export function shown(ctx: Ctx, token: string, notice = speak(factorWords, ctx.language).done): Response {
  keepSession(ctx, token)
  return ctx.seeOther(returnTo(ctx), notice)
}

/** Tries at a second factor are counted by account: ten in ten minutes. */
export const limitedTries = (ctx: Ctx) => ctx.limited('sign-in', `second factor ${ctx.person!.id}`)

async function showPage(ctx: Ctx): Promise<Response> {
  return ctx.person!.secondFactorAt ? ctx.seeOther(returnTo(ctx)) : secondFactorPage(ctx)
}

/** Asks for the factor there is, or helps to set up the first. */
export async function secondFactorPage(ctx: Ctx, wrong: { error?: string; problem?: string } = {}): Promise<Response> {
  const person = ctx.person!
  const page = { token: ctx.token(), language: ctx.language, returnTo: returnTo(ctx), ...wrong }
  const status = wrong.error || wrong.problem ? 422 : 200
  if (!person.hasSecondFactor) {
    const passkeyOptions = await registerOptions(ctx, (await emailOf(ctx.acting, person.id)) ?? person.name)
    return ctx.show(chooseView({ ...page, passkeyOptions }), status)
  }
  const { app, passkeys } = await factorsOf(ctx.db, person.id)
  return ctx.show(
    askView({ ...page, app, passkeyOptions: passkeys ? await signInOptions(ctx, person.id) : undefined }),
    status,
  )
}

const sentence = (ctx: Ctx, refused: FactorRefusal) => speak(factorWords, ctx.language).refusals[refused]

async function takeCode(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return secondFactorPage(ctx)
  if (ctx.person!.secondFactorAt) return ctx.seeOther(returnTo(ctx))
  const limited = await limitedTries(ctx)
  if (limited) return limited
  const result = await showCode(ctx.acting, ctx.person!.id, ctx.form.text('code'), sessionOf(ctx))
  return 'refused' in result
    ? secondFactorPage(ctx, { error: sentence(ctx, result.refused) })
    : shown(ctx, result.token)
}

async function takePasskey(ctx: Ctx): Promise<Response> {
  const limited = await limitedTries(ctx)
  if (limited) return limited
  const result = await showPasskey(ctx.acting, ctx.person!.id, answeredOf(ctx))
  if ('refused' in result)
    return secondFactorPage(ctx, { problem: speak(passkeyWords, ctx.language).refusals[result.refused] })
  return shown(ctx, result.token)
}

const recoveryPage = (ctx: Ctx, error?: string): Response =>
  ctx.show(
    recoveryView({ token: ctx.token(), language: ctx.language, returnTo: returnTo(ctx), error }),
    error ? 422 : 200,
  )

async function takeRecovery(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return recoveryPage(ctx)
  const limited = await limitedTries(ctx)
  if (limited) return limited
  const result = await useRecoveryCode(ctx.acting, ctx.person!.id, ctx.form.text('code'), sessionOf(ctx))
  if ('refused' in result) return recoveryPage(ctx, sentence(ctx, result.refused))
  return shown(ctx, result.token, speak(factorWords, ctx.language).recoveryLeft(result.left))
}
