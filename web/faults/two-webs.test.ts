import { existsSync, rmSync } from 'node:fs'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow } from '../platform/follow.test-support.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { ask } from './asking.test-support.ts'
import { build, newFolder, type Serving, serveTwo, until } from './serving.test-support.ts'

/** Two real web processes on the database of DATABASE_URL, on one port: whoever answers, it is the same house. */
let house: TestHouse
let serving: Serving
let cookie: string
const data = newFolder()
const host = 'kingston.localhost:8000'

beforeAll(async () => {
  build()
  house = await openHouse()
  serving = await serveTwo(house, data)
  const officer = await house.browser('administrator')
  cookie = `folkmoot_session=${officer.cookies.get('folkmoot_session')}`
}, 120_000)
afterAll(async () => {
  await serving?.stop()
  await house.close()
  rmSync(data, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}) => ask({ port: serving.port, host, path, headers })
/** Over as many connections as it takes to meet both. */
const everywhere = async (path: string, headers: Record<string, string> = {}) =>
  Promise.all(Array.from({ length: 12 }, () => get(path, headers)))

async function saveSettings(name: string, logo?: Buffer): Promise<void> {
  const { keys } = await house.council()
  const visitor = newVisitor()
  const fields = {
    name,
    shortName: 'Kingston',
    strapline: 'Together',
    welcome: 'Hello',
    contactEmail: 'hello@example.com',
    contactPhone: '020 7946 0000',
    contactAddress: '1 High Street',
    colour: '#1d3f72',
    typeface: 'atkinson',
    ladCode: 'E09000021',
    openedAt: '',
    'text-logo-alt-en': 'A tree',
    _token: formToken(keys, visitor, new Date()),
  }
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  if (logo) form.append('logo', new Blob([new Uint8Array(logo)], { type: 'image/png' }), 'logo.png')
  const body = new Response(form)
  const answer = await ask({
    port: serving.port,
    host,
    method: 'POST',
    path: '/settings',
    headers: {
      origin: `http://${host}`,
      cookie: `${cookie}; folkmoot_visitor=${visitorCookie(keys, visitor)}`,
      'content-type': body.headers.get('content-type')!,
    },
    body: Buffer.from(await body.arrayBuffer()),
  })
  expect([answer.status, answer.headers['location']], answer.body.slice(0, 2_000)).toEqual([303, '/settings'])
}

test('a session opened at one is known to the other', async () => {
  for (const { status } of await everywhere('/settings', { cookie })) expect(status).toBe(200)
  for (const { status } of await everywhere('/settings')) expect(status).toBe(303)
})

test("an officer's change shows on the next request, at both, every time", async () => {
  for (let round = 0; round < 6; round++) {
    await everywhere('/wards')
    await saveSettings(`Norbury Council ${round}`)
    const titles = (await everywhere('/wards')).map(({ body }) => /<title>([^<]*)/.exec(body)![1])
    expect([...new Set(titles)]).toEqual([expect.stringContaining(`Norbury Council ${round}`)])
  }
})

test('what was uploaded to one is there at the other', async () => {
  const picture = sharp({ create: { width: 64, height: 64, channels: 3, background: '#804020' } })
  await saveSettings('Norbury Council', await picture.png().toBuffer())
  const logo = /src="(\/files\/[^"]+)"/.exec((await get('/wards')).body)![1]!
  for (const { status, headers } of await everywhere(logo))
    expect([status, headers['content-type']]).toEqual([200, 'image/png'])
})

test('what is moved on a board at one is told to readers of both', async () => {
  const { db, keys } = await house.council()
  const { rows } = await sql<{ path: string }>`select '/projects/' || p.slug || '/' || a.slug || '/board' as path
    from activities a join projects p on p.id = a.project_id where a.kind = 'affinity' limit 1`.execute(db)
  const { path } = rows[0]!
  const readers = await Promise.all(
    Array.from({ length: 12 }, () => follow({ port: serving.port, host, path: `${path}/live` })),
  )
  await until(() => readers.every(({ events }) => events.some(({ data }) => data['n'] === 12)), 10_000)
  const visitor = newVisitor()
  const sorting = await house.browser('project-officer')
  const body = new URLSearchParams({ _token: formToken(keys, visitor, new Date()), name: 'At both', new: 'yes' })
  const answer = await ask({
    port: serving.port,
    host,
    method: 'POST',
    path: `${path}/room/moves`,
    headers: {
      origin: `http://${host}`,
      cookie: `folkmoot_session=${sorting.cookies.get('folkmoot_session')}; folkmoot_visitor=${visitorCookie(keys, visitor)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: Buffer.from(body.toString()),
  })
  expect(answer.status, answer.body.slice(0, 500)).toBe(303)
  await until(
    () => readers.every(({ events }) => events.some(({ data }) => /At both/.test(`${data['sentence']}`))),
    5_000,
  )
  for (const reader of readers) reader.close()
})

test('one that is killed is missed by nobody, and comes back', async () => {
  const [one] = serving.children('web')
  process.kill(one!, 'SIGKILL')
  // What it had taken in dies with it; its threads may need a moment on a busy machine.
  await until(() => !existsSync(`/proc/${one}`), 20_000)
  for (const { status } of await everywhere('/wards')) expect(status).toBe(200)
  for (let i = 0; i < 800 && serving.children('web').length < 2; i++) await new Promise((r) => setTimeout(r, 25))
  expect(serving.children('web')).toHaveLength(2)
})
