import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { openCouncils } from '../platform/councils.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { appOf, type Listened, listenTo } from './app.test-support.ts'
import { ask } from './asking.test-support.ts'

let house: TestHouse
let app: App
let http: Listened
let owner: pg.Client
beforeAll(async () => {
  house = await openHouse()
  app = appOf(house)
  http = await listenTo(app)
  owner = new pg.Client({ ...house.server.server, ...house.server.owner, ssl: false })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await http.close()
  await house.close()
})

describe('a host of no council', () => {
  const stranger = new Request('http://127.0.0.1:8000/projects/any?q=1')
  test('lists the councils in the example installation', async () => {
    const page = await app.fetch(stranger)
    expect(page.status).toBe(200)
    const html = await page.text()
    for (const slug of ['kingston', 'barnet', 'bexley', 'bassetlaw'])
      expect(html).toContain(`http://${slug}.localhost:8000`)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
  test('is told nothing in production', async () => {
    const page = await appOf(house, { example: false }).fetch(stranger)
    expect(page.status).toBe(404)
    expect(await page.text()).not.toMatch(/kingston|barnet/i)
  })
  test('takes no POST', async () => {
    const page = await appOf(house, { example: false }).fetch(
      new Request('http://127.0.0.1:8000/sign-in', { method: 'POST', body: 'email=a' }),
    )
    expect(page.status).toBe(404)
  })
})

test.each([
  ['as it is written', 'kingston.localhost:8000', 200],
  ['in capitals', 'KINGSTON.Localhost:8000', 200],
  ['another port', 'kingston.localhost:8001', 404],
  ['no port', 'kingston.localhost', 404],
  ['a name below it', 'www.kingston.localhost:8000', 404],
  ['the same letters and more', 'kingston.localhost:8000.evil.example', 400],
  ['somebody in front of it', 'me:you@kingston.localhost:8000', 400],
  ['a path behind it', 'kingston.localhost:8000/x', 400],
])('the host %s: %s', async (_, host, status) => {
  const strict = await listenTo(appOf(house, { example: false }))
  const answer = await ask({ port: strict.port, host, path: '/cookies' })
  await strict.close()
  expect(answer.status).toBe(status)
})

test('a council that is made while we serve is found', async () => {
  const host = 'newham.localhost:8000'
  expect(await house.councils.byHost(host)).toBeUndefined()
  await owner.query(`insert into platform.council_hosts (host, council) values ($1, 'bexley')`, [host])
  await new Promise((r) => setTimeout(r, 1_050))
  expect((await house.councils.byHost(host))?.slug).toBe('bexley')
  await owner.query('delete from platform.council_hosts where host = $1', [host])
})

test('a council without a host of its own lives under the domain of today', async () => {
  const moved = openCouncils({
    server: house.server.server,
    secrets: testSecrets,
    scheme: 'http',
    domain: 'localhost:9999',
  })
  expect((await moved.byHost('kingston.localhost:9999'))?.origin).toBe('http://kingston.localhost:9999')
  expect(await moved.byHost('kingston.localhost:8000')).toBeUndefined()
  await moved.close()
})

describe('a council that was merged into another', () => {
  beforeAll(async () => {
    await owner.query(
      `insert into platform.council_successions values ('bassetlaw', 'bexley', '2027-04-01', 'reorganisation')`,
    )
    await owner.query(
      `insert into platform.moved_addresses values ('bassetlaw', '/projects/market', 'bexley', '/projects/market-worksop')`,
    )
  })
  const leads = async (at: string) => {
    const answer = await ask({ port: http.port, host: 'bassetlaw.localhost:8000', path: at })
    return [answer.status, answer.headers['location']]
  }
  test('sends its people on within seconds, in a process that knew it before', async () => {
    for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((r) => setTimeout(r, 250)))
      if ((await ask({ port: http.port, host: 'bassetlaw.localhost:8000', path: '/cookies' })).status === 308) break
    expect(await leads('/cookies')).toEqual([308, 'http://bexley.localhost:8000/cookies'])
  }, 120_000)
  test('every old address goes on working, also where its things were renamed', async () => {
    expect(await leads('/projects/market/ideas?page=2')).toEqual([
      308,
      'http://bexley.localhost:8000/projects/market-worksop/ideas?page=2',
    ])
    expect(await leads('//evil.example/x')).toEqual([308, 'http://bexley.localhost:8000/evil.example/x'])
  })
  test('its receipts lead to the council that has them now', async () => {
    await owner.query(`insert into platform.receipts values ('OLD-ONE', 'bassetlaw')`)
    expect((await house.councils.ofReceipt('OLD-ONE'))?.slug).toBe('bexley')
    expect(await house.councils.ofReceipt('NOT-ONE')).toBeUndefined()
  })
  test('it is no longer one of the councils', async () => {
    expect((await house.councils.all()).map(({ slug }) => slug)).toEqual(['barnet', 'bexley', 'kingston'])
    expect(await house.councils.byHost('bassetlaw.localhost:8000')).toBeUndefined()
  })
})

test('what moved to another council when one was split is led there, and what did not is not found', async () => {
  await owner.query(
    `insert into platform.moved_addresses values ('kingston', '/projects/gone-away', 'barnet', '/projects/arrived')`,
  )
  const answer = await ask({ port: http.port, path: '/projects/gone-away/answer?lang=cy' })
  expect([answer.status, answer.headers['location']]).toEqual([
    308,
    'http://barnet.localhost:8000/projects/arrived/answer?lang=cy',
  ])
  expect((await ask({ port: http.port, path: '/projects/never-was' })).status).toBe(404)
})
