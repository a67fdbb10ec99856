import type { Server } from 'node:http'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { openAssets } from './chrome.ts'
import { type Config, ConfigError, read } from './config.ts'
import { hearingOf } from './keeping.ts'
import { closeListener, openListener } from './listener.ts'
import { listen } from './platform/changes.ts'
import { systemClock } from './platform/clock.ts'
import { openCouncils } from './platform/councils.ts'
import { type Server as Database, openPool } from './platform/db.ts'
import { openFiles } from './platform/files.ts'
import { rolePassword } from './platform/keys.ts'
import { openLimiter } from './platform/limits.ts'
import { openLive } from './platform/live.ts'
import { openLog } from './platform/log.ts'
import { platformRole } from './platform/migrate.ts'
import { PageCache } from './platform/page-cache.ts'
import { readSecrets } from './platform/secrets.ts'
import { stopWhenTold } from './processes.ts'

/** The web process: answers requests, and does nothing heavy. */
export async function serveWeb(): Promise<void> {
  const config = read()
  const server = JSON.parse(process.env['FOLKMOOT_SERVER'] ?? 'null') as Database
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
  const live = openLive(server, login)
  const listening = listen(server, login, councils.platform, 'web', hearingOf(cache))
  const app = createApp({
    councils,
    cache,
    log,
    clock: systemClock,
    files: openFiles(config),
    limiter: openLimiter(limitsPool),
    live,
    assets: openAssets(config.root),
    assetFolder: join(config.root, '.build', 'public'),
    example: config.example,
    scheme: config.scheme,
    data: config.data,
    tiles: config.tiles,
    translator: config.translator,
    oidc: config.oidc,
    mailDomain: config.mailIn?.domain,
    trustedProxies: config.trustedProxies,
  })
  const http = openListener(app, cache, config.scheme === 'https')
  await bind(http, config)
  process.send?.('ready')
  stopWhenTold(async () => {
    await live.stop()
    await closeListener(http)
    await listening.stop()
    await Promise.all([councils.close(), limitsPool.end()])
  })
}

const bind = (http: Server, { port, host, webProcesses }: Config): Promise<void> =>
  new Promise((done, failed) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new ConfigError([`Port ${port} is taken by another program. Stop that one, or set PORT to another number.`])
          : error,
      ),
    )
    http.listen({ port, host, reusePort: webProcesses > 1 && process.platform === 'linux' }, done)
  })
