import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { type Box, openBox } from '../platform/box.ts'
import { type Councils, openCouncils } from '../platform/councils.ts'
import { deed } from '../platform/db.ts'
import { anyone, post, type Route } from '../platform/http.ts'
import { rolePassword } from '../platform/keys.ts'
import { openLimiter } from '../platform/limits.ts'
import { openMigrator, workRole } from '../platform/migrate.ts'
import { path } from '../platform/paths.ts'
import { record } from '../platform/record.ts'
import { migrationsOf } from '../ready.ts'
import { Browser } from '../town/browser.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { startWork } from '../work.ts'
import { appOf, logged } from './app.test-support.ts'
import { newFolder, until } from './serving.test-support.ts'

/** A town of its own on a database that we may stop. */
const data = newFolder()
let house: TestHouse
let box: Box
let councils: Councils
let app: App
const note: Route = post(path('/test/note'), anyone, 'test.noted', async (ctx) => {
  await deed(ctx.db, (tx) => record(tx, ctx.acting, { deed: 'test.noted' }))
  return ctx.seeOther('/cookies', 'Noted')
})
const { log, lines } = logged()

beforeAll(async () => {
  house = await openHouse()
  box = await openBox(data)
  const migrator = await openMigrator(box.server, box.owner, testSecrets, migrationsOf(process.cwd()))
  await migrator.platform()
  await migrator.council('town', ['town.localhost:8000'])
  await migrator.close()
  councils = openTown()
  await (await councils.bySlug('town'))!.db
    .insertInto('settings')
    .values({ name: 'Town Council', short_name: 'Town' })
    .execute()
  app = appOf(house, { councils, log, limiter: openLimiter(null) }, [note])
}, 120_000)
afterAll(async () => {
  await councils.close()
  await box.stop()
  await house.close()
  rmSync(data, { recursive: true, force: true })
})
const openTown = () =>
  openCouncils({ server: box.server, secrets: testSecrets, scheme: 'http', domain: 'localhost:8000' })
const visitor = async () => new Browser(app, (await councils.bySlug('town'))!, () => new Date())
const stop = async () => {
  await box.stop()
}
const start = async () => {
  box = await openBox(data)
}
const visit = (of: App, at = '/cookies') => of.fetch(new Request(`http://town.localhost:8000${at}`))

describe('while the database is away', () => {
  test('pages and forms are a calm page that says so, and all is well as soon as it is back', async () => {
    const browser = await visitor()
    expect((await browser.visit('/cookies')).status).toBe(200)
    expect((await browser.send('/test/note')).status).toBe(303)
    await stop()
    for (let i = 0; i < 3; i++) {
      const page = await browser.visit('/cookies')
      expect([page.status, page.title]).toEqual([503, 'We will be back in a moment - Town Council'])
      const sent = await browser.send('/test/note', { words: 'kept by the person' })
      expect(sent.status).toBe(503)
    }
    const before = lines.length
    await start()
    expect((await browser.visit('/cookies')).status).toBe(200)
    expect((await browser.submit('/test/note')).text).toContain('Noted')
    expect(lines.slice(before).join()).not.toContain('"bug"')
    expect(lines.filter((line) => line.includes('"msg":"bug"'))).toEqual([])
  }, 120_000)
  test('a process that starts then cannot know its councils, says that it is not ready, and comes round by itself', async () => {
    const server = box.server
    await stop()
    const fresh = openCouncils({ server, secrets: testSecrets, scheme: 'http', domain: 'localhost:8000' })
    const young = appOf(house, { councils: fresh, example: false })
    try {
      for (const at of ['/cookies', '/projects/x']) {
        const page = await visit(young, at)
        expect(page.status).toBe(503)
        expect(await page.text()).toContain('We cannot reach our records')
        expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
      }
      expect((await visit(young, '/health')).status).toBe(200)
      expect((await visit(young, '/ready')).status).toBe(503)
      // Asked again and again while it comes back, it never says that there is no such page.
      const seen = new Set<number>()
      let asking = true
      const crowd = Promise.all(
        Array.from({ length: 8 }, async () => {
          while (asking) seen.add((await visit(young)).status)
        }),
      )
      await start()
      await until(() => seen.has(200), 20_000)
      asking = false
      await crowd
      expect([...seen].sort()).toEqual([200, 503])
      expect((await visit(young, '/ready')).status).toBe(200)
    } finally {
      await fresh.close()
    }
  }, 120_000)
  test('ending every connection costs those at work their answer, and nobody after them', async () => {
    const owner = new pg.Client({ ...box.server, ...box.owner })
    await owner.connect()
    let asking = true
    const seen = new Map<number, number>()
    const crowd = Promise.all(
      Array.from({ length: 16 }, async () => {
        const browser = await visitor()
        while (asking) {
          const { status } = await browser.send('/test/note')
          seen.set(status, (seen.get(status) ?? 0) + 1)
        }
      }),
    )
    for (let i = 0; i < 5; i++) {
      await new Promise((r) => setTimeout(r, 150))
      await owner.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename is not null',
      )
    }
    asking = false
    await crowd
    expect([...seen.keys()].filter((status) => ![303, 503].includes(status))).toEqual([])
    expect(seen.get(303)).toBeGreaterThan(20)
    const { rows } = await owner.query(
      `select count(*)::int as n from council_town.record_entries where deed = 'test.noted'`,
    )
    expect(rows[0].n).toBeGreaterThanOrEqual(seen.get(303)!)
    await owner.end()
    expect((await (await visitor()).send('/test/note')).status).toBe(303)
  }, 120_000)
  test('the work process waits, and goes on by itself', async () => {
    const own = openTown()
    const mail = {
      from: 'x@y.example',
      smtpUrl: undefined,
      notifyKey: undefined,
      notifyTemplate: undefined,
      notifyUrl: undefined,
    }
    const work = await startWork({
      config: { data, mail },
      server: box.server,
      login: { user: workRole, password: rolePassword(testSecrets, workRole) },
      councils: own,
      clock: () => new Date(),
      log: logged().log,
      kinds: [],
    })
    try {
      await stop()
      await new Promise((r) => setTimeout(r, 1_500))
      await start()
      await (await visitor()).send('/test/note')
      const { db } = (await councils.bySlug('town'))!
      await until(async () => !(await db.selectFrom('record_waiting').select('entry_id').execute()).length, 20_000)
    } finally {
      await work.stop()
      await own.close()
    }
  }, 120_000)
})
