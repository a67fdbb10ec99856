import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { Authenticator, optionsOn } from './authenticator.test-support.ts'

let house: TestHouse
const origin = 'http://kingston.localhost:8000'
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

let address = 0
async function stranger(slug?: string): Promise<Browser> {
  const browser = await house.browser(undefined, slug)
  browser.peer = `203.0.113.${++address}`
  return browser
}
/** Somebody with a passkey on a device. */
async function owner(device: Authenticator): Promise<Browser> {
  const browser = await house.browser('resident')
  const saved = await browser.send('/account/passkeys', {
    response: device.register(optionsOn((await browser.visit('/account')).html)),
    name: 'My phone',
    'return-to': '/account',
  })
  expect(saved.status, saved.text).toBe(200)
  return browser
}
const ask = async (browser: Browser, path = '/sign-in') => optionsOn((await browser.visit(path)).html)

test('a passkey is saved, recovery codes are shown once, the owner is told, and it signs in without a name', async () => {
  const device = new Authenticator(origin)
  const home = await house.browser('resident')
  const saved = await home.send('/account/passkeys', {
    response: device.register(optionsOn((await home.visit('/account')).html)),
    name: 'My <b>phone</b>',
    'return-to': '/account',
  })
  expect(saved.html.match(/<code>[A-Z2-9]{5}-[A-Z2-9]{5}<\/code>/g)).toHaveLength(10)
  expect((await house.letters()).at(-1)).toMatchObject({
    template: 'account-safety',
    text: expect.stringContaining('A passkey was added'),
  })
  expect((await home.visit('/account')).text).toContain('My <b>phone</b>')

  const browser = await stranger()
  const done = await browser.send('/sign-in/passkey', {
    response: device.signIn(await ask(browser)),
    'return-to': '/account',
  })
  expect([done.status, done.location]).toEqual([303, '/account'])
  const { db } = await house.council()
  const row = await db
    .selectFrom('passkeys')
    .selectAll()
    .where('account_id', '=', home.account!)
    .executeTakeFirstOrThrow()
  expect([Number(row.counter), row.last_used_at]).toEqual([1, house.clock.now])
})

test('one that checks its owner is both factors; one that does not is the first only', async () => {
  for (const [verifies, location] of [
    [true, null],
    [false, '/sign-in/second-factor?return-to=%2Fpeople'],
  ] as const) {
    const device = new Authenticator(origin, verifies)
    const staff = await house.browser('administrator')
    await staff.send('/account/passkeys', {
      response: device.register(optionsOn((await staff.visit('/account')).html)),
      'return-to': '/account',
    })
    const browser = await stranger()
    await browser.send('/sign-in/passkey', { response: device.signIn(await ask(browser)) })
    expect((await browser.visit('/people')).location).toBe(location)
  }
})

test('an answer is good once, for its browser, its site, its kind and its time', async () => {
  const device = new Authenticator(origin)
  await owner(device)
  const browser = await stranger()
  const answer = device.signIn(await ask(browser))
  expect((await browser.send('/sign-in/passkey', { response: answer })).status).toBe(303)
  browser.cookies.delete('folkmoot_session')
  const again = await browser.send('/sign-in/passkey', { response: answer })
  expect([again.status, again.title.startsWith('Error: ')]).toEqual([422, true])
  expect(browser.cookies.has('folkmoot_session')).toBe(false)

  const thief = await stranger()
  await ask(thief)
  expect(
    (await thief.send('/sign-in/passkey', { response: device.signIn(await ask(await stranger())) })).text,
  ).toContain('That took too long')
  expect(
    (
      await browser.send('/sign-in/passkey', {
        response: device.signIn(await ask(browser), { type: 'webauthn.create' }),
      })
    ).status,
  ).toBe(422)
  expect(
    (await browser.send('/sign-in/passkey', { response: device.signIn(await ask(browser), { counter: 1 }) })).text,
    'a counter that went back',
  ).toContain('did not prove to be yours')
  expect(
    (await browser.send('/sign-in/passkey', { response: device.signIn(await ask(browser), { userHandle: 'AAAA' }) }))
      .text,
  ).toContain('We do not know this passkey')

  const late = device.signIn(await ask(browser))
  house.clock.now = new Date(house.clock.now.getTime() + 11 * 60_000)
  expect((await browser.send('/sign-in/passkey', { response: late })).text).toContain('That took too long')
})

test('an answer made for another site signs nobody in', async () => {
  const device = new Authenticator(origin)
  await owner(device)
  const browser = await stranger()
  const phished = Object.assign(new Authenticator('http://kingston.evil.example'), { credentials: device.credentials })
  expect((await browser.send('/sign-in/passkey', { response: phished.signIn(await ask(browser)) })).text).toContain(
    'did not prove to be yours',
  )
  const barnet = await stranger('barnet')
  const options = JSON.parse(await ask(barnet)) as Record<string, unknown>
  const there = device.signIn(JSON.stringify({ ...options, rpId: 'kingston.localhost' }))
  expect((await barnet.send('/sign-in/passkey', { response: there })).text, 'a passkey of another council').toContain(
    'We do not know this passkey',
  )
})

test.each([
  '',
  '{}',
  'null',
  '[]',
  '"x"',
  '{"id":1}',
  '{"id":"x","type":"public-key","response":{}}',
  '<script>',
  'x'.repeat(150_000),
  '{"id":"\' or 1=1","type":"public-key","response":{"clientDataJSON":"e30"}}',
])('what no device sends (%.20j) gets a sentence', async (response) => {
  const page = await (await stranger()).send('/sign-in/passkey', { response })
  expect([page.status, page.title.startsWith('Error: ')]).toEqual([422, true])
})

test('damaged answers of a known passkey are refused, each with a sentence', async () => {
  const device = new Authenticator(origin)
  await owner(device)
  const browser = await stranger()
  for (const part of ['clientDataJSON', 'authenticatorData', 'signature']) {
    const answer = JSON.parse(device.signIn(await ask(browser))) as { response: Record<string, string> }
    answer.response[part] = `AAAA${answer.response[part]!.slice(4)}`
    expect((await browser.send('/sign-in/passkey', { response: JSON.stringify(answer) })).status, part).toBe(422)
  }
  expect(browser.cookies.has('folkmoot_session')).toBe(false)
})

test('saving: a challenge of somebody else, a second time, without answer, with a long name', async () => {
  const device = new Authenticator(origin)
  const [one, two] = [await house.browser('resident'), await house.browser('resident')]
  const options = optionsOn((await one.visit('/account')).html)
  expect(
    (await two.send('/account/passkeys', { response: device.register(options), 'return-to': '/account' })).text,
  ).toContain('That took too long')
  const answer = device.register(options)
  expect(
    (await one.send('/account/passkeys', { response: answer, name: 'x'.repeat(61), 'return-to': '/account' })).text,
  ).toContain('Use 60 characters or fewer')
  expect((await one.send('/account/passkeys', { response: '', 'return-to': '/account' })).text).toContain(
    'Your browser sent no passkey',
  )
  expect((await one.send('/account/passkeys', { response: answer })).status).toBe(200)
  expect((await one.send('/account/passkeys', { response: answer, 'return-to': '/account' })).status).toBe(422)
})

test('a stolen session alone adds no passkey and removes none', async () => {
  const device = new Authenticator(origin)
  const home = await owner(device)
  const thief = await house.browser({ account: home.account! })
  const { db } = await house.council()
  await db.updateTable('sessions').set({ second_factor_at: null }).where('account_id', '=', home.account!).execute()
  expect((await thief.visit('/account')).text).toContain('first show your second proof')
  const { id } = await db
    .selectFrom('passkeys')
    .select('id')
    .where('account_id', '=', home.account!)
    .executeTakeFirstOrThrow()
  for (const path of [
    '/account/passkeys',
    `/account/passkeys/${id}/removal`,
    '/account/recovery-codes',
    '/account/authenticator-app/removal',
  ])
    expect((await thief.send(path)).location, path).toBe('/sign-in/second-factor?return-to=%2Faccount')
  expect(await db.selectFrom('passkeys').select('id').where('account_id', '=', home.account!).execute()).toHaveLength(1)
})

test('a passkey is removed by its owner only; staff keep their last proof', async () => {
  const device = new Authenticator(origin)
  const home = await owner(device)
  const { db } = await house.council()
  const { id } = await db
    .selectFrom('passkeys')
    .select('id')
    .where('account_id', '=', home.account!)
    .executeTakeFirstOrThrow()
  const other = await house.browser('resident')
  expect((await other.send(`/account/passkeys/${id}/removal`)).status).toBe(404)
  expect((await home.send('/account/passkeys/nonsense/removal')).status).toBe(404)
  expect((await home.send(`/account/passkeys/${id}/removal`)).location).toBe('/account')
  expect((await home.send(`/account/passkeys/${id}/removal`)).status).toBe(404)

  const staff = await house.browser('moderator')
  await staff.send('/account/passkeys', {
    response: device.register(optionsOn((await staff.visit('/account')).html)),
    'return-to': '/account',
  })
  const key = await db
    .selectFrom('passkeys')
    .select('id')
    .where('account_id', '=', staff.account!)
    .executeTakeFirstOrThrow()
  const refused = await staff.send(`/account/passkeys/${key.id}/removal`)
  expect([refused.status, refused.text.includes('You need one second proof')]).toEqual([422, true])
})

test('a passkey answers as the second factor of its own account only', async () => {
  const device = new Authenticator(origin, false)
  const staff = await house.browser('moderator')
  await staff.send('/account/passkeys', {
    response: device.register(optionsOn((await staff.visit('/account')).html)),
    'return-to': '/account',
  })
  const { db } = await house.council()
  await db.updateTable('sessions').set({ second_factor_at: null }).where('account_id', '=', staff.account!).execute()
  const asked = await staff.visit('/sign-in/second-factor?return-to=/account')
  expect(asked.text).toContain('Show that it is you')
  const other = new Authenticator(origin)
  await owner(other)
  expect(
    (await staff.send('/sign-in/second-factor/passkey', { response: other.signIn(optionsOn(asked.html)) })).text,
  ).toContain('We do not know this passkey')
  const done = await staff.send('/sign-in/second-factor/passkey', {
    response: device.signIn(await ask(staff, '/sign-in/second-factor')),
    'return-to': '/account',
  })
  expect(done.location).toBe('/account')
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('account_id', '=', staff.account!)
    .where('second_factor_at', 'is not', null)
    .execute()
  expect(row).toHaveLength(1)
})
