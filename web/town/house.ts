import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type App, type AppParts, createApp } from '../app.ts'
import { house } from '../areas.ts'
import { type Role, staffRoles } from '../permissions.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import type { Clock } from '../platform/clock.ts'
import { type Council, type Councils, openCouncils } from '../platform/councils.ts'
import { openPool } from '../platform/db.ts'
import { type Files, openFiles } from '../platform/files.ts'
import { type Id, newId } from '../platform/ids.ts'
import { rolePassword } from '../platform/keys.ts'
import { openLimiter } from '../platform/limits.ts'
import { type Live, openLive } from '../platform/live.ts'
import { openLog } from '../platform/log.ts'
import { platformRole } from '../platform/migrate.ts'
import type { Letter } from '../platform/outbox.ts'
import { PageCache } from '../platform/page-cache.ts'
import { openSession } from '../platform/session.ts'
import { runJob } from '../run-job.ts'
import { Browser } from './browser.ts'
import { type TestServer, testSecrets } from './test-server.ts'

/** A house of its own for one test file: a copy of the example town that takes 0.2 s to make. */
export type TestHouse = {
  app: App
  councils: Councils
  files: Files
  live: Live
  server: TestServer
  clock: { now: Date }
  council(slug?: string): Promise<Council>
  /** A browser at a council: anonymous, or signed in (staff with their second factor) in a role. */
  browser(who?: Role | { account: string }, slug?: string): Promise<Browser>
  /** Acting context for calling a command as the system or an account in a role. */
  acting(slug?: string, by?: { account: string | null; role: string }): Promise<Acting>
  /** A new account that holds a role. */
  account(role: Role, slug?: string, scope?: string): Promise<Id<'account'>>
  /** Letters in the outbox of a council, oldest first. */
  letters(slug?: string): Promise<(Omit<Letter, 'uniqueKey' | 'dueAt'> & { id: string })[]>
  /** Runs every job that waits, in this process. */
  runJobs(slug?: string): Promise<void>
  close(): Promise<void>
}

const silent = openLog('silent')

export async function openHouse({
  now = new Date(),
  scheme = 'http' as 'http' | 'https',
  example = true,
  oidc = undefined as AppParts['oidc'],
  mailDomain = undefined as string | undefined,
  translator = undefined as AppParts['translator'],
} = {}): Promise<TestHouse> {
  const server = inject('testServer')
  const database = `folkmoot_${newId().replaceAll('-', '').slice(-24)}`
  await asOwner(server, (client) => copyTemplate(client, server.server.database, database))
  const copy = { ...server.server, database }
  const councils = openCouncils({ server: copy, secrets: testSecrets, scheme, domain: 'localhost:8000' })
  const login = { user: platformRole, password: rolePassword(testSecrets, platformRole) }
  const limitsPool = openPool(copy, login, { max: 2, searchPath: 'platform' })
  const live = openLive(copy, login)
  const clock = { now }
  const read: Clock = () => clock.now
  const data = join(server.data, database)
  const files = withSeeded(openFiles({ data, s3: undefined }), openFiles({ data: server.data, s3: undefined }))
  const app = createApp({
    councils,
    files,
    clock: read,
    log: silent,
    cache: new PageCache(),
    limiter: openLimiter(limitsPool),
    live,
    assets: (name) => `/assets/${name}`,
    assetFolder: join(process.cwd(), '.build', 'public'),
    example,
    scheme,
    data,
    oidc,
    mailDomain,
    translator,
    trustedProxies: [],
  })
  const council = async (slug = 'kingston') => {
    const found = await councils.bySlug(slug)
    if (!found) throw new RangeError(`there is no council ${slug}`)
    return found
  }
  const account = async (role: Role, slug = 'kingston', scope = 'council') => {
    const { db, keys } = await council(slug)
    const id = newId<'account'>(clock.now)
    const email = `${role}-${id.slice(-6)}@test.example`
    await db
      .insertInto('accounts')
      .values({
        id,
        email: keys.seal(email),
        email_key: keys.fingerprint('email', email),
        email_proved_at: clock.now,
        name: `Test ${role}`,
      })
      .execute()
    if (role !== 'resident')
      await db.insertInto('grants').values({ id: newId(), account_id: id, role, scope }).execute()
    return id
  }
  return {
    app,
    councils,
    files,
    live,
    clock,
    council,
    account,
    server: { ...server, server: copy, data },
    async browser(who, slug = 'kingston') {
      const at = await council(slug)
      const browser = new Browser(app, at, read)
      if (!who) return browser
      const accountId = typeof who === 'string' ? await account(who, slug) : who.account
      const staff = typeof who !== 'string' || (staffRoles as readonly string[]).includes(who)
      browser.cookies.set(
        'folkmoot_session',
        await openSession(at.db, { accountId, now: clock.now, secondFactor: staff }),
      )
      browser.account = accountId
      return browser
    },
    acting: async (slug = 'kingston', by = theSystem) => {
      const at = await council(slug)
      return { council: at, db: at.db, now: clock.now, by, house }
    },
    async letters(slug = 'kingston') {
      const { db, keys } = await council(slug)
      const rows = await db
        .selectFrom('outbox')
        .select(['id', 'template', 'message'])
        .orderBy('created_at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, template, message }) => ({ id, template, ...JSON.parse(keys.open(message)) }))
    },
    async runJobs(slug = 'kingston') {
      const { db } = await council(slug)
      for (let rounds = 0; rounds < 50; rounds++) {
        const waiting = await db
          .selectFrom('jobs')
          .select('id')
          .where('finished_at', 'is', null)
          .where('failed_at', 'is', null)
          .orderBy('created_at')
          .execute()
        if (!waiting.length) return
        for (const { id } of waiting)
          await runJob({ councils, clock: read, log: silent, files }, { council: slug, job: id }).catch(() => {})
      }
    },
    async close() {
      await live.stop()
      await councils.close()
      await limitsPool.end()
      await asOwner(server, (client) => client.query(`drop database if exists ${database} with (force)`))
    },
  }
}

async function asOwner<T>({ server, owner }: TestServer, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...server, ...owner, ssl: false, database: 'postgres' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function copyTemplate(client: pg.Client, template: string, database: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await client.query(`create database ${database} template ${template} strategy file_copy`)
      return
    } catch (error) {
      if (tries > 50 || !/being accessed/.test((error as Error).message)) throw error
      await new Promise((r) => setTimeout(r, 100))
    }
  }
}

/** What the example holds is not copied for every house: it is read where the template has it. */
const withSeeded = (own: Files, seeded: Files): Files => ({
  ...own,
  get: async (key, part) => (await own.get(key, part)) ?? seeded.get(key, part),
  has: async (key) => (await own.has(key)) || seeded.has(key),
})
