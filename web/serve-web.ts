import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { openAssets } from './chrome.ts'
import { read } from './config.ts'
import { pageKey } from './pipeline.ts'
import { listen } from './platform/changes.ts'
import { systemClock } from './platform/clock.ts'
import { cookieName } from './platform/cookies.ts'
import { openCouncils } from './platform/councils.ts'
import { openPool, type Server } from './platform/db.ts'
import { openFiles } from './platform/files.ts'
import { rolePassword } from './platform/keys.ts'
import { openLimiter } from './platform/limits.ts'
import { openLog } from './platform/log.ts'
import { cacheHits } from './platform/metrics.ts'
import { platformRole } from './platform/migrate.ts'
import { PageCache } from './platform/page-cache.ts'
import { readSecrets } from './platform/secrets.ts'
import { forgetSettings } from './platform/settings.ts'

/** The web process: answers requests, and does nothing heavy. */
export async function serveWeb(): Promise<void> {
  const config = read()
  const server = JSON.parse(process.env['FOLKMOOT_SERVER'] ?? 'null') as Server
  const secrets = readSecrets(config)
  const log = openLog(config.logLevel)
  const login = { user: platformRole, password: rolePassword(secrets, platformRole) }
  const councils = openCouncils({
    server,
    secrets,
    scheme: config.scheme,
    domain: config.domain,
    onError: (error) => log.warn({ error: error.message }, 'database connection'),
  })
  const cache = new PageCache()
  const limitsPool = openPool(server, login, { max: 2, searchPath: 'platform', onError: () => {} })
  const listening = listen(server, login, councils.platform, 'web', {
    heard(council) {
      forgetSettings()
      cache.drop(council)
    },
    deaf: () => cache.deaf(),
    hears() {
      cache.deaf()
      cache.hears = true
    },
  })
  const app = createApp({
    councils,
    cache,
    log,
    clock: systemClock,
    files: openFiles(config),
    limiter: openLimiter(limitsPool),
    assets: openAssets(config.root),
    assetFolder: join(config.root, '.build', 'public'),
    example: config.example,
    scheme: config.scheme,
    data: config.data,
    tiles: config.tiles,
    trustedProxies: config.trustedProxies,
  })
  const listener = getRequestListener((request, env) =>
    app.fetch(request, (env as { incoming: IncomingMessage }).incoming.socket.remoteAddress ?? ''),
  )
  const secure = config.scheme === 'https'
  const http = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 15_000, connectionsCheckingInterval: 2_000 },
    (req, res) => {
      if (!fromCache(cache, secure, req, res)) void listener(req, res)
    },
  )
  http.maxRequestsPerSocket = 10_000
  await new Promise<void>((done) =>
    http.listen(
      { port: config.port, host: config.host, reusePort: config.webProcesses > 1 && process.platform === 'linux' },
      done,
    ),
  )
  process.send?.('ready')
  const stop = async () => {
    http.close()
    http.closeIdleConnections()
    setTimeout(() => http.closeAllConnections(), 3_000).unref()
    await listening.stop()
    await Promise.all([councils.close(), limitsPool.end()])
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', () => {}) // Ctrl-C reaches the whole group; the parent says when to stop
  process.on('disconnect', stop)
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
  const body = encoding ? page[encoding] : page.body
  cacheHits.inc()
  res.writeHead(page.status, {
    ...page.headers,
    'content-length': body.length,
    'cache-control': 'no-cache',
    vary: 'cookie, accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  })
  res.end(body)
  return true
}
