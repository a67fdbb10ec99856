import { isStaff } from '../../../permissions.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { speak } from '../../../platform/words.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import type { AgeBand, ShownAs, ShownRefusal } from '../accounts/rules.ts'
import { removePasskey, savePasskey } from '../passkeys/commands.ts'
import { registerOptions } from '../passkeys/options.ts'
import { answeredOf } from '../passkeys/routes.ts'
import { passkeyWords } from '../passkeys/words.ts'
import * as paths from '../paths.ts'
import { asked, factorAdded } from '../second-factor/app-routes.ts'
import { removeApp } from '../second-factor/commands.ts'
import { codesView } from '../second-factor/pages.tsx'
import { factorsOf } from '../second-factor/queries.ts'
import { renewRecoveryCodes } from '../second-factor/recovery.ts'
import { secondFactorPage } from '../second-factor/routes.ts'
import { factorWords } from '../second-factor/words.ts'
import { endOtherSessions, endOwnSession } from '../sessions/commands.ts'
import { listSessions } from '../sessions/queries.ts'
import { saveDetails } from './commands.ts'
import { accountView } from './pages.tsx'
import { findOwnAccount, listPasskeys, type OwnAccount } from './queries.ts'
import { accountWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.account, signedIn, (ctx) => accountPage(ctx)),
  post(paths.accountDetails, signedIn, 'account.changed', takeDetails),
  post(paths.passkeys, signedIn, 'passkey.saved', addPasskey),
  post(paths.passkeyRemoval, signedIn, 'passkey.removed', dropPasskey),
  post(paths.appRemoval, signedIn, 'authenticator-app.removed', dropApp),
  post(paths.recoveryCodes, signedIn, 'recovery-codes.made', newCodes),
  post(paths.otherSessionsEnd, signedIn, 'session.ended', endOthers),
  post(paths.sessionEnd, signedIn, 'session.ended', endSession),
]

async function accountPage(ctx: Ctx, errors: FieldErrors = {}, typed: Partial<OwnAccount> = {}): Promise<Response> {
  const { id, hasSecondFactor, secondFactorAt } = ctx.person!
  const account = await findOwnAccount(ctx.acting, id)
  const view = accountView({
    account: { ...account, ...typed },
    staff: isStaff(ctx.person),
    passkeys: await listPasskeys(ctx, id),
    factors: await factorsOf(ctx.db, id),
    sessions: await listSessions(ctx.db, id, ctx.cookies.get('session'), ctx.now),
    passkeyOptions: hasSecondFactor && !secondFactorAt ? undefined : await registerOptions(ctx, account.email),
    token: ctx.token(),
    language: ctx.language,
    errors,
  })
  return ctx.show(view, Object.values(errors).some(Boolean) ? 422 : 200)
}

const isShownAs = (text: string): text is ShownAs => ['first-name', 'alias', 'full-name'].includes(text)
const fieldOf = (refused: ShownRefusal, shownAs: ShownAs): string =>
  refused.startsWith('alias') || (refused === 'full-name-under-18' && shownAs === 'alias')
    ? 'alias'
    : refused === 'full-name-under-18'
      ? 'shown-as'
      : 'name'

async function takeDetails(ctx: Ctx): Promise<Response> {
  const chosen = ctx.form.text('shown-as')
  const shownAs = isShownAs(chosen) ? chosen : 'first-name'
  const typed = {
    name: ctx.form.text('name'),
    shownAs,
    alias: ctx.form.text('alias'),
    language: ctx.form.text('language') === 'cy' ? ('cy' as const) : ('en' as const),
  }
  if (ctx.form.switching) return accountPage(ctx, {}, typed)
  const result = await saveDetails(ctx.acting, ctx.person!.id, { ...typed, ageBand: ageOf(ctx) })
  const say = speak(accountWords, ctx.language)
  return 'refused' in result
    ? accountPage(ctx, { [fieldOf(result.refused, shownAs)]: say.shownRefusals[result.refused] }, typed)
    : ctx.seeOther(paths.account.to(), say.saved)
}

/** Staff are adults; everybody else may put right what they said of their age, and grows up. */
function ageOf({ person, form }: Ctx): AgeBand {
  if (isStaff(person) || form.has('now-adult')) return '18-plus'
  return form.has('under-18') ? '13-to-17' : (person!.ageBand as AgeBand)
}

async function addPasskey(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  const result = await savePasskey(ctx.acting, ctx.person!.id, { ...answeredOf(ctx), name: ctx.form.text('name') })
  if (!('refused' in result)) return factorAdded(ctx, result)
  const problem = speak(passkeyWords, ctx.language).refusals[result.refused]
  return ctx.form.text('return-to') === paths.account.to()
    ? accountPage(ctx, { '': problem })
    : secondFactorPage(ctx, { problem })
}

async function dropPasskey(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  const result = await removePasskey(ctx.acting, ctx.person!.id, ctx.params['passkey']!)
  return dropped(ctx, result, speak(accountWords, ctx.language).passkeyRemoved)
}

async function dropApp(ctx: Ctx): Promise<Response> {
  return (
    asked(ctx) ??
    dropped(ctx, await removeApp(ctx.acting, ctx.person!.id), speak(accountWords, ctx.language).appRemoved)
  )
}

function dropped(
  ctx: Ctx,
  result: { removed: true } | { refused: keyof typeof factorWords.en.refusals },
  notice: string,
): Response | Promise<Response> {
  if ('removed' in result) return ctx.seeOther(paths.account.to(), notice)
  if (result.refused === 'no-such-factor') return ctx.notFound()
  return accountPage(ctx, { '': speak(factorWords, ctx.language).refusals[result.refused] })
}

async function newCodes(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  if (!ctx.person!.hasSecondFactor) return ctx.notFound()
  return ctx.show(
    codesView({
      language: ctx.language,
      codes: await renewRecoveryCodes(ctx.acting, ctx.person!.id),
      goOn: paths.account.to(),
    }),
  )
}

async function endOthers(ctx: Ctx): Promise<Response> {
  await endOtherSessions(ctx.acting, ctx.person!.id, ctx.cookies.get('session')!)
  return ctx.seeOther(paths.account.to(), speak(accountWords, ctx.language).othersEnded)
}

async function endSession(ctx: Ctx): Promise<Response> {
  const { ended } = await endOwnSession(ctx.acting, ctx.person!.id, ctx.params['session']!)
  return ended ? ctx.seeOther(paths.account.to(), speak(accountWords, ctx.language).sessionEnded) : ctx.notFound()
}
