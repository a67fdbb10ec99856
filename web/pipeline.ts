import { sql } from 'kysely'
import { type Asked, context, type Open, type Parts } from './context.ts'
import { refuseForged } from './forgery.ts'
import { finish } from './guards.ts'
import { keptAs, keptOrDrawn } from './keeping.ts'
import { hasPart } from './permissions.ts'
import { tellChange } from './platform/changes.ts'
import { readCookies } from './platform/cookies.ts'
import { isAway, isFull } from './platform/db.ts'
import type { Route } from './platform/http.ts'
import { faultOf } from './platform/log.ts'
import { errors, requests } from './platform/metrics.ts'
import { withQuery } from './platform/paths.ts'
import { findPerson } from './platform/session.ts'
import { settingsOf } from './platform/settings.ts'
import * as calm from './ui/layout/errors.tsx'

/** One request through the house, one step a line. */
export async function run(parts: Parts, route: Route, asked: Asked): Promise<Response> {
  const started = performance.now()
  const cookies = readCookies(asked.request.headers.get('cookie'), parts.scheme === 'https')
  const ctx = context(parts, asked, cookies)
  let response: Response
  try {
    const mark = parts.cache.mark(asked.council.slug)
    await readSettings(parts, ctx)
    await knowPerson(ctx)
    knowLanguage(ctx)
    response = shut(ctx, route) ?? (await refuseForged(parts, ctx, route)) ?? (await handle(parts, ctx, route, mark))
    if (response.status === 404 && route.method === 'GET') response = (await moved(ctx)) ?? response
    if (route.method === 'POST' && response.status < 400 && hasPart(ctx.person) && !route.untold)
      await tellChange(asked.council.db)
  } catch (error) {
    response = failed(parts, ctx, error)
  }
  const sent = await finish(parts, ctx, response, cookies.headers(), route.cached)
  if (route.untold) return sent
  const seconds = (performance.now() - started) / 1000
  requests.observe({ method: route.method, route: route.path.pattern, status: sent.status }, seconds)
  parts.log.debug(
    {
      id: asked.id,
      council: asked.council.slug,
      method: route.method,
      route: route.path.pattern,
      status: sent.status,
      ms: Math.round(seconds * 1000),
    },
    'request',
  )
  return sent
}

function handle(parts: Parts, ctx: Open, route: Route, mark: string): Promise<Response> | Response {
  const key = keptAs(ctx, route)
  return key ? keptOrDrawn(parts, ctx, key, mark, () => route.handle(ctx)) : route.handle(ctx)
}

async function readSettings(parts: Parts, ctx: Open): Promise<void> {
  ctx.settings = await settingsOf(ctx.council, parts.cache.hears)
  const notice = ctx.cookies.get('notice')
  if (!notice || ctx.request.method !== 'GET') return
  ctx.notice = decoded(notice)
  ctx.cookies.clear('notice')
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

async function knowPerson(ctx: Open): Promise<void> {
  const token = ctx.cookies.get('session')
  if (!token) return
  ctx.person = await findPerson(ctx.db, token, ctx.now)
  if (ctx.person) ctx.by = { account: ctx.person.id, role: ctx.person.grants[0]?.role ?? 'resident' }
  else ctx.cookies.clear('session')
}

/** The language asked for in the address is kept; otherwise the one kept before. */
function knowLanguage(ctx: Open): void {
  const asked = ctx.url.searchParams.get('lang')
  const kept = ctx.cookies.get('language') ?? ctx.person?.language
  ctx.language = asked === 'cy' || asked === 'en' ? asked : kept === 'cy' ? 'cy' : 'en'
  if (asked === ctx.language) ctx.cookies.set('language', ctx.language, 365 * 24 * 3600)
}

/** What is not here may have moved with a merger or split of councils: its old address goes on working. */
async function moved(ctx: Open): Promise<Response | undefined> {
  const [, path, rest] = /^(\/[^/]+\/[^/]+)(.*)$/.exec(ctx.url.pathname) ?? []
  if (!path) return undefined
  const { rows } = await sql<{
    into_council: string
    into_path: string
  }>`select * from platform.moved_address(${path})`.execute(ctx.db)
  const council = rows[0] && (await ctx.councils.bySlug(rows[0].into_council))
  return (
    council &&
    new Response(null, {
      status: 308,
      headers: { location: `${council.origin}${rows[0]!.into_path}${rest}${ctx.url.search}` },
    })
  )
}

/** Who may not come in: sent to sign in, or told that nothing is here. */
function shut(ctx: Open, route: Route): Response | undefined {
  const answer = route.who.admits(ctx.person)
  if (answer === 'yes') return undefined
  if (answer === 'not-found') return ctx.notFound()
  const back = route.method === 'GET' ? ctx.url.pathname + ctx.url.search : '/desk'
  return ctx.seeOther(withQuery(answer === 'sign-in' ? '/sign-in' : '/sign-in/second-factor', { 'return-to': back }))
}

/** A bug is caught once, here. The log gets the request id and the error, never what a person sent. */
function failed(parts: Parts, ctx: Open, error: unknown): Response {
  if (isAway(error)) return ctx.show(calm.away(ctx.language), 503)
  if (isFull(error)) return ctx.show(calm.full(ctx.language), 507)
  errors.inc()
  parts.log.error({ id: ctx.id, council: ctx.council.slug, ...faultOf(error) }, 'bug')
  return ctx.show(calm.broken(ctx.language, ctx.id), 500)
}
