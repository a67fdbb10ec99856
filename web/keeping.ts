import type { Open, Parts } from './context.ts'
import { guards } from './guards.ts'
import { isStaff } from './permissions.ts'
import type { Hearing } from './platform/changes.ts'
import type { Route } from './platform/http.ts'
import { forgetFigures, keepFigures } from './platform/kept-figures.ts'
import { bodyOf, type CachedPage, type PageCache } from './platform/page-cache.ts'
import { forgetSettings } from './platform/settings.ts'

/** The key under which a public page is kept: the same for all visitors in one language. */
export const pageKey = (host: string, pathAndQuery: string, language: string): string =>
  `${language} ${host} ${pathAndQuery}`

/** What a process does with what it hears of changes: drops what it keeps, and keeps nothing while it hears nothing. */
export const hearingOf = (cache: PageCache): Hearing => ({
  heard(council) {
    forgetSettings()
    forgetFigures()
    cache.drop(council)
  },
  deaf() {
    forgetSettings()
    keepFigures(0)
    cache.deaf()
  },
  hears(until) {
    if (!cache.hears) forgetSettings()
    cache.hear(until)
    keepFigures(until)
  },
})

/** Whether a page was asked for in a way that may be kept: nothing told once, nothing set, no language chosen by address. */
const plainly = (ctx: Open) =>
  ctx.request.method === 'GET' && !ctx.notice && !ctx.cookies.changed && !ctx.url.searchParams.has('lang')

/**
 * Under which key this page may be kept, if at all: a public page for all visitors alike, a page of the staff for one
 * session in one browser.
 */
export function keptAs(ctx: Open, route: Route): string | undefined {
  if (!plainly(ctx)) return undefined
  const key = pageKey(ctx.url.host, ctx.url.pathname + ctx.url.search, ctx.language)
  if (!ctx.person) return route.cached ? key : undefined
  const visitor = ctx.cookies.get('visitor')
  return (route.cached || route.kept) && visitor && isStaff(ctx.person)
    ? `${ctx.cookies.get('session')} ${visitor} ${key}`
    : undefined
}

/** The page under its key: from memory, or drawn once for all who ask for it at the same time. */
export async function keptOrDrawn(
  parts: Parts,
  ctx: Open,
  key: string,
  mark: string,
  draw: () => Promise<Response> | Response,
): Promise<Response> {
  const before = ctx.person && parts.cache.get(key)
  if (before) return again(ctx, before)
  let mine: Response | undefined
  const page = await parts.cache.once(key, ctx.council.slug, async () => {
    mine = await draw()
    return mayKeep(ctx, mine) ? keep(parts, ctx, key, mark, mine.clone()) : undefined
  })
  return mine ?? (page ? again(ctx, page) : draw())
}

const again = (ctx: Open, page: CachedPage): Response => {
  const squeezed = /\bgzip\b/.test(ctx.request.headers.get('accept-encoding') ?? '')
  return new Response(new Uint8Array(bodyOf(page, squeezed ? 'gzip' : undefined)), {
    headers: { ...page.headers, ...(squeezed ? { 'content-encoding': 'gzip' } : {}) },
  })
}

/** A visitor's page never asked who is here; a page of the staff showed nothing sensitive. */
const mayKeep = (ctx: Open, response: Response) =>
  response.status === 200 && plainly(ctx) && (ctx.person ? !ctx.sensitive : !ctx.personal)

async function keep(
  parts: Parts,
  ctx: Open,
  key: string,
  mark: string,
  response: Response,
): Promise<CachedPage | undefined> {
  const body = Buffer.from(await response.arrayBuffer())
  // A form that sends its deed only once is for one person to send once.
  if (body.includes('name="_once"')) return undefined
  const { 'x-embed': embed, ...headers } = Object.fromEntries(response.headers)
  const all = ctx.person
    ? { ...headers, ...(embed ? { 'x-embed': embed } : {}) }
    : { ...headers, ...guards(parts, ctx, response) }
  return parts.cache.put(key, ctx.council.slug, mark, { status: 200, headers: all, body })
}
