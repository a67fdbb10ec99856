import { sql } from 'kysely'
import { type Assets, chromeOf } from './chrome.ts'
import { finish, guards } from './guards.ts'
import { isStaff } from './permissions.ts'
import { type Acting, aVisitor } from './platform/acting.ts'
import { tellChange } from './platform/changes.ts'
import type { Clock } from './platform/clock.ts'
import { readCookies } from './platform/cookies.ts'
import type { Council, Councils } from './platform/councils.ts'
import { isAway, isFull } from './platform/db.ts'
import type { Files } from './platform/files.ts'
import { type Form, formOf, readForm, TooLarge, Unreadable } from './platform/form.ts'
import type { Cookies, Ctx, Route } from './platform/http.ts'
import { newId } from './platform/ids.ts'
import type { Limiter } from './platform/limits.ts'
import type { Log } from './platform/log.ts'
import { errors, requests } from './platform/metrics.ts'
import type { PageCache } from './platform/page-cache.ts'
import { withQuery } from './platform/paths.ts'
import { findPerson } from './platform/session.ts'
import { fallbackSettings, settingsOf } from './platform/settings.ts'
import type { House } from './platform/subjects.ts'
import { checkToken, formToken, newVisitor, readVisitor, visitorCookie } from './platform/visitor.ts'
import * as calm from './ui/layout/errors.tsx'
import { document } from './ui/layout/layout.tsx'

/** What the pipeline is made of; tests bring their own clock, files and mail. */
export type Parts = {
  councils: Councils
  house: House
  files: Files
  limiter: Limiter
  cache: PageCache
  clock: Clock
  log: Log
  assets: Assets
  /** Folder of the built assets. */
  assetFolder: string
  example: boolean
  scheme: 'http' | 'https'
  data: string
  tiles?: { url: string; attribution: string } | undefined
}

type Asked = {
  request: Request
  url: URL
  params: Record<string, string>
  address: string
  id: string
  council: Council
  now: Date
}
type Open = { -readonly [K in keyof Ctx]: Ctx[K] } & { notice?: string | undefined }

const none: Form = formOf({})

/** The key under which a public page is kept: the same for all visitors in one language. */
export const pageKey = (host: string, pathAndQuery: string, language: string): string =>
  `${language} ${host} ${pathAndQuery}`

/** One request through the house, one step a line. */
export async function run(parts: Parts, route: Route, asked: Asked): Promise<Response> {
  const started = performance.now()
  const cookies = readCookies(asked.request.headers.get('cookie'), parts.scheme === 'https')
  const ctx = context(parts, asked, cookies)
  let response: Response
  try {
    const mark = parts.cache.mark(asked.council.slug)
    await readSettings(ctx)
    await knowPerson(ctx)
    knowLanguage(ctx)
    response = shut(ctx, route) ?? (await refuseForged(parts, ctx, route)) ?? (await route.handle(ctx))
    if (response.status === 404 && route.method === 'GET') response = (await moved(ctx)) ?? response
    if (route.method === 'POST' && response.status < 400 && isStaff(ctx.person)) await tellChange(asked.council.db)
    if (route.cached) response = await keep(parts, ctx, response, mark)
  } catch (error) {
    response = failed(parts, ctx, error)
  }
  const sent = await finish(parts, ctx, response, cookies.headers())
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

function context(parts: Parts, asked: Asked, cookies: Cookies): Open {
  const { council, now } = asked
  let visitor = readVisitor(council.keys, cookies.get('visitor'))
  const browser = () => {
    if (!visitor) {
      visitor = newVisitor()
      cookies.set('visitor', visitorCookie(council.keys, visitor), 365 * 24 * 3600)
    }
    return visitor
  }
  const ctx: Open = {
    ...asked,
    db: council.db,
    councils: parts.councils,
    files: parts.files,
    house: parts.house,
    settings: fallbackSettings(council.slug),
    form: none,
    language: 'en',
    person: null,
    by: aVisitor,
    cookies,
    production: { example: parts.example, scheme: parts.scheme, data: parts.data, tiles: parts.tiles },
    get acting(): Acting {
      return { council, db: council.db, now, by: this.by, house: parts.house }
    },
    visitor: () => browser().id,
    token: () => formToken(council.keys, browser(), now),
    show: (view, status = 200) =>
      new Response(document(view, chromeOf(ctx, ctx.settings, parts.assets, parts.example, ctx.notice)), {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8', ...(view.embed ? { 'x-embed': '1' } : {}) },
      }),
    seeOther(href, notice) {
      if (notice) cookies.set('notice', encodeURIComponent(notice), 60)
      return new Response(null, { status: 303, headers: { location: href } })
    },
    notFound: () => ctx.show(calm.notFound(ctx.language), 404),
    async limited(name, key = asked.address) {
      const taken = await parts.limiter.take(name, `${council.slug} ${key}`)
      return taken.ok ? undefined : ctx.show(calm.tooMany(ctx.language, taken.seconds), 429)
    },
    async sawSensitive(what, subject, why) {
      if (!ctx.person) throw new Error('a sensitive read by nobody')
      await council.db
        .insertInto('sensitive_reads')
        .values({ id: newId(now), at: now, account_id: ctx.person.id, what, subject, why: why ?? null })
        .execute()
    },
  }
  return ctx
}

async function readSettings(ctx: Open): Promise<void> {
  ctx.settings = await settingsOf(ctx.council)
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

/** Every POST must come from our own pages: its Origin, then the token of this browser; only then is its form taken. */
async function refuseForged(parts: Parts, ctx: Open, route: Route): Promise<Response | undefined> {
  if (route.method !== 'POST') return undefined
  const origin = ctx.request.headers.get('origin')
  const site = ctx.request.headers.get('sec-fetch-site')
  const own = `${parts.scheme}://${ctx.url.host}`
  if (!route.open && (origin ? origin !== own : site !== null && site !== 'same-origin' && site !== 'none'))
    return ctx.show(calm.forbidden(ctx.language), 403)
  try {
    ctx.form = await readForm(ctx.request, route.limit)
  } catch (error) {
    if (error instanceof TooLarge) return ctx.show(calm.tooLarge(ctx.language, route.limit), 413)
    if (error instanceof Unreadable) return ctx.show(calm.unreadable(ctx.language), 400)
    throw error
  }
  if (ctx.form.switching) {
    ctx.language = ctx.form.switching
    ctx.cookies.set('language', ctx.language, 365 * 24 * 3600)
  }
  if (route.open) return undefined
  const visitor = readVisitor(ctx.council.keys, ctx.cookies.get('visitor'))
  if (checkToken(ctx.council.keys, visitor, ctx.form.text('_token'), ctx.now)) return undefined
  return ctx.show(
    calm.staleForm(ctx.language, {
      action: ctx.url.pathname + ctx.url.search,
      token: ctx.token(),
      values: typed(ctx.form),
    }),
    422,
  )
}

const typed = (form: Form): [string, string][] =>
  Object.entries(form.values)
    .filter(([name]) => name !== '_token')
    .flatMap(([name, all]) => all.map((value): [string, string] => [name, value]))

/** Keeps a public page for the next visitors; never one that sets a cookie or knows a person. */
async function keep(parts: Parts, ctx: Open, response: Response, mark: number): Promise<Response> {
  if (
    response.status !== 200 ||
    ctx.person ||
    ctx.notice ||
    ctx.url.searchParams.has('lang') ||
    ctx.request.method !== 'GET'
  )
    return response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = { ...Object.fromEntries(response.headers), ...guards(parts, ctx, response) }
  parts.cache.put(pageKey(ctx.url.host, ctx.url.pathname + ctx.url.search, ctx.language), ctx.council.slug, mark, {
    status: 200,
    headers,
    body,
  })
  return new Response(body, response)
}

/** A bug is caught once, here. The log gets the request id and the error, never what a person sent. */
function failed(parts: Parts, ctx: Open, error: unknown): Response {
  if (isAway(error)) return ctx.show(calm.away(ctx.language), 503)
  if (isFull(error)) return ctx.show(calm.full(ctx.language), 507)
  errors.inc()
  parts.log.error(
    {
      id: ctx.id,
      council: ctx.council.slug,
      error: (error as Error)?.stack?.replace(/\n\s+detail:.*$/s, '') ?? String(error),
    },
    'bug',
  )
  return ctx.show(calm.broken(ctx.language, ctx.id), 500)
}
