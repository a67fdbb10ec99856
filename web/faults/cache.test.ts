import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { anyone, get, post, type Route } from '../platform/http.ts'
import { path } from '../platform/paths.ts'
import { formToken, readVisitor } from '../platform/visitor.ts'
import type { Browser } from '../town/browser.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { openProcess, type Process } from './app.test-support.ts'
import { ask } from './asking.test-support.ts'

let house: TestHouse
let officer: Browser
let one: Process
let two: Process
let owner: pg.Client
let drawn = 0
let gate = Promise.resolve()

const welcome = async (ctx: Parameters<Route['handle']>[0]) => {
  const { rows } = await sql<{ welcome: string }>`select welcome from settings`.execute(ctx.db)
  drawn++
  await gate
  return ctx.show({ title: 'Test', body: `${ctx.language}: ${rows[0]!.welcome}` })
}
const page: Route = get(path('/test/page'), anyone, welcome, { cached: true })
const personal: Route = get(
  path('/test/personal'),
  anyone,
  (ctx) => {
    ctx.token()
    return welcome(ctx)
  },
  { cached: true },
)
const biscuit: Route = get(
  path('/test/biscuit'),
  anyone,
  (ctx) => {
    ctx.cookies.set('notice', 'x')
    return welcome(ctx)
  },
  { cached: true },
)
const kept = { kept: true }
const desks: Route[] = [
  get(path('/test/desk'), anyone, welcome, kept),
  get(path('/test/unkept'), anyone, welcome),
  get(
    path('/test/sensitive'),
    anyone,
    async (ctx) => {
      await ctx.sawSensitive('a test', 'test:1')
      return welcome(ctx)
    },
    kept,
  ),
  get(
    path('/test/once'),
    anyone,
    async (ctx) => {
      const drawing = await welcome(ctx)
      return new Response((await drawing.text()).replace('</main>', '<input name="_once"></main>'), drawing)
    },
    kept,
  ),
]
const change: Route = post(path('/test/change'), anyone, 'nothing-changes', async (ctx) => {
  const [words, before] = [ctx.form.text('welcome'), ctx.form.has('add') ? sql`welcome || ' '` : sql`''`]
  await sql`update settings set welcome = ${before} || ${words}`.execute(ctx.db)
  return ctx.seeOther('/test/page')
})

beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('administrator')
  owner = new pg.Client({ ...house.server.server, ...house.server.owner, ssl: false })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await house.close()
})
beforeEach(async () => {
  const routes = [page, personal, biscuit, change, ...desks]
  ;[one, two] = await Promise.all([openProcess(house, routes), openProcess(house, routes)])
  gate = Promise.resolve()
  await say(one, 'nothing yet')
  drawn = 0
})
afterEach(() => Promise.all([one.close(), two.close()]))

const cookies = () => [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
/** An officer changes what a public page says; returns when they are answered. */
async function say(process: Process, welcome: string, more: Record<string, string> = {}): Promise<void> {
  await officer.visit('/cookies')
  const { keys } = officer.council
  const visitor = readVisitor(keys, officer.cookies.get('folkmoot_visitor'))!
  const answer = await ask({
    port: process.port,
    method: 'POST',
    path: '/test/change',
    headers: {
      cookie: cookies(),
      origin: officer.origin,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ ...more, welcome, _token: formToken(keys, visitor, house.clock.now) }).toString(),
  })
  expect(answer.status).toBe(303)
}
const read = async (process: Process, at = '/test/page', headers: Record<string, string> = {}, host?: string) => {
  const answer = await ask({ port: process.port, path: at, headers, ...(host ? { host } : {}) })
  expect(answer.status).toBe(200)
  return answer.body
}

describe('a public page', () => {
  test('is drawn once and then served from memory, under a request id of its own each time', async () => {
    const ids = []
    for (let i = 0; i < 5; i++) ids.push((await ask({ port: one.port, path: '/test/page' })).headers['x-request-id'])
    expect(drawn).toBe(1)
    expect(new Set(ids).size).toBe(5)
    const plain = await ask({ port: one.port, path: '/test/page' })
    expect(plain.headers['content-security-policy']).toContain("default-src 'none'")
    expect(plain.headers['set-cookie']).toBeUndefined()
    expect(plain.headers['cache-control']).toBe('no-cache')
    expect(plain.headers['vary']).toContain('cookie')
  })
  test('is kept apart by language, council and query', async () => {
    await read(one)
    expect(await read(one, '/test/page', { cookie: 'folkmoot_language=cy' })).toContain('cy: nothing yet')
    expect(await read(one)).toContain('en: nothing yet')
    await read(one, '/test/page?page=2')
    expect(await read(one, '/test/page', {}, 'barnet.localhost:8000')).not.toContain('nothing yet')
    expect(drawn).toBe(4)
    await read(one, '/test/page', { cookie: 'folkmoot_language=cy' })
    expect(drawn).toBe(4)
  })
  test.each([
    ['asks for a language', '/test/page?lang=cy', {}],
    ['has a sentence to show', '/test/page', { cookie: 'folkmoot_notice=Done' }],
    ['holds a form', '/test/personal', {}],
    ['sets a cookie', '/test/biscuit', {}],
  ])('that %s is not kept', async (_, at, headers) => {
    await read(one, at, headers)
    await read(one, at, headers)
    expect(drawn).toBe(2)
    await read(one)
    expect(drawn).toBe(3)
  })
  test('that many ask for at once is drawn once', async () => {
    let open = () => {}
    gate = new Promise((done) => {
      open = done
    })
    const all = Array.from({ length: 8 }, () => read(one))
    await vi.waitFor(() => expect(drawn).toBe(1))
    open()
    for (const text of await Promise.all(all)) expect(text).toContain('nothing yet')
    expect(drawn).toBe(1)
  })
})

describe('a page of somebody on the staff', () => {
  const mine = (at: string) => read(one, at, { cookie: cookies() })
  test('is kept for their session alone', async () => {
    for (let i = 0; i < 3; i++) expect(await mine('/test/page')).toContain('Test administrator')
    expect(drawn).toBe(1)
    expect(await read(one)).not.toContain('Test administrator')
    const other = await house.browser('moderator')
    await other.visit('/cookies')
    const cookie = [...other.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    expect(await read(one, '/test/page', { cookie })).toContain('Test moderator')
    expect(await read(one, '/test/page', { cookie: cookies().replace(/(folkmoot_session=)./, '$1-') })).not.toContain(
      'Test administrator',
    )
    expect(drawn).toBe(4)
  })
  test('shows what they changed on the next request', async () => {
    await mine('/test/desk')
    await say(two, 'changed')
    expect(await mine('/test/desk')).toContain('changed')
    expect(drawn).toBe(2)
  })
  test.each([
    ['shows something sensitive', '/test/sensitive'],
    ['holds a form that is sent once', '/test/once'],
    ['is not said to be kept', '/test/unkept'],
  ])('that %s is drawn each time', async (_, at) => {
    for (let i = 0; i < 2; i++) expect(await mine(at)).toContain('nothing yet')
    expect(drawn).toBe(2)
  })
  test('that shows something sensitive is recorded each time', async () => {
    const reads = async () =>
      Number((await owner.query('select count(*) from council_kingston.sensitive_reads')).rows[0].count)
    const before = await reads()
    for (let i = 0; i < 3; i++) await mine('/test/sensitive')
    expect((await reads()) - before).toBe(3)
  })
})

describe("an officer's change", () => {
  test('shows on the next request, in every process, every time', async () => {
    for (let i = 0; i < 15; i++) {
      await Promise.all([read(one), read(two)])
      await say(i % 2 ? one : two, `change ${i}`)
      const after = await Promise.all([read(one), read(two), read(one), read(two)])
      for (const text of after) expect(text).toContain(`en: change ${i}`)
    }
  })
  test('of many officers at once shows to each who made it, and no change hides another', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        await read(i % 2 ? one : two)
        await say(i % 2 ? two : one, `<${i}>`, { add: 'yes' })
        expect(await read(i % 2 ? one : two)).toContain(`&lt;${i}>`)
      }),
    )
    const last = await Promise.all([read(one), read(two)])
    for (let i = 0; i < 20; i++) for (const text of last) expect(text).toContain(`&lt;${i}>`)
  })
  test('that comes while a page is drawn is not hidden by that page', async () => {
    let open = () => {}
    gate = new Promise((done) => {
      open = done
    })
    const early = read(two)
    while (!drawn) await new Promise((r) => setTimeout(r, 5))
    await say(one, 'meanwhile')
    open()
    expect(await early).toContain('nothing yet')
    expect(await read(two)).toContain('meanwhile')
  })
})

describe('a process that cannot hear', () => {
  const listeners = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'folkmoot_platform' and pid <> pg_backend_pid()`
  test('serves fresh pages, and keeps them again once it hears', async () => {
    await Promise.all([read(one), read(two)])
    await owner.query(listeners)
    for (let i = 0; i < 100 && (one.cache.hears || two.cache.hears); i++) await new Promise((r) => setTimeout(r, 5))
    expect([one.cache.hears, two.cache.hears]).toEqual([false, false])
    await owner.query(`update council_kingston.settings set welcome = 'behind its back'`)
    expect(await read(one)).toContain('behind its back')
    for (let i = 0; i < 300 && !(one.cache.hears && two.cache.hears); i++) await new Promise((r) => setTimeout(r, 10))
    drawn = 0
    await read(one)
    await read(one)
    expect(drawn).toBe(1)
    await say(two, 'heard again')
    expect(await read(one)).toContain('heard again')
  })
  test('is waited for no longer than its lease, and by then trusts nothing it kept', async () => {
    await Promise.all([read(one), read(two)])
    // As if the line to the database had gone dead without a sign: its lease cannot be renewed, nor a change noted.
    const holder = new pg.Client({ ...house.server.server, ...house.server.owner, ssl: false })
    await holder.connect()
    await holder.query('begin; lock table platform.processes in share row exclusive mode')
    try {
      const started = Date.now()
      await say(one, 'in the dark')
      expect(Date.now() - started).toBeLessThan(3_500)
      expect([one.cache.hears, two.cache.hears]).toEqual([false, false])
      expect(await read(two)).toContain('in the dark')
      expect(await read(one)).toContain('in the dark')
    } finally {
      await holder.query('rollback')
      await holder.end()
    }
  })
  test('that stops is not waited for at all', async () => {
    const third = await openProcess(house, [page])
    await third.close()
    const started = Date.now()
    await say(one, 'alone')
    expect(Date.now() - started).toBeLessThan(1_000)
  })
})
