import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileConcern, setUpConcerns } from '../areas/groups/index.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { ask } from './asking.test-support.ts'
import { build, newFolder, type Serving, serveTwo, until } from './serving.test-support.ts'

/** The broker's room in real web processes: what one unlocked, no other knows, and a killed one has forgotten. */
let house: TestHouse
let serving: Serving
let cookie: string
const data = newFolder()
const host = 'kingston.localhost:8000'
const passphrase = 'seven quiet herons under the old bridge'

beforeAll(async () => {
  build()
  house = await openHouse()
  const account = await house.account('broker')
  const at = await house.acting('kingston', { account, role: 'broker' })
  await setUpConcerns(at, passphrase)
  const about = { group: crypto.randomUUID(), groupName: 'Invented Lamplighters', officer: 'Somebody', contact: '' }
  await fileConcern(at, 'A'.repeat(20), { ...about, words: 'Between us' })
  serving = await serveTwo(house, data, { LOG_LEVEL: 'debug' })
  cookie = `folkmoot_session=${(await house.browser({ account })).cookies.get('folkmoot_session')}`
}, 120_000)
afterAll(async () => {
  await serving?.stop()
  await house.close()
  rmSync(data, { recursive: true, force: true })
})

/** Over as many connections as it takes to meet both: whether the room was open there. */
const openAt = async (): Promise<boolean[]> => {
  const pages = await Promise.all(
    Array.from({ length: 16 }, () => ask({ port: serving.port, host, path: '/concerns/room', headers: { cookie } })),
  )
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]))
  return pages.map(({ body }) => body.includes('Invented Lamplighters'))
}

async function open(): Promise<void> {
  const { keys } = await house.council()
  const visitor = newVisitor()
  const { status } = await ask({
    port: serving.port,
    host,
    method: 'POST',
    path: '/concerns/room/opening',
    headers: {
      origin: `http://${host}`,
      cookie: `${cookie}; folkmoot_visitor=${visitorCookie(keys, visitor)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ passphrase, _token: formToken(keys, visitor, new Date()) }).toString(),
  })
  expect(status).toBe(303)
}

test('one process opens its room alone, killed processes have forgotten, and no log says a word', async () => {
  expect(new Set(await openAt())).toEqual(new Set([false]))
  await open()
  await until(async () => new Set(await openAt()).size === 2, 20_000)
  const before = serving.children('web')
  for (const pid of before) process.kill(pid, 'SIGKILL')
  await until(() => serving.children('web').filter((pid) => !before.includes(pid)).length === 2, 20_000)
  await until(
    () =>
      ask({ port: serving.port, host, path: '/wards' }).then(
        ({ status }) => status === 200,
        () => false,
      ),
    20_000,
  )
  expect(new Set(await openAt())).toEqual(new Set([false]))
  expect(serving.said()).toContain('"route":"/wards"')
  expect(serving.said()).not.toMatch(/concern|Lamplighters|Between us/)
}, 120_000)
