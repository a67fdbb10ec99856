import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { anyone, get, post, type Route } from '../platform/http.ts'
import { type JobKind, startJob } from '../platform/jobs.ts'
import { path } from '../platform/paths.ts'
import { runJob } from '../run-job.ts'
import { Browser } from '../town/browser.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { appOf, logged } from './app.test-support.ts'

/** What nobody who reads the logs may learn. */
const secrets = {
  address: 'ann.secretly@resident.example',
  name: 'Annabel Secretly',
  words: 'my neighbour shouts at night',
  query: 'KT11AA',
  token: 'zzzzsecrettokenzzzz',
}
const { log, lines } = logged()
let house: TestHouse
let app: App
const bugs: Route[] = [
  post(path('/test/bug'), anyone, 'nothing-changes', (ctx) => {
    throw new Error(`cannot take ${ctx.form.text('words')} of ${ctx.form.text('name')}`)
  }),
  post(path('/test/database'), anyone, 'nothing-changes', async (ctx) => {
    await sql`select ${ctx.form.text('words')}::uuid`.execute(ctx.db)
    return new Response('never')
  }),
  post(path('/test/unique'), anyone, 'nothing-changes', async (ctx) => {
    for (let twice = 0; twice < 2; twice++)
      await sql`insert into drafts (visitor, form, content) values ('\\x00', ${ctx.form.text('words')}, '\\x00')`.execute(
        ctx.db,
      )
    return new Response('never')
  }),
  get(path('/test/things/:thing'), anyone, (ctx) => new Response(ctx.params['thing'])),
]
beforeAll(async () => {
  house = await openHouse()
  app = appOf(house, { log }, bugs)
})
afterAll(() => house.close())

const silently = (work: Promise<unknown>) => work.catch(() => {})

test('logs of pages, forms, refusals and bugs hold no address, name, word, query or token', async () => {
  const browser = new Browser(app, await house.council(), () => house.clock.now)
  const fields = { email: secrets.address, name: secrets.name, words: secrets.words }
  await browser.visit(`/places?postcode=${secrets.query}`)
  await browser.visit(`/test/things/${secrets.token}?q=${secrets.query}`)
  await browser.visit('/sign-in')
  await browser.send('/sign-in', fields)
  await browser.send('/sign-in', fields, { token: secrets.token })
  await browser.send('/sign-in', fields, { origin: `https://${secrets.token}.example` })
  browser.cookies.set('folkmoot_session', secrets.token)
  await browser.visit('/settings', {
    'user-agent': secrets.name,
    referer: `http://x/?${secrets.query}`,
    'x-forwarded-for': '203.0.113.77',
  })
  await browser.visit(`/${secrets.token}`)
  for (const bug of ['/test/bug', '/test/database', '/test/unique'])
    await silently(browser.send(bug, fields, { peer: '203.0.113.78' }))
  const look: JobKind = {
    kind: 'fails',
    run: () => Promise.reject(new Error(`no letter to ${secrets.address}`)),
  }
  const at = await house.acting()
  const job = await startJob(at.db, at, { kind: 'fails', title: secrets.name, data: { to: secrets.address } })
  await silently(
    runJob(
      { councils: house.councils, clock: () => house.clock.now, log, kinds: [look] },
      { council: 'kingston', job },
    ),
  )

  const text = lines.join('')
  for (const [what, secret] of Object.entries(secrets)) {
    expect(text.includes(secret), what).toBe(false)
    expect(text.includes(encodeURIComponent(secret)), what).toBe(false)
  }
  expect(text).not.toMatch(/203\.0\.113|resident\.example/)

  const said = lines.map((line) => JSON.parse(line))
  const found = said.filter(({ msg }) => msg === 'bug')
  expect(found).toHaveLength(3)
  expect(found[0].at[0]).toContain('logs.test.ts')
  expect(found.map(({ code }) => code)).toEqual([undefined, '22P02', '23505'])
  expect(found[2]).toMatchObject({ table: 'drafts', constraint: 'drafts_pkey', council: 'kingston' })
  expect(said.filter(({ msg, route }) => msg === 'request' && route === '/test/things/:thing')).toHaveLength(1)
  expect(said.filter(({ msg }) => msg === 'job')).toHaveLength(1)
  expect(said.every(({ id, msg }) => msg !== 'request' || /^[0-9a-f-]{36}$/.test(id))).toBe(true)
})
