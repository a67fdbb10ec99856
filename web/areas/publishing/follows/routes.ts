import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { emailKey, readEmail } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { changeFrequency, confirmFollow, endFollow, followSubject } from './commands.ts'
import { confirmedPage, confirmPage, followPage, managePage, sentPage, stalePage, stoppedPage } from './pages.tsx'
import { findFollow, followsOf } from './queries.ts'
import { type FollowRefusal, isFrequency, isStale } from './rules.ts'
import { titleOf } from './titles.ts'
import { followToken, readToken, type TokenKind } from './tokens.ts'
import { words } from './words.ts'

export const followRoutes = [
  get(paths.follow, anyone, showFollow),
  post(paths.follow, anyone, 'follow.asked', ask),
  get(paths.followSent, anyone, (ctx) => ctx.show(sentPage(ctx.language))),
  get(paths.confirmFollow, anyone, showConfirm),
  post(paths.confirmFollow, anyone, 'follow.confirmed', confirm),
  get(paths.unsubscribe, anyone, showManage),
  // RFC 8058: the mail program presses it, without a page of ours before.
  post(paths.unsubscribe, anyone, 'follow.ended', end, { open: true }),
  post(paths.followFrequency, anyone, 'follow.frequency-changed', change),
]

async function showFollow(ctx: Ctx, refused?: FollowRefusal): Promise<Response> {
  const subject = ctx.params['subject']!
  const about = await titleOf(ctx.acting, subject, ctx.language)
  if (!about) return ctx.notFound()
  const [email, frequency] = [ctx.form.text('email'), ctx.form.text('frequency') || 'weekly']
  const form = { language: ctx.language, token: ctx.token(), subject, about, email, frequency, refused }
  return ctx.show(followPage(form), refused ? 422 : 200)
}

async function ask(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return showFollow(ctx)
  const subject = ctx.params['subject']!
  const email = readEmail(ctx.form.text('email'))
  // Counted by who asks and by whom it would be sent to, so that nobody's letter box is filled by others.
  const limited =
    (await ctx.limited('contact')) ??
    (email && (await ctx.limited('contact', `follow ${emailKey(ctx.acting, email).toString('hex')}`)))
  if (limited) return limited
  const done = await followSubject(ctx.acting, {
    subject,
    email: ctx.form.text('email'),
    frequency: ctx.form.text('frequency'),
    language: ctx.language,
  })
  if ('sent' in done) return ctx.seeOther(`${paths.followOf(subject)}/check-your-email`)
  return done.refused === 'not-found' ? ctx.notFound() : showFollow(ctx, done.refused)
}

/** The follow behind a link, if the link may do this. */
async function behind(ctx: Ctx, kinds: readonly TokenKind[]) {
  const token = readToken(ctx.council, ctx.params['token']!)
  const follow = token && kinds.includes(token.kind) ? await findFollow(ctx.db, token.id) : undefined
  return follow && { follow, kind: token!.kind }
}

async function showConfirm(ctx: Ctx): Promise<Response> {
  const found = await behind(ctx, ['confirm'])
  const about = found && (await titleOf(ctx.acting, found.follow.subject, ctx.language))
  if (!found || !about) return ctx.notFound()
  const { follow } = found
  if (follow.endedAt || isStale(follow, ctx.now)) return ctx.show(stalePage(ctx.language, follow.subject), 410)
  const frame = {
    language: ctx.language,
    token: ctx.token(),
    link: ctx.params['token']!,
    about,
    frequency: follow.frequency,
  }
  return ctx.show(confirmPage(frame))
}

async function confirm(ctx: Ctx): Promise<Response> {
  const found = await behind(ctx, ['confirm'])
  if (!found) return ctx.notFound()
  if (ctx.form.switching) return showConfirm(ctx)
  const done = await confirmFollow(ctx.acting, found.follow.id)
  if ('refused' in done)
    return done.refused === 'stale' ? ctx.show(stalePage(ctx.language, found.follow.subject), 410) : ctx.notFound()
  return ctx.show(confirmedPage(ctx.language, (await titleOf(ctx.acting, done.subject, ctx.language)) ?? ''))
}

async function showManage(ctx: Ctx): Promise<Response> {
  const found = await behind(ctx, ['one', 'all'])
  if (!found) return ctx.notFound()
  const { keys } = ctx.council
  const follows = []
  for (const follow of await followsOf(ctx.db, found.follow.emailKey)) {
    const title = (await titleOf(ctx.acting, follow.subject, ctx.language)) ?? words[ctx.language].everything('')
    follows.push({ ...follow, title, link: followToken(keys, 'one', follow.id) })
  }
  const frame = {
    language: ctx.language,
    token: ctx.token(),
    link: ctx.params['token']!,
    asked: found.kind === 'one' ? found.follow.id : '',
  }
  return ctx.show(managePage({ ...frame, follows }))
}

async function end(ctx: Ctx): Promise<Response> {
  const found = await behind(ctx, ['one', 'all'])
  if (!found) return ctx.notFound()
  const all = found.kind === 'all' || ctx.form.text('all') === 'yes'
  await endFollow(ctx.acting, found.follow.id, all ? 'all' : 'one')
  return ctx.show(stoppedPage(ctx.language))
}

async function change(ctx: Ctx): Promise<Response> {
  const found = await behind(ctx, ['one', 'all'])
  const [id, frequency] = [ctx.form.text('follow'), ctx.form.text('frequency')]
  if (!found || !isId(id) || !isFrequency(frequency)) return ctx.notFound()
  const done = await changeFrequency(ctx.acting, id, found.follow.emailKey, frequency)
  if ('refused' in done) return ctx.notFound()
  return ctx.seeOther(paths.unsubscribe.to({ token: ctx.params['token']! }), words[ctx.language].changed)
}
