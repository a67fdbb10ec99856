import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseAccount, makeAccount } from '../index.ts'
import { asking } from './asking.test-support.ts'
import { asCsv } from './export.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const { somebody, request, filed } = asking(() => house)

test('the notice says what is kept and for how long, in both languages, with the council’s own words and numbers', async () => {
  const browser = await somebody()
  const page = await browser.visit('/privacy')
  expect(page.text).toMatch(/How to reach you about an answer 24 months after the decision/)
  expect(page.text).toMatch(/Answers to equality questions 12 months after an activity closes/)
  const welsh = await browser.visit('/privacy?lang=cy')
  expect(welsh.text).toContain('Ein hysbysiad preifatrwydd')
  const { db } = await house.council('bexley')
  await db
    .updateTable('settings')
    .set({
      texts: sql`texts || '{"privacy-notice": {"en": "Our own *words* <script>alert(1)</script>"}}'`,
      rules: sql`rules || '{"keep-contacts-months": 6}'`,
    })
    .execute()
  const own = await (await house.browser(undefined, 'bexley')).visit('/privacy')
  expect(own.html).toContain('Our own <em>words</em>')
  expect(own.html).not.toContain('<script>alert')
  expect(own.text).toContain('6 months after the decision')
  for (const about of ['project:nonsense', `project:${newId()}`, '<script>', `voice:${newId()}`])
    expect((await browser.visit(`/privacy?about=${encodeURIComponent(about)}`)).status, about).toBe(200)
})

test('a complaint is taken, confirmed by letter, clocked, and nothing of it is readable in the database or the record', async () => {
  const browser = await somebody()
  expect((await browser.visit('/privacy/requests?kind=complaint')).html).toMatch(/value="complaint"[^>]*checked/)
  const { reference, id } = await filed(browser)
  const page = await browser.visit(`/privacy/requests/${reference}/sent`)
  expect(page.text).toContain(reference)
  const letter = (await house.letters()).at(-1)!
  expect([letter.to, letter.subject]).toEqual(['cora@resident.example', `We have your request ${reference}`])
  const { db } = await house.council()
  const row = await db.selectFrom('privacy_requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(JSON.stringify([row.words.toString('latin1'), row.contact?.toString('latin1')])).not.toMatch(/street|cora/i)
  const lines = await db
    .selectFrom('record_entries')
    .selectAll()
    .where('subject', '=', `privacy-request:${id}`)
    .execute()
  expect(lines).toHaveLength(1)
  expect(JSON.stringify(lines)).not.toMatch(/street|cora/i)
  expect((await browser.visit('/privacy/requests/P-NONSENSE/sent')).status).toBe(404)
})

test('sent twice it is one request; each mistake has its sentence and nothing typed is lost', async () => {
  const browser = await somebody()
  const once = newId()
  const both = await Promise.all([1, 2].map(() => browser.send('/privacy/requests', { ...request, _once: once })))
  expect(both[0]!.location).toBe(both[1]!.location)
  const wrong = await browser.send('/privacy/requests', {
    kind: '',
    words: '',
    way: 'email',
    'address-email': 'nobody',
    receipts: 'AAAA-BBBB',
  })
  expect([wrong.status, wrong.title.startsWith('Error: ')]).toEqual([422, true])
  expect(wrong.text).toMatch(
    /Choose what you would like.*Tell us what it is about.*Enter an email address in the right form/,
  )
  expect(wrong.html).toContain('value="nobody"')
  expect(wrong.html).toContain('AAAA-BBBB')
  expect((await browser.send('/privacy/requests', { ...request, way: 'carrier pigeon' })).text).toContain(
    'Tell us how we can reach you',
  )
  expect((await browser.send('/privacy/requests', { ...request, words: 'x'.repeat(5001) })).text).toContain(
    'Use 5,000 characters or fewer',
  )
  const hostile = await browser.send('/privacy/requests', {
    ...request,
    kind: '',
    words: '<script>alert(1)</script> \u202E 🐝 ../../etc',
  })
  expect(hostile.html).not.toContain('<script>alert')
  const switched = await browser.send('/privacy/requests', { ...request, 'switch-language': 'cy' })
  expect([
    switched.status,
    switched.text.includes('Gofynnwch i ni am eich data'),
    switched.html.includes('You showed my street'),
  ]).toEqual([200, true, true])
})

test('ten requests an hour from one address', async () => {
  const browser = await somebody()
  for (let i = 0; i < 10; i++) await filed(browser)
  expect((await browser.send('/privacy/requests', { ...request, _once: newId() })).status).toBe(429)
})

test('a copy of one’s data is gathered as a job and downloaded by its owner only, for a week', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, {
    email: 'copy@resident.example',
    name: '=HYPERLINK("x")',
    proved: true,
  })) as { accountId: string }
  const browser = await house.browser({ account: accountId })
  const { db } = await house.council()
  await db.updateTable('sessions').set({ second_factor_at: null }).where('account_id', '=', accountId).execute()
  expect((await browser.visit('/privacy/my-data')).text).toContain('Gather my data')
  const started = await browser.send('/privacy/my-data')
  expect((await browser.send('/privacy/my-data')).location, 'a second click leads to the same').toBe(started.location)
  const waiting = await browser.visit(started.location!)
  expect(waiting.text).toContain('We are gathering your data')
  expect(waiting.html).toMatch(/data-waiting/)
  await house.runJobs()
  expect((await browser.visit(started.location!)).text).toContain('Your data is ready')
  const json = await browser.visit(`${started.location}/json`)
  expect(JSON.parse(json.html)[0]).toMatchObject({
    heading: 'Your account',
    rows: [{ name: '=HYPERLINK("x")', age: '18-plus' }],
  })
  const csv = await browser.visit(`${started.location}/csv`)
  expect(csv.headers.get('content-disposition')).toContain('my-data.csv')
  expect(csv.html).toContain('Your account,1,name,"\'=HYPERLINK(""x"")"')
  expect((await browser.visit(`${started.location}/exe`)).status).toBe(404)
  const other = await house.browser('resident')
  for (const path of ['', '/json', '/csv']) expect((await other.visit(`${started.location}${path}`)).status).toBe(404)
  expect((await (await somebody()).visit(started.location!)).status).toBe(303)
  const { rows } = await sql<{ json: Buffer }>`select json from data_exports where account_id = ${accountId}`.execute(
    db,
  )
  expect(rows[0]!.json.toString('latin1')).not.toContain('HYPERLINK')
})

test('receipts without an account: unknown codes say so, too many are refused', async () => {
  const browser = await somebody()
  expect((await browser.visit('/privacy/my-data')).text).toContain('Sign in to download everything')
  for (const receipts of ['', 'AAAA-BBBB-CC', '<script>', "' or 1=1"])
    expect((await browser.send('/privacy/my-data/by-receipt', { receipts, format: 'csv' })).text, receipts).toContain(
      'We find nothing under these codes',
    )
  expect(
    (
      await browser.send('/privacy/my-data/by-receipt', {
        receipts: Array.from({ length: 21 }, (_, i) => `CODE-${i}`).join(' '),
      })
    ).text,
  ).toContain('Enter 20 receipt codes or fewer')
})

test('erasing an account: asked twice, done at once, harmless again; its shell goes when everything is forgotten', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, {
    email: 'gone@resident.example',
    name: 'Gone Soon',
    proved: true,
  })) as { accountId: string }
  const browser = await house.browser({ account: accountId })
  await at.db.updateTable('sessions').set({ second_factor_at: null }).where('account_id', '=', accountId).execute()
  const { id } = await filed(browser, { kind: 'erase', words: 'Please' })
  expect((await browser.visit('/privacy/erase-my-account')).text).toContain('What stays')
  expect((await browser.send('/privacy/erase-my-account')).text).toContain('Tick the box to confirm')
  expect((await browser.send('/privacy/erase-my-account', { sure: 'yes' })).location).toBe('/')
  expect(browser.cookies.has('folkmoot_session')).toBe(false)
  const row = await at.db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow()
  expect([row.name, at.council.keys.open(row.email), row.email_proved_at]).toEqual(['', '', null])
  expect(await makeAccount(at, { email: 'gone@resident.example', name: 'Back again' })).toHaveProperty('accountId')
  expect(await eraseAccount(at, accountId, 'Again')).toEqual({ erased: true })
  expect(await eraseAccount(at, newId(), 'Nobody')).toEqual({ refused: 'no-account' })
  const { rows } = await sql<{
    kind: string
  }>`select deed as kind from record_entries where subject = ${`account:${accountId}`} order by id`.execute(at.db)
  expect(rows.map(({ kind }) => kind)).toEqual(['account.made', 'account.erased'])
  await house.runJobs()
  const lead = await house.browser('data-protection-lead')
  expect((await lead.visit(`/privacy-requests/${id}`)).text).toContain('None, or erased')
})

test('the last administrator is not erased', async () => {
  const at = await house.acting('bassetlaw')
  const admin = await at.db
    .selectFrom('grants')
    .select('account_id')
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow()
  const browser = await house.browser({ account: admin.account_id }, 'bassetlaw')
  expect((await browser.send('/privacy/erase-my-account', { sure: 'yes' })).text).toContain(
    'You are the only administrator',
  )
})

test('a line of the spreadsheet cannot run as a formula', () => {
  expect(
    asCsv([
      { heading: 'H', rows: [{ a: '+1', b: '@x', c: '-2', d: 'a,"b"\nc', e: null, f: { x: 1 }, g: new Date(0) }] },
    ]),
  ).toBe(
    '\ufeffPart,Row,What,Value\r\nH,1,a,\'+1\r\nH,1,b,\'@x\r\nH,1,c,\'-2\r\nH,1,d,"a,""b""\nc"\r\nH,1,e,\r\nH,1,f,"{""x"":1}"\r\nH,1,g,1970-01-01T00:00:00.000Z\r\n',
  )
})
