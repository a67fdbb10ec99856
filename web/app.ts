import { Hono } from 'hono'
import { areas, house } from './areas.ts'
import { elsewhere } from './elsewhere.tsx'
import { type Parts, run } from './pipeline.ts'
import { clientAddress } from './platform/address.ts'
import { anyone, get, type Route } from './platform/http.ts'
import { newId } from './platform/ids.ts'
import { path } from './platform/paths.ts'
import { systemRoutes } from './system-routes.ts'

export type App = { fetch(request: Request, peer?: string): Promise<Response> }
export type AppParts = Omit<Parts, 'house'> & { trustedProxies: readonly string[] }

const nothingHere: Route = get(path('/*'), anyone, (ctx) => ctx.notFound())

/** The whole application as one function from a request to a response. */
export function createApp(parts: AppParts): App {
  const whole: Parts = { ...parts, house }
  const addressOf = clientAddress(parts.trustedProxies)
  const hono = new Hono<{ Bindings: { peer: string } }>()
  systemRoutes(hono, whole)
  for (const route of [...areas.flatMap(({ routes }) => routes), nothingHere])
    hono.on(route.method, route.path.pattern, async (c) => {
      const url = new URL(c.req.url)
      const council = await whole.councils.byHost(url.host).catch(() => undefined)
      if (!council) return elsewhere(whole, url)
      return run(whole, route, {
        request: c.req.raw,
        url,
        council,
        id: newId(),
        now: whole.clock(),
        params: c.req.param() as Record<string, string>,
        address: addressOf(c.env.peer, c.req.header('x-forwarded-for') ?? null),
      })
    })
  hono.notFound((c) => c.text('Nothing here takes what was sent.', 404))
  return { fetch: async (request, peer = '127.0.0.1') => hono.fetch(request, { peer }) }
}
