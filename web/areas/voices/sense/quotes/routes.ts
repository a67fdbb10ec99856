import { holds, may } from '../../../../permissions.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { findTheme, type Theme, themesOf } from '../../themes/queries.ts'
import { readPieces } from '../../themes/rules.ts'
import * as paths from '../paths.ts'
import { endQuote, pinQuote } from './commands.ts'
import { chooseView, quotesView } from './page.tsx'
import { listCandidates, listQuotes } from './queries.ts'
import { pinRefusals } from './words.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.quotes, edit, showAll),
  post(paths.quoteEnd, edit, 'theme.quote-ended', end),
  get(paths.themeQuotes, edit, (ctx) => showTheme(ctx)),
  post(paths.themeQuotes, edit, 'theme.quote-pinned', pin),
]

const onePage = 25

async function showAll(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const after = Math.min(100_000, Math.max(0, Number.parseInt(ctx.url.searchParams.get('after') ?? '0', 10) || 0))
  const [{ quotes, next }, themes] = [
    await listQuotes(ctx.db, desk.projectId, { after, limit: onePage }),
    await themesOf(ctx.db, desk.projectId),
  ]
  return ctx.show(quotesView({ token: ctx.token(), ...desk, quotes, next, themes }))
}

async function end(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const ended = await endQuote(ctx.acting, desk.projectId, ctx.params['quote'])
  return ended
    ? ctx.seeOther(paths.quotes.to({ subject: desk.subject }), 'The quote is out of the report')
    : ctx.notFound()
}

/** The theme, if this person may work on it. */
async function own(ctx: Ctx): Promise<Theme | undefined> {
  const id = ctx.params['theme']
  const theme = isId(id) ? await findTheme(ctx.db, id) : undefined
  return theme && !theme.into && theme.projectId && holds(ctx.person, 'themes.edit', theme.subject) ? theme : undefined
}

async function showTheme(ctx: Ctx, refused?: string): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const after = ctx.url.searchParams.get('after')?.slice(0, 60) ?? null
  const { candidates, next } = await listCandidates(ctx.db, theme.id, { after, limit: onePage })
  return ctx.show(
    chooseView({ token: ctx.token(), subject: theme.subject, theme, candidates, next, refused }),
    refused ? 422 : 200,
  )
}

async function pin(ctx: Ctx): Promise<Response> {
  const theme = await own(ctx)
  if (!theme) return ctx.notFound()
  const [piece] = readPieces([ctx.form.text('piece')])
  if (!piece) return showTheme(ctx, pinRefusals['not-under-theme'])
  const done = await pinQuote(ctx.acting, theme.id, piece)
  return 'refused' in done
    ? showTheme(ctx, pinRefusals[done.refused])
    : ctx.seeOther(paths.themeQuotes.to({ theme: theme.id }), 'Pinned for the report')
}
