import type { Open, Parts } from './context.ts'
import { guards } from './guards.ts'
import type { Hearing } from './platform/changes.ts'
import type { PageCache } from './platform/page-cache.ts'
import { forgetSettings } from './platform/settings.ts'

/** The key under which a public page is kept: the same for all visitors in one language. */
export const pageKey = (host: string, pathAndQuery: string, language: string): string =>
  `${language} ${host} ${pathAndQuery}`

/** What a process does with what it hears of changes: drops what it keeps, and keeps nothing while it hears nothing. */
export const hearingOf = (cache: PageCache): Hearing => ({
  heard(council) {
    forgetSettings()
    cache.drop(council)
  },
  deaf() {
    forgetSettings()
    cache.deaf()
  },
  hears(until) {
    if (!cache.hears) forgetSettings()
    cache.hear(until)
  },
})

/** Keeps a public page for the next visitors; never one that sets a cookie, knows a person or asked who is here. */
export async function keep(parts: Parts, ctx: Open, response: Response, mark: string): Promise<Response> {
  if (
    response.status !== 200 ||
    ctx.person ||
    ctx.personal ||
    ctx.notice ||
    ctx.cookies.changed ||
    ctx.url.searchParams.has('lang') ||
    ctx.request.method !== 'GET'
  )
    return response
  const body = Buffer.from(await response.arrayBuffer())
  const { 'x-embed': _, ...headers } = { ...Object.fromEntries(response.headers), ...guards(parts, ctx, response) }
  parts.cache.put(pageKey(ctx.url.host, ctx.url.pathname + ctx.url.search, ctx.language), ctx.council.slug, mark, {
    status: 200,
    headers,
    body,
  })
  return new Response(body, response)
}
