import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areas } from '../areas.ts'
import { roles } from '../permissions.ts'
import { keepFile } from '../platform/files.ts'
import { newId } from '../platform/ids.ts'
import { type JobKind, startJob } from '../platform/jobs.ts'
import { openSession } from '../platform/session.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import { runJob } from '../run-job.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { logged } from './app.test-support.ts'

/** Two councils of one house, and everything a person could carry from one to the other. */
let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Somebody at a council who holds every role there is. */
async function mighty(slug: string) {
  const account = await house.account('administrator', slug)
  const { db } = await house.council(slug)
  for (const role of roles)
    if (!['administrator', 'resident'].includes(role))
      await db.insertInto('grants').values({ id: newId(), account_id: account, role, scope: 'council' }).execute()
  return house.browser({ account }, slug)
}

test('by host: each council answers with its own name, and only at its own address', async () => {
  const [kingston, barnet] = [await house.browser(undefined, 'kingston'), await house.browser(undefined, 'barnet')]
  const names = [(await kingston.visit('/cookies')).title, (await barnet.visit('/cookies')).title]
  expect(new Set(names).size).toBe(2)
  const { status } = await house.app.fetch(
    new Request(`${kingston.origin}/desk`, {
      headers: { host: 'barnet.localhost:8000', 'x-forwarded-host': 'barnet.localhost:8000' },
    }),
  )
  expect(status).not.toBe(200)
  const page = await house.app.fetch(
    new Request(`${kingston.origin}/cookies`, {
      headers: { 'x-forwarded-host': 'barnet.localhost:8000', forwarded: 'host=barnet.localhost:8000' },
    }),
  )
  expect(await page.text()).toContain(names[0])
})

test('by cookie: a session, a browser and a form of one council are nobody at another', async () => {
  const officer = await house.browser('administrator', 'kingston')
  expect((await officer.visit('/settings')).status).toBe(200)
  const abroad = await house.browser(undefined, 'barnet')
  for (const [name, value] of officer.cookies) abroad.cookies.set(name, value)
  const turnedAway = await abroad.visit('/settings')
  expect([turnedAway.status, turnedAway.location]).toEqual([303, '/sign-in?return-to=%2Fsettings'])
  expect(turnedAway.headers.getSetCookie().join()).toContain('folkmoot_session=; Path=/')

  const { keys } = await house.council('kingston')
  const visitor = newVisitor()
  const local = await house.browser(undefined, 'barnet')
  local.cookies.set('folkmoot_visitor', visitorCookie(keys, visitor))
  const sent = await local.app.fetch(
    new Request(`${local.origin}/sign-in`, {
      method: 'POST',
      headers: { origin: local.origin, cookie: `folkmoot_visitor=${local.cookies.get('folkmoot_visitor')}` },
      body: new URLSearchParams({ email: 'ann@resident.example', _token: formToken(keys, visitor, house.clock.now) }),
    }),
  )
  expect(sent.status).toBe(422)
  expect(await sent.text()).toContain('value="ann@resident.example"')
})

test('by session row: the same token put into another council does not open this one', async () => {
  const at = await house.council('barnet')
  const accountId = await house.account('administrator', 'barnet')
  const token = await openSession(at.db, { accountId, now: house.clock.now, secondFactor: true })
  const browser = await house.browser(undefined, 'kingston')
  browser.cookies.set('folkmoot_session', token)
  expect((await browser.visit('/settings')).status).toBe(303)
})

test('by file: a public file of one council is not found at another, and its bytes lie under its own name', async () => {
  const at = await house.acting('kingston')
  const kept = { name: 'plan.txt', type: 'text/plain', bytes: Buffer.from('A plan of Kingston') }
  const id = await keepFile(at.db, at, house.files, kept, true)
  expect((await (await house.browser(undefined, 'kingston')).visit(`/files/${id}`)).status).toBe(200)
  expect((await (await mighty('barnet')).visit(`/files/${id}`)).status).toBe(404)
  expect(await house.files.has(`kingston/${id.slice(-2)}/${id}`)).toBe(true)
  expect(await house.files.has(`barnet/${id.slice(-2)}/${id}`)).toBe(false)
})

describe('by job', () => {
  const seen: { slug: string; rows: string[] }[] = []
  const look: JobKind = {
    kind: 'look-around',
    async run({ council, db, data }) {
      const rows = await db.selectFrom('voices').select('id').where('id', '=', String(data['voice'])).execute()
      seen.push({ slug: council.slug, rows: rows.map(({ id }) => id) })
      return {}
    },
  }
  const parts = () => ({ councils: house.councils, clock: () => house.clock.now, log: logged().log, kinds: [look] })

  test('a payload that names another council finds no job there, and leaves the real one alone', async () => {
    const at = await house.acting('kingston')
    const id = await startJob(at.db, at, { kind: 'look-around', title: 'Look', data: { voice: newId() } })
    await runJob(parts(), { council: 'barnet', job: id })
    await runJob(parts(), { council: 'nowhere', job: id })
    expect(seen).toEqual([])
    const row = await at.db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect([row.started_at, row.attempts]).toEqual([null, 0])
    await runJob(parts(), { council: 'kingston', job: id })
    expect(seen).toEqual([{ slug: 'kingston', rows: [] }])
  })

  test("a job that carries another council's id runs with its own council's role and finds nothing", async () => {
    const barnet = await house.acting('barnet')
    const voice = newId()
    await barnet.db
      .insertInto('voices')
      .values({
        id: voice,
        subject: 'activity:x',
        kind: 'conversation',
        channel: 'online',
        given_at: barnet.now,
        consent_publish: true,
        consent_contact: false,
        receipt: 'TEST-ISOLATION',
        once: newId(),
      })
      .execute()
    const kingston = await house.acting('kingston')
    const id = await startJob(kingston.db, kingston, { kind: 'look-around', title: 'Look', data: { voice } })
    await runJob(parts(), { council: 'kingston', job: id })
    expect(seen.at(-1)).toEqual({ slug: 'kingston', rows: [] })
  })

  test('its progress page is of its own council', async () => {
    const officer = await mighty('kingston')
    const at = await house.acting('kingston', { account: officer.account!, role: 'administrator' })
    const id = await startJob(at.db, at, { kind: 'look-around', title: 'Look' })
    expect((await officer.visit(`/jobs/${id}`)).status).toBe(200)
    expect((await (await mighty('barnet')).visit(`/jobs/${id}`)).status).toBe(404)
  })
})

test("by id: whoever holds every role at Barnet finds nothing of Kingston's under any address", async () => {
  const { db } = await house.council('kingston')
  const { rows: tables } = await sql<{ name: string; column: string }>`
      select table_name as name, column_name as column from information_schema.columns
      where table_schema = 'council_kingston' and column_name in ('id', 'slug', 'receipt') order by 1, 2`.execute(db)
  const barnet = await house.council('barnet')
  const known: { value: string; subject: string }[] = []
  for (const { name, column } of tables) {
    const first = sql<{
      value: string
    }>`select ${sql.ref(column)}::text as value from ${sql.table(name)} order by 1 desc limit 1`
    const value = (await first.execute(db)).rows[0]?.value
    const same =
      value &&
      (await sql`select from ${sql.table(name)} where ${sql.ref(column)}::text = ${value}`.execute(barnet.db)).rows
        .length
    if (value && !same) known.push({ value, subject: `${name.replace(/ies$/, 'y').replace(/s$/, '')}:${value}` })
  }
  expect(known.length).toBeGreaterThan(8)
  const person = await mighty('barnet')
  const cookie = `folkmoot_session=${person.cookies.get('folkmoot_session')}`
  const gets = areas
    .flatMap(({ routes }) => routes)
    .filter(({ method, path }) => method === 'GET' && path.pattern.includes(':'))
  expect(gets.length).toBeGreaterThan(15)
  const draw = async (pattern: string, id: string) => {
    const at = pattern.replace(/:\w+/g, encodeURIComponent(id))
    const response = await house.app.fetch(new Request(`${person.origin}${at}`, { headers: { cookie } }))
    const text = response.status === 200 ? await response.text() : ''
    const same = text.replaceAll(encodeURIComponent(id), 'ID').replaceAll(id, 'ID')
    return { status: response.status, same: same.replace(/name="_token" value="[^"]+"/g, '') }
  }
  const found: string[] = []
  for (const { path } of gets) {
    // A page may say the same of anything at all, such as "check your email"; it may not know one id from another.
    const ofNothing = await draw(path.pattern, newId())
    for (const { value, subject } of known) {
      const id = path.pattern.includes(':subject') ? subject : value
      const { status, same } = await draw(path.pattern, id)
      if (status >= 500 || (status === 200 && same !== ofNothing.same))
        found.push(`${status} ${path.pattern} with ${id}`)
    }
  }
  expect(found).toEqual([])
})
