import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { type App, type AppParts, createApp } from '../app.ts'
import { hearingOf } from '../keeping.ts'
import { openListener, type Patience } from '../listener.ts'
import { listen } from '../platform/changes.ts'
import { openCouncils } from '../platform/councils.ts'
import type { Route } from '../platform/http.ts'
import { rolePassword } from '../platform/keys.ts'
import { openLimiter } from '../platform/limits.ts'
import { openLive } from '../platform/live.ts'
import type { Log } from '../platform/log.ts'
import { platformRole } from '../platform/migrate.ts'
import { PageCache } from '../platform/page-cache.ts'
import type { TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'

/** Another application over the house of a test: with routes of its own, another scheme, a log that is read. */
export function appOf(house: TestHouse, parts: Partial<AppParts> = {}, more: readonly Route[] = []): App {
  return createApp(
    {
      councils: house.councils,
      files: house.files,
      clock: () => house.clock.now,
      log: logged().log,
      cache: new PageCache(),
      limiter: openLimiter(null),
      live: house.live,
      assets: (name) => `/assets/${name}`,
      assetFolder: join(process.cwd(), '.build', 'public'),
      example: true,
      scheme: 'http',
      data: house.server.data,
      trustedProxies: [],
      ...parts,
    },
    more,
  )
}

/** A log of everything down to debug, as text. */
export function logged(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: pino({ level: 'debug' }, sink), lines }
}

export type Listened = { port: number; server: Server; close(): Promise<void> }

/** An application behind a real socket. */
export async function listenTo(app: App, cache = new PageCache(), patience?: Patience): Promise<Listened> {
  const server = openListener(app, cache, false, patience)
  await bind(server)
  const { port } = server.address() as { port: number }
  return {
    port,
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export type Process = { app: App; cache: PageCache; port: number; close(): Promise<void> }

/** A web process as `serve-web` makes it, but for the process: councils, cache, ear and socket of its own. */
export async function openProcess(house: TestHouse, more: readonly Route[] = []): Promise<Process> {
  const { server } = house.server
  const login = { user: platformRole, password: rolePassword(testSecrets, platformRole) }
  const councils = openCouncils({ server, secrets: testSecrets, scheme: 'http', domain: 'localhost:8000' })
  const cache = new PageCache()
  const listening = listen(server, login, councils.platform, 'web', hearingOf(cache))
  const live = openLive(server, login)
  const app = appOf(house, { councils, cache, live }, more)
  const http = await listenTo(app, cache)
  for (let i = 0; i < 200 && !cache.hears; i++) await new Promise((r) => setTimeout(r, 10))
  return {
    app,
    cache,
    port: http.port,
    async close() {
      await live.stop()
      await http.close()
      await listening.stop()
      await councils.close()
    },
  }
}

const claims: string[] = []
process.once('exit', () => {
  for (const file of claims) rmSync(file, { force: true })
})
/** Claimed by a file for as long as this process lives, also while what listens there is down. */
function claim(port: number): boolean {
  const file = join(tmpdir(), `folkmoot-test-port-${port}`)
  for (;;)
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      claims.push(file)
      return true
    } catch {
      if (existsSync(file) && isAlive(Number(readFileSync(file, 'utf8')))) return false
      rmSync(file, { force: true })
    }
}
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A port that no other test uses, now or while a server of this one starts again. */
export async function freePort(): Promise<number> {
  for (let port = 8200; port < 8300; port++) {
    if (!claim(port)) continue
    const probe = createServer()
    const free = await new Promise<boolean>((done) => {
      probe.once('error', () => done(false))
      probe.listen(port, () => probe.close(() => done(true)))
    })
    if (free) return port
  }
  throw new Error('no port is free from 8200 to 8299')
}

async function bind(server: Server): Promise<void> {
  const port = await freePort()
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done))
}
