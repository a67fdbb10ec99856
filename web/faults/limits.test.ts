import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPool } from '../platform/db.ts'
import { anyone, get, type Route } from '../platform/http.ts'
import { rolePassword } from '../platform/keys.ts'
import { type LimitName, limits, openLimiter } from '../platform/limits.ts'
import { platformRole } from '../platform/migrate.ts'
import { path } from '../platform/paths.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { appOf } from './app.test-support.ts'

let house: TestHouse
let pools: pg.Pool[]
const tried: Route = get(
  path('/test/tries/:limit'),
  anyone,
  async (ctx) => (await ctx.limited(ctx.params['limit'] as LimitName)) ?? new Response('let in'),
)
beforeAll(async () => {
  house = await openHouse()
  const login = { user: platformRole, password: rolePassword(testSecrets, platformRole) }
  pools = [1, 2].map(() => openPool(house.server.server, login, { max: 2, searchPath: 'platform' }))
})
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await house.close()
})

const processes = (trustedProxies: string[] = []) =>
  pools.map((pool) => appOf(house, { limiter: openLimiter(pool), trustedProxies }, [tried]))
const asked = (limit: LimitName, forwarded?: string, slug = 'kingston') =>
  new Request(`http://${slug}.localhost:8000/test/tries/${limit}`, {
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
  })

describe('a limit', () => {
  test.each(['sign-in', 'receipt-look-up', 'contact'] as const)('of %s is shared by all processes', async (name) => {
    const apps = processes()
    const peer = `203.0.113.${Object.keys(limits).indexOf(name) + 1}`
    const statuses = []
    for (let i = 0; i < limits[name].points + 2; i++)
      statuses.push((await apps[i % 2]!.fetch(asked(name), peer)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(limits[name].points)
    expect(statuses.slice(-2)).toEqual([429, 429])
    const page = await apps[0]!.fetch(asked(name), peer)
    expect(await page.text()).toMatch(/<h1[^>]*>.*(try again|too many|wait)/i)
    expect((await apps[0]!.fetch(asked(name), '203.0.113.200')).status).toBe(200)
    expect((await apps[1]!.fetch(asked(name, undefined, 'barnet'), peer)).status).toBe(200)
  })
  test('is counted once for each of many at once', async () => {
    const apps = processes()
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) => apps[i % 2]!.fetch(asked('sign-in'), '203.0.113.50')),
    )
    expect(all.filter(({ status }) => status === 200)).toHaveLength(limits['sign-in'].points)
  })
  test('gains nothing from a forged X-Forwarded-For', async () => {
    const [app] = processes()
    const statuses = []
    for (let i = 0; i < 12; i++)
      statuses.push((await app!.fetch(asked('sign-in', `1.2.3.${i}`), '203.0.113.60')).status)
    expect(statuses.slice(-2)).toEqual([429, 429])
  })
  test('tells people apart behind a proxy that is trusted, and an IPv6 household is one', async () => {
    const [app] = processes(['10.0.0.1'])
    for (let i = 0; i < 12; i++) expect((await app!.fetch(asked('sign-in', `1.2.3.${i}`), '10.0.0.1')).status).toBe(200)
    const home = []
    for (let i = 1; i < 13; i++) home.push((await app!.fetch(asked('sign-in', `2a00:1:2:3::${i}`), '10.0.0.1')).status)
    expect(home.slice(-2)).toEqual([429, 429])
    expect((await app!.fetch(asked('sign-in', '2a00:1:2:4::1'), '10.0.0.1')).status).toBe(200)
  })
  test('keeps no address that anybody could read, and takes keys of any length', async () => {
    const limiter = openLimiter(pools[0]!)
    await limiter.take('contact', 'kingston ann@resident.example')
    await limiter.take('contact', 'x'.repeat(100_000))
    const owner = new pg.Client({ ...house.server.server, ...house.server.owner, ssl: false })
    await owner.connect()
    const { rows } = await owner.query<{ key: string }>('select key from platform.rate_limits')
    await owner.end()
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.map(({ key }) => key).join()).not.toMatch(/ann|203\.0|kingston/)
    for (const [name, { points }] of Object.entries(limits)) expect(points, name).toBeGreaterThan(0)
    const again = Array.from({ length: limits.contact.points }, () => limiter.take('contact', 'x'.repeat(100_000)))
    expect((await Promise.all(again)).filter(({ ok }) => !ok)).toHaveLength(1)
  })
  test('goes on in each process while the database is away', async () => {
    const dead = openPool({ ...house.server.server, port: 1 }, { user: 'nobody', password: 'x' }, { max: 1 })
    const limiter = openLimiter(dead)
    const answers = []
    for (let i = 0; i < limits['sign-in'].points + 1; i++) answers.push(await limiter.take('sign-in', 'same'))
    expect(answers.map(({ ok }) => ok)).toEqual([...Array(limits['sign-in'].points).fill(true), false])
    await dead.end()
  })
})

describe('taking part', () => {
  test('a hall of people behind one address may act two thousand times in ten minutes, and no more', async () => {
    expect(limits['taking-part-address']).toEqual({ points: 2_000, seconds: 600 })
    const limiter = openLimiter(pools[0]!)
    let let_in = 0
    for (let i = 0; i < 2_010; i++) if ((await limiter.take('taking-part-address', 'kingston hall')).ok) let_in++
    expect(let_in).toBe(2_000)
    const { ok, seconds } = (await limiter.take('taking-part-address', 'kingston hall')) as {
      ok: false
      seconds: number
    }
    expect(ok).toBe(false)
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(600)
  })
  test('one of them may act sixty times, which takes nothing from the others', async () => {
    const limiter = openLimiter(pools[0]!)
    const one = []
    for (let i = 0; i < 61; i++) one.push((await limiter.take('taking-part-visitor', 'one')).ok)
    expect(one).toEqual([...Array(60).fill(true), false])
    expect((await limiter.take('taking-part-visitor', 'another')).ok).toBe(true)
  })
})
