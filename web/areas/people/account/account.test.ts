import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession } from '../../../platform/session.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { emailOf, findAccounts, makeAccount } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

let made = 0
async function resident(
  ageBand: '13-to-17' | '18-plus' = '18-plus',
  name = 'Bronwen Ashby-Cole',
): Promise<Browser & { account: string }> {
  const { accountId } = (await makeAccount(await house.acting(), {
    email: `own-${++made}@resident.example`,
    name,
    ageBand,
    proved: true,
  })) as { accountId: string }
  const browser = await house.browser()
  browser.account = accountId
  browser.cookies.set(
    'folkmoot_session',
    await openSession((await house.council()).db, { accountId, now: house.clock.now, secondFactor: false }),
  )
  return browser as Browser & { account: string }
}
const shownName = async (id: string) => (await findAccounts((await house.council()).db, [id])).get(id)?.publicName
const details = (fields: Record<string, string> = {}) => ({
  name: 'Bronwen Ashby-Cole',
  'shown-as': 'first-name',
  alias: '',
  language: 'en',
  ...fields,
})
const later = () => {
  house.clock.now = new Date(house.clock.now.getTime() + 1000)
}

test('an adult chooses how their name is shown', async () => {
  const browser = await resident()
  expect(await shownName(browser.account)).toBe('Bronwen')
  await browser.send('/account/details', details({ 'shown-as': 'full-name' }))
  expect(await shownName(browser.account)).toBe('Bronwen Ashby-Cole')
  await browser.send('/account/details', details({ 'shown-as': 'alias', alias: 'Wren of the Hogsmill' }))
  expect(await shownName(browser.account)).toBe('Wren of the Hogsmill')
  expect((await browser.follow('/account')).text).toContain('Your details are saved')
})

test('somebody of 15 is shown by a first name or an alias, never by the family name, whatever is sent', async () => {
  const browser = await resident('13-to-17')
  expect((await browser.visit('/account')).html).not.toContain('value="full-name"')
  for (const fields of [
    { 'shown-as': 'full-name' },
    { 'shown-as': 'alias', alias: 'Bronwen A. Cole' },
    { 'shown-as': 'alias', alias: 'the ÁSHBY one' },
  ]) {
    const page = await browser.send('/account/details', details(fields))
    expect([page.status, page.text.includes('never your family name')], JSON.stringify(fields)).toEqual([422, true])
  }
  expect(await shownName(browser.account)).toBe('Bronwen')
  await browser.send('/account/details', details({ 'shown-as': 'alias', alias: 'Skater' }))
  expect(await shownName(browser.account)).toBe('Skater')
  const { db } = await house.council()
  await expect(
    db.updateTable('accounts').set({ shown_as: 'full-name' }).where('id', '=', browser.account).execute(),
    'the database refuses too',
  ).rejects.toThrow(/check constraint/)
  await browser.send('/account/details', details({ 'now-adult': 'yes', 'shown-as': 'full-name' }))
  expect(await shownName(browser.account)).toBe('Bronwen Ashby-Cole')
})

test('each mistake in the details has its sentence and keeps what was typed', async () => {
  const browser = await resident()
  const send = (fields: Record<string, string>) => browser.send('/account/details', details(fields))
  expect((await send({ name: '' })).text).toContain('Enter your name')
  expect((await send({ name: 'x'.repeat(81) })).text).toContain('Use 80 characters or fewer for your name')
  const page = await send({ name: '<script>alert(1)</script>' })
  expect([page.status, page.title.startsWith('Error: '), page.text.includes('without web or email addresses')]).toEqual(
    [422, true, true],
  )
  expect(page.html).not.toContain('<script>alert')
  expect((await send({ 'shown-as': 'alias', alias: '' })).text).toContain('Enter the name to show')
  expect((await send({ 'shown-as': 'alias', alias: 'y'.repeat(81) })).text).toContain(
    'Use 80 characters or fewer for the name to show',
  )
  expect((await send({ name: 'abc\u202Edef' })).status).toBe(422)
  expect((await send({ name: 'Ýr 王 Ní Dhomhnaill 🐝', 'shown-as': 'king' })).status).toBe(303)
  expect((await browser.visit('/account')).text).toContain('Your account')
  const welsh = await send({ name: 'Half', 'switch-language': 'cy' })
  expect([welsh.status, welsh.text.includes('Eich cyfrif'), welsh.html.includes('value="Half"')]).toEqual([
    200,
    true,
    true,
  ])
})

test('an address changes only when the new mailbox opens the link, in the account it is for, once, in time', async () => {
  const browser = await resident()
  const other = await resident()
  later()
  expect((await browser.send('/account/email', { email: ' New@Resident.example' })).location).toBe(
    '/account/email?sent',
  )
  expect((await browser.visit('/account/email?sent')).text).toContain('Check your new mailbox')
  const letter = (await house.letters()).at(-1)!
  expect(letter.to).toBe('new@resident.example')
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  const at = await house.acting()
  const before = await emailOf(at, browser.account)
  expect((await browser.visit(link)).text).toContain('From now on you sign in with new@resident.example')
  expect(await emailOf(at, browser.account)).toBe(before)
  for (const [who, path] of [
    [other, link],
    [browser, `${link}x`],
  ] as const) {
    expect((await who.visit(path)).status).toBe(410)
    expect((await who.send(path)).text).toContain('This link is not complete')
  }
  const elsewhere = await house.browser()
  elsewhere.cookies.set(
    'folkmoot_session',
    await openSession(at.db, { accountId: browser.account, now: house.clock.now, secondFactor: false }),
  )
  later()
  expect((await browser.send(link)).location).toBe('/account')
  expect(await emailOf(at, browser.account)).toBe('new@resident.example')
  expect((await house.letters()).at(-1)).toMatchObject({
    to: before,
    text: expect.stringContaining('email address of your account was changed'),
  })
  expect((await elsewhere.visit('/account')).status, 'other sessions ended').toBe(303)
  expect((await browser.visit('/account')).status).toBe(200)
  const again = await browser.send(link)
  expect([again.status, again.text.includes('This link has been used')]).toEqual([410, true])
  expect((await (await house.browser()).visit(link)).status, 'not signed in').toBe(303)
})

test('an address that is taken is told only to its own mailbox; late and taken meanwhile', async () => {
  const browser = await resident()
  const at = await house.acting()
  await makeAccount(at, { email: 'taken@resident.example', name: 'Taken', proved: true })
  later()
  const free = await browser.send('/account/email', { email: 'free@resident.example' })
  const freeLink = new URL(/http\S+/.exec((await house.letters()).at(-1)!.text)![0]).pathname
  later()
  const taken = await browser.send('/account/email', { email: 'taken@resident.example' })
  expect([free.status, free.location]).toEqual([taken.status, taken.location])
  expect((await house.letters()).at(-1)).toMatchObject({
    to: 'taken@resident.example',
    text: expect.stringContaining('belongs to an account already'),
  })
  expect((await browser.send('/account/email', { email: (await emailOf(at, browser.account))! })).text).toContain(
    'That is your address already',
  )
  expect((await browser.send('/account/email', { email: 'nope' })).text).toContain(
    'Enter an email address in the right form',
  )
  await makeAccount(at, { email: 'free@resident.example', name: 'Quicker', proved: true })
  expect((await browser.send(freeLink)).text).toContain('has been taken for another account meanwhile')
  const now = house.clock.now
  house.clock.now = new Date(now.getTime() + 15 * 60_000)
  expect((await browser.send(freeLink)).text).toContain('This link is too old')
  house.clock.now = now
})

test('sessions are listed by device, ended one by one or all others', async () => {
  const browser = await resident()
  const { db } = await house.council()
  const open = async () => {
    const one = await house.browser()
    one.cookies.set(
      'folkmoot_session',
      await openSession(db, { accountId: browser.account, now: house.clock.now, secondFactor: false }),
    )
    return one
  }
  const [two, three, stranger] = [await open(), await open(), await resident()]
  await db
    .updateTable('sessions')
    .set({ device: 'Firefox, Windows' })
    .where('account_id', '=', browser.account)
    .execute()
  const page = await browser.visit('/account')
  expect(page.html.match(/This browser<\/strong>/g)).toHaveLength(1)
  const ends = [...page.html.matchAll(/action="(\/account\/sessions\/[0-9a-f-]{36}\/end)"/g)].map(
    ([, action]) => action!,
  )
  expect(ends).toHaveLength(2)
  expect((await stranger.send(ends[0]!)).status, 'of somebody else').toBe(404)
  expect((await browser.send(ends[0]!)).location).toBe('/account')
  expect((await browser.send(ends[0]!)).status, 'a second click').toBe(404)
  expect((await browser.send('/account/sessions/nonsense/end')).status).toBe(404)
  const left = [(await two.visit('/account')).status, (await three.visit('/account')).status]
  expect(left.sort()).toEqual([200, 303])
  expect((await browser.send('/account/sessions/end-others')).location).toBe('/account')
  expect([(await two.visit('/account')).status, (await three.visit('/account')).status]).toEqual([303, 303])
  expect((await browser.visit('/account')).status).toBe(200)
})

test('only who is signed in has an account page', async () => {
  const nobody = await house.browser()
  for (const path of ['/account', '/account/email', '/privacy/erase-my-account'])
    expect((await nobody.visit(path)).location, path).toBe(`/sign-in?return-to=${encodeURIComponent(path)}`)
  for (const path of [
    '/account/details',
    '/account/email',
    '/account/passkeys',
    '/account/recovery-codes',
    '/account/sessions/end-others',
    '/privacy/my-data',
    '/privacy/erase-my-account',
  ])
    expect((await nobody.send(path)).location, path).toContain('/sign-in')
})
