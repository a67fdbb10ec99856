import { type Context, Hono } from 'hono'
import { areas, house } from './areas.ts'
import type { Parts } from './context.ts'
import { awayPage, elsewhere } from './elsewhere.tsx'
import { guardPlain } from './guards.ts'
import { run } from './pipeline.ts'
import { clientAddress } from './platform/address.ts'
import { isAway } from './platform/db.ts'
import { anyone, get, type Route } from './platform/http.ts'
import { newId } from './platform/ids.ts'
import { faultOf } from './platform/log.ts'
import { errors } from './platform/metrics.ts'
import { path } from './platform/paths.ts'
import { systemRoutes } from './system-routes.ts'

export type App = { fetch(request: Request, peer?: string): Promise<Response> }
export type AppParts = Omit<Parts, 'house'> & { trustedProxies: readonly string[] }
type Bindings = { Bindings: { peer: string } }

const nothingHere: Route = get(path('/*'), anyone, (ctx) => ctx.notFound())

/** The whole application as one function from a request to a response. Tests may add routes of their own. */
export function createApp(parts: AppParts, more: readonly Route[] = []): App {
  const whole: Parts = { ...parts, house }
  const addressOf = clientAddress(parts.trustedProxies)
  const hono = new Hono<Bindings>()
  const answer = async (route: Route, c: Context<Bindings>) => {
    const url = cleanUrl(c.req.url)
    const council = await whole.councils.byHost(url.host)
    if (!council) return await elsewhere(whole, url)
    return run(whole, holdsControl(url.pathname) ? nothingHere : route, {
      request: c.req.raw,
      url,
      council,
      id: newId(),
      now: whole.clock(),
      params: c.req.param() as Record<string, string>,
      address: addressOf(c.env.peer, c.req.header('x-forwarded-for') ?? null),
    })
  }
  systemRoutes(hono, whole)
  for (const route of [...areas.flatMap(({ routes }) => routes), ...more, nothingHere])
    hono.on(route.method, route.path.pattern, (c) => answer(route, c))
  hono.notFound((c) =>
    c.req.method === 'POST'
      ? answer(nothingHere, c)
      : c.text('This address takes GET, HEAD and POST.', 405, { allow: 'GET, HEAD, POST' }),
  )
  hono.onError((error, c) => {
    if (isAway(error)) return awayPage(whole)
    errors.inc()
    const id = newId()
    parts.log.error({ id, ...faultOf(error) }, 'bug')
    return c.text(`Something went wrong on our side. It has been logged as ${id}.`, 500)
  })
  return { fetch: async (request, peer = '127.0.0.1') => guardPlain(whole, await hono.fetch(request, { peer })) }
}

const holdsControl = (pathname: string): boolean => /%(0[0-9a-f]|1[0-9a-f]|7f)/i.test(pathname)

/** The address as it was meant: two slashes in front would make a link to it lead elsewhere, and nobody means control characters. */
function cleanUrl(text: string): URL {
  const url = new URL(text)
  if (url.pathname.startsWith('//')) url.pathname = url.pathname.replace(/^\/+/, '/')
  if (holdsControl(url.search)) url.search = url.search.replace(/%(0[0-8bcef]|1[0-9a-f]|7f)/gi, '')
  return url
}
