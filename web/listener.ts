import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { App } from './app.ts'
import { pageKey } from './keeping.ts'
import { cookieName } from './platform/cookies.ts'
import { newId } from './platform/ids.ts'
import { cacheHits } from './platform/metrics.ts'
import { bodyOf, type PageCache } from './platform/page-cache.ts'

/** How long a client may take, in milliseconds: for its headers, for a whole request (10 MB over a poor line), and saying or taking nothing. */
export type Patience = { headers: number; request: number; idle: number }
const usual: Patience = { headers: 10_000, request: 120_000, idle: 60_000 }

/** The application behind a socket. Public pages that are kept are answered before anything else is asked. */
export function openListener(app: App, cache: PageCache, secure: boolean, patience: Patience = usual): Server {
  const listener = getRequestListener((request, env) =>
    app.fetch(request, (env as { incoming: IncomingMessage }).incoming.socket.remoteAddress ?? ''),
  )
  const http = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: 15_000,
      connectionsCheckingInterval: Math.min(2_000, patience.headers / 2),
    },
    (req, res) => {
      if (hasManyHosts(req.rawHeaders)) res.writeHead(400, { connection: 'close' }).end()
      else if (!fromCache(cache, secure, req, res)) void listener(req, res)
    },
  )
  http.setTimeout(patience.idle)
  http.maxRequestsPerSocket = 10_000
  return http
}

/** RFC 9112, section 3.2: two hosts are an attempt to be read as one thing here and as another before us. */
function hasManyHosts(raw: readonly string[]): boolean {
  let hosts = 0
  for (let i = 0; i < raw.length; i += 2) if (raw[i]!.length === 4 && raw[i]!.toLowerCase() === 'host') hosts++
  return hosts > 1
}

/** Takes no more connections, lets those at work finish, and cuts what is left after three seconds. */
export function closeListener(http: Server): Promise<void> {
  const hard = setTimeout(() => http.closeAllConnections(), 3_000)
  return new Promise((done) => {
    http.close(() => {
      clearTimeout(hard)
      done()
    })
    http.closeIdleConnections()
  })
}

/** A public page for somebody who is not signed in, straight from memory. */
function fromCache(cache: PageCache, secure: boolean, req: IncomingMessage, res: ServerResponse): boolean {
  if (req.method !== 'GET') return false
  const cookies = req.headers.cookie ?? ''
  if (cookies.includes(cookieName('session', secure)) || cookies.includes(cookieName('notice', secure))) return false
  const language = cookies.includes(`${cookieName('language', secure)}=cy`) ? 'cy' : 'en'
  const page = cache.get(pageKey(req.headers.host ?? '', req.url ?? '/', language))
  if (!page) return false
  const accepts = req.headers['accept-encoding'] ?? ''
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
  const body = bodyOf(page, encoding)
  cacheHits.inc()
  res.writeHead(page.status, {
    ...page.headers,
    'x-request-id': newId(),
    'content-length': body.length,
    'cache-control': 'no-cache',
    vary: 'cookie, accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  })
  res.end(body)
  return true
}
