import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { makeAccount } from '../index.ts'

let house: TestHouse
let peers = 0
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => {
  peers++
})

/** A browser at an address of its own, so that one test's tries do not count against another's. */
async function somebody(slug?: string): Promise<Browser> {
  const browser = await house.browser(undefined, slug)
  browser.peer = `192.0.2.${peers}`
  return browser
}
const lastLetter = async (slug?: string) => (await house.letters(slug)).at(-1)!
async function linkFor(browser: Browser, email: string, returnTo = '', slug?: string): Promise<string> {
  house.clock.now = new Date(house.clock.now.getTime() + 1000)
  const sent = await browser.send('/sign-in', { email, 'return-to': returnTo }, { peer: browser.peer })
  expect([sent.status, sent.location]).toEqual([303, '/sign-in/sent'])
  return new URL(/http\S+/.exec((await lastLetter(slug)).text)![0]).pathname
}
const countAccounts = async () =>
  (await (await house.council()).db.selectFrom('accounts').select('id').execute()).length

test('an account is made by link: the page asks, the button makes, and only once', async () => {
  const browser = await somebody()
  const link = await linkFor(browser, 'Wren@Resident.example', '/projects?ward=norbiton')
  expect((await lastLetter()).to).toBe('wren@resident.example')
  const before = await countAccounts()
  const page = await browser.visit(link)
  expect(page.text).toContain('Your address wren@resident.example is new here')
  await browser.visit(link)
  expect(await countAccounts(), 'a mail program that opens the link makes nothing').toBe(before)
  expect(browser.cookies.has('folkmoot_session')).toBe(false)

  const wrong = await browser.send(link, { name: '', age: '' })
  expect([wrong.status, wrong.title.startsWith('Error: ')]).toEqual([422, true])
  expect(wrong.text).toMatch(/Enter your name.*Choose how old you are/)
  const done = await browser.send(link, { name: 'Wren Ashby', age: '18-plus' })
  expect([done.status, done.location]).toEqual([303, '/projects?ward=norbiton'])
  expect(browser.cookies.has('folkmoot_session')).toBe(true)
  expect(await countAccounts()).toBe(before + 1)

  const again = await browser.send(link, { name: 'Wren Ashby', age: '18-plus' })
  expect(again.status).toBe(410)
  expect(again.text).toContain('This link has been used')
  expect(again.html).toContain('href="/projects?ward=norbiton"')
})

test('a known address signs in, and the session before it ends', async () => {
  const at = await house.acting()
  await makeAccount(at, { email: 'known@resident.example', name: 'Known Person', proved: true })
  const browser = await somebody()
  const first = await linkFor(browser, 'known@resident.example')
  expect((await browser.visit(first)).text).toContain('This link signs you in as known@resident.example')
  expect((await browser.send(first)).location).toBe('/my-page')
  const token = browser.cookies.get('folkmoot_session')!
  await browser.send(await linkFor(browser, 'known@resident.example'))
  expect(browser.cookies.get('folkmoot_session')).not.toBe(token)
  const old = await somebody()
  old.cookies.set('folkmoot_session', token)
  expect((await old.visit('/account')).location).toBe('/sign-in?return-to=%2Faccount')
})

test('whether an address has an account cannot be told from the answer or the letter', async () => {
  const at = await house.acting()
  await makeAccount(at, { email: 'there@resident.example', name: 'There', proved: true })
  const seen = []
  for (const email of ['there@resident.example', 'not-there@resident.example']) {
    const browser = await somebody()
    house.clock.now = new Date(house.clock.now.getTime() + 1000)
    const page = await browser.send('/sign-in', { email })
    const { subject, text } = await lastLetter()
    seen.push([page.status, page.location, page.html, subject, text.replace(/links\/\S+/, '')])
  }
  expect(seen[0]).toEqual(seen[1])
})

test('a link that is late, changed or of another council opens nothing', async () => {
  const browser = await somebody()
  const link = await linkFor(browser, 'late@resident.example')
  const other = await somebody('barnet')
  for (const [at, path] of [
    [other, link],
    [browser, `${link}x`],
    [browser, '/sign-in/links/..%2f..%2fdesk'],
    [browser, "/sign-in/links/'%20or%201=1--"],
  ] as const) {
    const page = await at.visit(path)
    expect([page.status, page.text.includes('This link is not complete')], path).toEqual([410, true])
    expect((await at.send(path, { name: 'X Y', age: '18-plus' })).status).toBe(410)
  }
  const before = house.clock.now
  house.clock.now = new Date(before.getTime() + 15 * 60_000)
  expect((await browser.visit(link)).text).toContain('This link is too old')
  expect((await browser.send(link, { name: 'Late', age: '18-plus' })).status).toBe(410)
  house.clock.now = before
  expect(browser.cookies.has('folkmoot_session')).toBe(false)
})

test('two clicks at once sign in once', async () => {
  const browser = await somebody()
  const link = await linkFor(browser, 'double@resident.example')
  const both = await Promise.all([1, 2].map(() => browser.send(link, { name: 'Double', age: '18-plus' })))
  expect(both.map(({ status }) => status).sort()).toEqual([303, 410])
})

test('who is under 13 is turned away kindly and nothing of them is kept', async () => {
  const browser = await somebody()
  const link = await linkFor(browser, 'little@resident.example')
  const before = await countAccounts()
  const page = await browser.send(link, { name: 'Little One', age: 'under-13' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('You can have an account when you are 13')
  expect(await countAccounts()).toBe(before)
  expect((await browser.send(link, { name: 'Little One', age: '18-plus' })).status).toBe(410)
  const { db } = await house.council()
  const lines = await db.selectFrom('record_entries').selectAll().where('deed', '=', 'account.refused').execute()
  expect(JSON.stringify(lines)).not.toMatch(/little/i)
})

test('who is 13 to 17 is marked so', async () => {
  const browser = await somebody()
  await browser.send(await linkFor(browser, 'teen@resident.example'), { name: 'Teen Ager', age: '13-to-17' })
  const { db } = await house.council()
  expect(await db.selectFrom('accounts').select('age_band').where('name', '=', 'Teen Ager').execute()).toEqual([
    { age_band: '13-to-17' },
  ])
})

test('the first proof of an address drops what somebody else attached to it', async () => {
  const at = await house.acting()
  const made = (await makeAccount(at, { email: 'squatted@resident.example', name: 'Squatter', proved: false })) as {
    accountId: string
  }
  await at.db
    .insertInto('passkeys')
    .values({
      id: made.accountId,
      account_id: made.accountId,
      credential_id: 'planted',
      public_key: Buffer.from('x'),
      counter: 0,
      name: 'planted',
    })
    .execute()
  const squatter = await house.browser({ account: made.accountId })
  expect((await squatter.visit('/account')).status).toBe(200)
  const browser = await somebody()
  await browser.send(await linkFor(browser, 'squatted@resident.example'))
  expect(await at.db.selectFrom('passkeys').select('id').where('account_id', '=', made.accountId).execute()).toEqual([])
  expect((await squatter.visit('/account')).status, 'their session has ended').toBe(303)
})

test.each([
  ['https://evil.example/', '/my-page'],
  ['//evil.example/', '/my-page'],
  ['/\\evil.example', '/my-page'],
  ['/\t/evil.example', '/my-page'],
  ['javascript:alert(1)', '/my-page'],
  ['/wards?a=1', '/wards?a=1'],
])('after signing in, %s leads to %s', async (asked, led) => {
  const browser = await somebody()
  const link = await linkFor(browser, `back-${Math.abs(asked.length)}@resident.example`, asked)
  expect((await browser.send(link, { name: 'Back', age: '18-plus' })).location).toBe(led)
})

test.each([
  '',
  'nobody',
  'a@b',
  'a b@c.example',
  'a@c.example\nbcc: all@c.example',
  '<script>@c.example',
  `${'x'.repeat(300)}@c.example`,
  "'; drop table accounts; --@c.example",
  '\u202Ea@c.example',
])('what is no address (%j) is said so, kept, and no letter leaves', async (email) => {
  const browser = await somebody()
  const before = (await house.letters()).length
  const page = await browser.send('/sign-in', { email })
  expect([page.status, page.title.startsWith('Error: ')]).toEqual([422, true])
  expect(page.text).toContain('Enter an email address in the right form')
  expect(page.html).not.toContain('<script>@')
  expect(await house.letters()).toHaveLength(before)
})

test('ten letters in ten minutes from one address, then a calm page', async () => {
  const browser = await somebody()
  for (let i = 0; i < 10; i++)
    expect((await browser.send('/sign-in', { email: `many-${i}@resident.example` })).status).toBe(303)
  expect((await browser.send('/sign-in', { email: 'many-11@resident.example' })).status).toBe(429)
})

test('ten letters in ten minutes to one address, wherever they are asked from', async () => {
  const browser = await somebody()
  for (let i = 0; i < 10; i++)
    expect(
      (await browser.send('/sign-in', { email: 'one@resident.example' }, { peer: `198.51.100.${i}` })).status,
    ).toBe(303)
  expect((await browser.send('/sign-in', { email: 'one@resident.example' }, { peer: '198.51.100.11' })).status).toBe(
    429,
  )
})

test('in Welsh: the page, the letter, the link and the switch that keeps what was typed', async () => {
  const browser = await somebody()
  const page = await browser.visit('/sign-in?lang=cy')
  expect(page.html).toContain('lang="cy"')
  expect(page.text).toContain('Mewngofnodi neu greu cyfrif')
  const link = await linkFor(browser, 'cymraes@resident.example')
  expect((await lastLetter()).subject).toContain('Eich dolen i fewngofnodi')
  const switched = await browser.send(link, { name: 'Cymraes', age: '13-to-17', 'switch-language': 'en' })
  expect(switched.status).toBe(200)
  expect(switched.text).toContain('Make your account')
  expect(switched.html).toMatch(/name="name"[^>]*value="Cymraes"|value="Cymraes"[^>]*name="name"/)
  expect((await browser.send('/sign-in', { email: 'half@', 'switch-language': 'cy' })).html).toContain('value="half@"')
})

test('signing out ends the session, once or twice', async () => {
  const browser = await house.browser('resident')
  const token = browser.cookies.get('folkmoot_session')!
  expect((await browser.send('/sign-out')).location).toBe('/')
  expect(browser.cookies.has('folkmoot_session')).toBe(false)
  expect((await browser.send('/sign-out')).location).toBe('/')
  browser.cookies.set('folkmoot_session', token)
  expect((await browser.visit('/account')).status).toBe(303)
})

test('the check page and what a signed-in person meets', async () => {
  expect((await (await somebody()).visit('/sign-in/sent')).text).toContain('Check your email')
  const browser = await house.browser('resident')
  expect((await browser.visit('/sign-in')).location).toBe('/my-page')
  expect((await browser.visit('/sign-in?return-to=/wards')).location).toBe('/wards')
})
