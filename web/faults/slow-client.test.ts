import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyone, get, type Route } from '../platform/http.ts'
import { PageCache } from '../platform/page-cache.ts'
import { path } from '../platform/paths.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { appOf, type Listened, listenTo } from './app.test-support.ts'
import { ask, talk } from './asking.test-support.ts'

let house: TestHouse
let http: Listened
const large: Route = get(path('/test/large'), anyone, () => new Response(Buffer.alloc(20_000_000, 'a')))
const slow: Route = get(path('/test/slow'), anyone, async () => {
  await new Promise((r) => setTimeout(r, 600))
  return new Response('slowly')
})
beforeAll(async () => {
  house = await openHouse()
  const patience = { headers: 600, request: 1_500, idle: 1_000 }
  http = await listenTo(appOf(house, {}, [large, slow]), new PageCache(), patience)
})
afterAll(async () => {
  await http.close()
  await house.close()
})
const first = 'POST /sign-in HTTP/1.1\r\nHost: kingston.localhost:8000\r\n'

describe('a client that takes its time', () => {
  test('over its headers is cut off', async () => {
    const drip = [first, ...Array.from({ length: 200 }, (_, i) => `X-${i}: a\r\n`)]
    const { said, closedAfter } = await talk(http.port, drip, 100)
    expect(said).toMatch(/^(HTTP\/1\.1 408 |$)/)
    expect(closedAfter).toBeLessThan(5_000)
  })
  test('over its body is cut off', async () => {
    const drip = [
      `${first}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n`,
      ...Array(200).fill('a'),
    ]
    const { said, closedAfter } = await talk(http.port, drip, 100)
    expect(said).not.toMatch(/ 200 | 303 /)
    expect(closedAfter).toBeLessThan(8_000)
  })
  test('and says nothing at all is cut off', async () => {
    expect((await talk(http.port, [])).closedAfter).toBeLessThan(5_000)
  })
  test('over reading what it asked for is cut off, and what was to come is let go', async () => {
    const socket = connect(http.port, '127.0.0.1')
    socket.pause()
    socket.write('GET /test/large HTTP/1.1\r\nHost: kingston.localhost:8000\r\n\r\n')
    const open = () => new Promise<number>((done) => http.server.getConnections((_, n) => done(n)))
    for (let i = 0; i < 100 && (await open()) === 0; i++) await new Promise((r) => setTimeout(r, 10))
    expect(await open()).toBeGreaterThan(0)
    for (let i = 0; i < 100 && (await open()) > 0; i++) await new Promise((r) => setTimeout(r, 50))
    expect(await open()).toBe(0)
    socket.destroy()
  }, 120_000)
  test('does not hold up the others, two hundred of them at once', async () => {
    const crowd = Array.from({ length: 200 }, () => {
      const socket = connect(http.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.write(first)
      return socket
    })
    expect((await ask({ port: http.port, path: '/cookies' })).status).toBe(200)
    for (const socket of crowd) socket.destroy()
  })
  test('is not one who waits for us: a page that takes us long is still answered', async () => {
    expect((await ask({ port: http.port, path: '/test/slow' })).body).toBe('slowly')
  })
})

test('what a listener allows outside tests', async () => {
  const { openListener } = await import('../listener.ts')
  const server = openListener(appOf(house), new PageCache(), false)
  expect([server.headersTimeout, server.requestTimeout, server.timeout, server.keepAliveTimeout]).toEqual([
    10_000, 120_000, 60_000, 15_000,
  ])
  server.close()
})
