import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { hashToken } from '../../../platform/session.ts'
import { speak } from '../../../platform/words.ts'
import * as paths from '../paths.ts'
import { asked } from '../second-factor/app-routes.ts'
import { askEmailChange, changeEmail } from './commands.ts'
import { emailDeadView, emailLinkView, emailSentView, emailView } from './email-pages.tsx'
import { changeRefusal, type EmailRefusal } from './rules.ts'
import { accountWords } from './words.ts'

export const routes: readonly Route[] = [
  get(
    paths.accountEmail,
    signedIn,
    (ctx) => asked(ctx) ?? (ctx.url.searchParams.has('sent') ? ctx.show(emailSentView(ctx.language)) : emailPage(ctx)),
  ),
  post(paths.accountEmail, signedIn, 'email-change.link-sent', askChange),
  get(paths.accountEmailLink, signedIn, showLink),
  post(paths.accountEmailLink, signedIn, 'email.changed', takeLink),
]

const sentence = (ctx: Ctx, refused: EmailRefusal) => speak(accountWords, ctx.language).emailRefusals[refused]

const emailPage = (ctx: Ctx, error?: string): Response =>
  ctx.show(
    emailView({ token: ctx.token(), language: ctx.language, email: ctx.form.text('email'), error }),
    error ? 422 : 200,
  )

async function askChange(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return emailPage(ctx)
  const stop = asked(ctx) ?? (await ctx.limited('sign-in', `email change ${ctx.person!.id}`))
  if (stop) return stop
  const result = await askEmailChange(ctx.acting, ctx.person!.id, ctx.form.text('email'), ctx.language)
  return 'refused' in result
    ? emailPage(ctx, sentence(ctx, result.refused))
    : ctx.seeOther(`${paths.accountEmail.to()}?sent`)
}

async function showLink(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  const token = ctx.params['token']!
  const link = await ctx.db
    .selectFrom('sign_in_links')
    .select(['account_id as accountId', 'email', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', 'email-change')
    .executeTakeFirst()
  const refused = changeRefusal(link, ctx.person!.id, false, ctx.now)
  if (refused || !link) return ctx.show(emailDeadView(ctx.language, sentence(ctx, refused ?? 'unknown')), 410)
  const email = ctx.council.keys.open(link.email)
  return ctx.show(
    emailLinkView({ token: ctx.token(), language: ctx.language, action: paths.accountEmailLink.to({ token }), email }),
  )
}

async function takeLink(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return showLink(ctx)
  const stop = asked(ctx)
  if (stop) return stop
  const result = await changeEmail(ctx.acting, ctx.person!.id, ctx.params['token']!, ctx.cookies.get('session')!)
  if ('refused' in result) return ctx.show(emailDeadView(ctx.language, sentence(ctx, result.refused)), 410)
  return ctx.seeOther(paths.account.to(), speak(accountWords, ctx.language).emailUsed)
}
