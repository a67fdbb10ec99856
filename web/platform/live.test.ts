import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProcess, type Process } from '../faults/app.test-support.ts'
import { until } from '../faults/serving.test-support.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { follow } from './follow.test-support.ts'
import { anyone, get } from './http.ts'
import { type Feed, liveLimits, type Moved, wakes } from './live.ts'
import { registry } from './metrics.ts'
import { path } from './paths.ts'
import { newVisitor, visitorCookie } from './visitor.ts'

/** Two web processes with an ear and a socket each, and a log that both read. */
let house: TestHouse
let one: Process
let two: Process
const log: Moved[] = []
let reads = 0
const feed: Feed = {
  topic: 'log:1',
  view: 'all',
  async since(place, most) {
    reads++
    return { place: log.length, moved: log.slice(Math.min(place, log.length)).slice(0, most) }
  },
}
const route = get(path('/log'), anyone, (ctx) => ctx.follow(feed))
const at = (process: Process, headers: Record<string, string> = {}, query = '') =>
  follow({ port: process.port, host: 'kingston.localhost:8000', path: `/log${query}`, headers })

beforeAll(async () => {
  house = await openHouse()
  one = await openProcess(house, [route])
  two = await openProcess(house, [route])
})
afterAll(async () => {
  await one.close()
  await two.close()
  await house.close()
})

async function move(data: unknown): Promise<void> {
  log.push({ place: log.length + 1, event: 'move', data })
  const { db } = await house.council()
  await sql`select pg_notify('folkmoot_live', ${wakes('kingston', 'log:1')})`.execute(db)
}
const moves = (reader: Awaited<ReturnType<typeof at>>) => reader.events.filter(({ event }) => event === 'move')

test('what happens is told to readers of both processes, read once for all who see the same, and who came back gets what they missed', async () => {
  const readers = await Promise.all([at(one), at(one), at(one), at(two), at(two)])
  expect(readers[0]!.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  expect(readers[0]!.headers['content-encoding']).toBeUndefined()
  expect(readers[0]!.headers['content-security-policy']).toContain("connect-src 'self'")
  // How many are there is told across processes.
  await until(() => readers.every(({ events }) => events.some((e) => e.event === 'here' && e.data.n === 5)), 5_000)
  await until(() => reads >= 2, 5_000)
  await new Promise((r) => setTimeout(r, 300))
  const before = reads
  await move({ n: 1 })
  await until(() => readers.every((reader) => moves(reader).length === 1), 5_000)
  expect(reads - before).toBeLessThanOrEqual(4)
  expect(moves(readers[4]!)[0]).toEqual({ id: '1', event: 'move', data: { n: 1 } })
  readers[0]!.close()
  await move({ n: 2 })
  await move({ n: 3 })
  const back = await at(two, { 'last-event-id': '1' })
  await until(() => moves(back).length === 2, 5_000)
  expect(moves(back).map(({ id }) => id)).toEqual(['2', '3'])
  // An address of the page's own place works the same; a place from nowhere begins now.
  const placed = await at(one, {}, '?after=2')
  const nowhere = await at(one, { 'last-event-id': '9999999999' })
  await until(() => moves(placed).length === 1, 5_000)
  await move({ n: 4 })
  await until(() => moves(placed).length === 2 && moves(nowhere).length === 1, 5_000)
  await until(() => moves(readers[3]!).length === 4, 5_000)
  expect(moves(readers[3]!).map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
  for (const reader of [...readers, back, placed, nowhere]) reader.close()
  await until(async () => /^folkmoot_live_readers 0$/m.test(await registry.metrics()), 5_000)
})

test('who missed too much takes the page anew', async () => {
  for (let i = 0; i < 250; i++) log.push({ place: log.length + 1, event: 'move', data: {} })
  const late = await at(one, { 'last-event-id': '1' })
  await until(() => late.events.some(({ event }) => event === 'again'), 5_000)
  expect(moves(late)).toEqual([])
  late.close()
})

test('one browser holds so many streams and no more; a stream whose database connection broke hears on', async () => {
  const cookie = `folkmoot_visitor=${visitorCookie((await house.council()).keys, newVisitor())}`
  const all = await Promise.all(Array.from({ length: liveLimits.browser }, () => at(one, { cookie })))
  const refused = await at(one, { cookie })
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '30'])
  const other = await at(one)
  expect(other.status).toBe(200)
  const broken = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ~ '^(listen folkmoot_live|select pg_notify)' and pid <> pg_backend_pid() and usename = current_user`.execute(
    house.councils.platform,
  )
  expect(broken.rows.length).toBeGreaterThan(0)
  await move({ after: 'the break' })
  await until(() => all.every((reader) => moves(reader).length >= 1), 8_000)
  for (const reader of [...all, other]) reader.close()
})

test('a process that stops ends its streams at once', async () => {
  const third = await openProcess(house, [route])
  const reader = await at(third)
  const began = performance.now()
  await third.close()
  await until(() => reader.ended(), 2_000)
  expect(performance.now() - began).toBeLessThan(2_000)
})
