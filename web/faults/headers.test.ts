import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { areas } from '../areas.ts'
import { anyone, get, post, type Route, text } from '../platform/http.ts'
import { isId } from '../platform/ids.ts'
import { path } from '../platform/paths.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { appOf, type Listened, listenTo } from './app.test-support.ts'
import { ask, talk } from './asking.test-support.ts'

let house: TestHouse
let app: App
let http: Listened
const boom: Route = get(path('/test/boom'), anyone, () => {
  throw new Error('a bug')
})
const embed: Route = get(path('/test/embed'), anyone, (ctx) =>
  ctx.show({ title: 'Embed', body: 'Embedded', embed: true }),
)
const feed: Route = get(path('/test/feed'), anyone, () => text('<feed/>', 'application/atom+xml'), { cached: true })
const search: Route = get(path('/test/search'), anyone, (ctx) =>
  text(ctx.url.searchParams.get('q') ?? '', 'text/plain'),
)
const thing: Route = get(path('/test/things/:thing'), anyone, (ctx) => text(ctx.params['thing'] ?? '', 'text/plain'))
const take: Route = post(path('/test/take'), anyone, 'nothing-changes', () => text('taken', 'text/plain'))

beforeAll(async () => {
  house = await openHouse()
  app = appOf(house, {}, [boom, embed, feed, search, thing, take])
  http = await listenTo(app)
})
afterAll(async () => {
  await http.close()
  await house.close()
})

const origin = 'http://kingston.localhost:8000'
const from = (at: string, init: RequestInit = {}) => app.fetch(new Request(new URL(at, origin), init))

const asset = () =>
  existsSync(join('.build', 'public')) ? [`/assets/${readdirSync(join('.build', 'public'))[0]}`] : []

describe('every answer is guarded', () => {
  test.each([
    ['a page', '/cookies', 200],
    ['a page that is not there', '/nothing-here', 404],
    ['a bug', '/test/boom', 500],
    ['a closed door', '/settings', 303],
    ['an embed', '/test/embed', 200],
    ['a feed', '/test/feed', 200],
    ['health', '/health', 200],
    ['ready', '/ready', 200],
    ['metrics', '/metrics', 200],
    ['the colours', '/brand.css', 200],
    ['an asset that is not there', '/assets/nothing.css', 404],
    ['robots', '/robots.txt', 200],
    ['security.txt', '/.well-known/security.txt', 200],
  ])('%s', async (_, at, status) => {
    const answer = await from(at)
    const { headers } = answer
    expect(answer.status).toBe(status)
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe|\*(?!$)|https?:/)
    expect(policy).toContain(at === '/test/embed' ? 'frame-ancestors *' : "frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe(at === '/test/embed' ? null : 'DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBeTruthy()
    expect(headers.get('server')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-embed')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  })
  test.each(asset())('the asset %s, which may be kept for ever since its name changes with it', async (at) => {
    const { headers } = await from(at)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
  test('over https everything says to come back that way only, and cookies are bound to it', async () => {
    const secure = appOf(house, { scheme: 'https' })
    for (const at of ['/cookies', '/health', '/brand.css', '/nothing']) {
      const { headers } = await secure.fetch(new Request(new URL(at, origin)))
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    }
    const page = await secure.fetch(new Request(new URL('/sign-in', origin)))
    expect(page.headers.getSetCookie()[0]).toMatch(
      /^__Host-folkmoot_visitor=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=\d+$/,
    )
  })
  test('a tile server that is configured is the one place pictures may come from', async () => {
    const tiled = appOf(house, { tiles: { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Tiles' } })
    const { headers } = await tiled.fetch(new Request(new URL('/cookies', origin)))
    expect(headers.get('content-security-policy')).toContain("img-src 'self' data: https://tiles.example;")
  })
  test('every request has an id of its own, which a bug is logged under and shows', async () => {
    const [one, two] = [await from('/test/boom'), await from('/test/boom')]
    const ids = [one, two].map(({ headers }) => headers.get('x-request-id'))
    expect(ids.every(isId)).toBe(true)
    expect(ids[0]).not.toBe(ids[1])
    expect(await one.text()).toContain(ids[0])
  })
})

describe('what may be kept', () => {
  test('a cached page sets no cookie and holds no token; anything else is for its reader alone', async () => {
    const cached = areas.flatMap(({ routes }) => routes).filter((route) => route.cached)
    expect(cached.length).toBeGreaterThan(3)
    for (const { path } of cached.filter((route) => !route.path.pattern.includes(':'))) {
      const page = await from(path.pattern)
      expect(page.headers.getSetCookie(), path.pattern).toEqual([])
      expect(await page.text(), path.pattern).not.toContain('name="_token"')
      if (page.status === 200) expect(page.headers.get('cache-control'), path.pattern).toMatch(/no-cache|public/)
    }
    expect((await from('/sign-in')).headers.get('cache-control')).toBe('private, no-store')
    expect((await from('/nothing-here')).headers.get('cache-control')).toBe('private, no-store')
    const officer = await house.browser('administrator')
    const { headers } = await from('/cookies', {
      headers: { cookie: `folkmoot_session=${officer.cookies.get('folkmoot_session')}` },
    })
    expect(headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('what is squeezed', () => {
  const squeezed = (at: string) => from(at, { headers: { 'accept-encoding': 'br, gzip' } })
  test.each([
    ['a page', '/cookies'],
    ['a page that is not there', '/nothing-here'],
    ['outlines for a map', '/wards.geojson'],
    ['a table', '/forward-plan.csv'],
  ])('%s, where the browser can read it, and says the same', async (_, at) => {
    const [plain, answer] = [await from(at), await squeezed(at)]
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toContain('accept-encoding')
    const read = (response: Response, body: Buffer) =>
      body.toString().replaceAll(response.headers.get('x-request-id')!, '')
    const body = async (response: Response) => Buffer.from(await response.arrayBuffer())
    expect(read(answer, gunzipSync(await body(answer)))).toBe(read(plain, await body(plain)))
  })
})

describe('methods', () => {
  test('HEAD answers as GET does, without the body', async () => {
    for (const at of ['/cookies', '/nothing-here', '/health']) {
      const [head, whole] = [
        await ask({ port: http.port, method: 'HEAD', path: at }),
        await ask({ port: http.port, path: at }),
      ]
      expect([head.status, head.body, head.headers['cache-control']]).toEqual([
        whole.status,
        '',
        whole.headers['cache-control'],
      ])
    }
  })
  test('a POST to an address that takes none is not found, calmly', async () => {
    const answer = await from('/cookies', { method: 'POST', headers: { origin }, body: 'a=1' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<h1')
  })
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE', 'BREW'])('%s is not taken', async (method) => {
    const { said } = await talk(http.port, [
      `${method} /cookies HTTP/1.1\r\nHost: kingston.localhost:8000\r\nConnection: close\r\n\r\n`,
    ])
    expect(said).toMatch(/^HTTP\/1\.1 (405|400) /)
    if (said.includes(' 405 ')) expect(said.toLowerCase()).toContain('allow: get, head, post')
  })
})

describe('strange addresses', () => {
  test.each([
    '//evil.example',
    '//evil.example/%2e%2e',
    '/\\evil.example/x',
    '/%00',
    '/wards/%00',
    '/test/things/a%00b',
    '/test/things/%0d%0aset-cookie:x=1',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%2fserver%2fserver.js',
    '/assets/%2e%2e/server.js',
    '/assets/.',
    '/%ff%fe',
    '/%',
    '/wards/%E0%A4%A',
    `/${'x'.repeat(6000)}`,
    '/<script>alert(1)</script>',
    '/wards/%27%3B%20drop%20table%20voices%3B--',
  ])('%s is not found, and is no way elsewhere', async (at) => {
    const answer = await ask({ port: http.port, path: at })
    expect([404, 400]).toContain(answer.status)
    expect(answer.headers['location']).toBeUndefined()
    expect(answer.body).not.toMatch(/(href|action)="(\/\/|https?:\/\/evil)/)
    expect(answer.body).not.toContain('<script>alert')
  })
  test('control characters in a query are nothing that anybody meant', async () => {
    expect(await (await from('/test/search?q=a%00b%08c%0ad')).text()).toBe('abc\nd')
    expect((await from('/places?postcode=KT1%001AA')).status).toBeLessThan(500)
  })
  test('a parameter is decoded once', async () => {
    expect(await (await from('/test/things/a%2520b')).text()).toBe('a%20b')
    expect(await (await from('/test/things/%2e%2e%2fx')).text()).toBe('../x')
  })
  test('headers without end are refused by the door itself', async () => {
    const { said } = await talk(http.port, [
      `GET /cookies HTTP/1.1\r\nHost: kingston.localhost:8000\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    ])
    expect(said).toMatch(/^HTTP\/1\.1 431 /)
  })
  test.each([
    ['no host', 'GET /cookies HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['two hosts', 'GET /cookies HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n'],
    ['a host that cannot be', 'GET /cookies HTTP/1.1\r\nHost: a b/c?d\r\nConnection: close\r\n\r\n'],
    ['two lengths', 'POST /test/take HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['not HTTP at all', 'EHLO folkmoot\r\n\r\n'],
  ])('%s is refused', async (_, bytes) => {
    const { said } = await talk(http.port, [bytes])
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
  })
})

test('numbers about the process are for its own machine', async () => {
  expect((await app.fetch(new Request(`${origin}/metrics`), '127.0.0.1')).status).toBe(200)
  expect((await app.fetch(new Request(`${origin}/metrics`), '10.0.0.9')).status).toBe(404)
  const proxied = new Request(`${origin}/metrics`, { headers: { 'x-forwarded-for': '1.2.3.4' } })
  expect((await app.fetch(proxied, '127.0.0.1')).status).toBe(404)
  await from('/test/things/secret-thing?q=secret-query')
  const text = await (await app.fetch(new Request(`${origin}/metrics`), '127.0.0.1')).text()
  expect(text).toContain('route="/test/things/:thing"')
  expect(text).not.toMatch(/secret/)
})
