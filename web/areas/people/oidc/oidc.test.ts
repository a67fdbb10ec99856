import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { makeAccount } from '../index.ts'
import { guardedFetch, PrivateAddress } from './guarded-fetch.ts'
import { openProvider, type TestProvider, throughProvider } from './provider.test-support.ts'
import { readClaims } from './rules.ts'

const home = 'http://kingston.localhost:8000'
let house: TestHouse
let provider: TestProvider
beforeAll(async () => {
  provider = await openProvider(`${home}/sign-in/council-account/return`)
  house = await openHouse({
    oidc: { issuer: provider.issuer, clientId: 'folkmoot', clientSecret: 'a secret of the test' },
  })
})
afterAll(async () => {
  await house.close()
  await provider.close()
})

let people = 0
async function stranger(): Promise<Browser> {
  const browser = await house.browser()
  browser.peer = `198.51.100.${++people}`
  return browser
}
const staff = async (email: string, role: 'moderator' | 'administrator' = 'administrator', proved = true) =>
  ((await makeAccount(await house.acting(), { email, name: 'Wilma Worker', role, proved })) as { accountId: string })
    .accountId

/** Begins on our page and comes back from the provider: the path that its answer leads to. */
async function comesBack(browser: Browser, returnTo = '/people'): Promise<string> {
  const start = await browser.visit(`/sign-in/council-account?return-to=${encodeURIComponent(returnTo)}`)
  expect([start.status, start.location!.startsWith(provider.issuer)]).toEqual([303, true])
  return throughProvider(start.location!, home)
}

test('the sign-in page offers it only where it is configured', async () => {
  expect((await (await stranger()).visit('/sign-in?return-to=/people')).html).toContain(
    'href="/sign-in/council-account?return-to=%2Fpeople"',
  )
  const plain = await openHouse()
  const browser = await plain.browser()
  expect((await browser.visit('/sign-in')).html).not.toContain('council-account')
  for (const path of ['/sign-in/council-account', '/sign-in/council-account/return?code=x&state=y'])
    expect((await browser.visit(path)).status).toBe(404)
  await plain.close()
})

test('staff whose provider checked two factors go straight in; the account is linked by issuer and subject', async () => {
  const account = await staff('wilma@council.example')
  provider.is({ sub: 'wilma', email: 'Wilma@Council.example', email_verified: true, amr: ['pwd', 'mfa'] })
  const browser = await stranger()
  const done = await browser.visit(await comesBack(browser))
  expect([done.status, done.location]).toEqual([303, '/people'])
  expect((await browser.visit('/people')).status).toBe(200)
  const { db } = await house.council()
  expect(await db.selectFrom('external_identities').select(['issuer', 'subject', 'account_id']).execute()).toEqual([
    { issuer: provider.issuer, subject: 'wilma', account_id: account },
  ])

  provider.is({ sub: 'wilma', email: 'married@council.example', email_verified: false, amr: ['mfa'] })
  const again = await stranger()
  expect((await again.visit(await comesBack(again))).location, 'the subject is what counts from now on').toBe('/people')
  expect(again.cookies.has('folkmoot_session')).toBe(true)
})

test('without a word on the second factor ours is asked for', async () => {
  await staff('plain@council.example')
  provider.is({ sub: 'plain', email: 'plain@council.example', email_verified: true, amr: ['pwd'] })
  const browser = await stranger()
  await browser.visit(await comesBack(browser))
  expect((await browser.visit('/people')).location).toBe('/sign-in/second-factor?return-to=%2Fpeople')
})

test.each([
  [
    'an address that the provider did not verify',
    { sub: 'u1', email: 'unsure@council.example', email_verified: false },
    'has no address that its service has checked',
  ],
  ['no address at all', { sub: 'u2' }, 'has no address that its service has checked'],
  [
    'an address nobody has here',
    { sub: 'u3', email: 'nobody@council.example', email_verified: true },
    'Ask an administrator of the council to invite you',
  ],
  [
    'a resident',
    { sub: 'u4', email: 'resident@council.example', email_verified: true },
    'has no role with the council',
  ],
  [
    'another subject with the address of a linked account',
    { sub: 'impostor', email: 'wilma@council.example', email_verified: true },
    'belongs to another work account',
  ],
])('%s signs nobody in', async (_, person, sentence) => {
  await staff('unsure@council.example').catch(() => {})
  await makeAccount(await house.acting(), { email: 'resident@council.example', name: 'Rae Resident', proved: true })
  provider.is({ ...person, amr: ['mfa'] })
  const browser = await stranger()
  const page = await browser.visit(await comesBack(browser))
  expect([page.status, page.title.startsWith('Error: ')]).toEqual([422, true])
  expect(page.text).toContain(sentence)
  expect(browser.cookies.has('folkmoot_session')).toBe(false)
})

test('a link to an account whose address was never proved drops what was attached to it', async () => {
  const account = await staff('fresh@council.example', 'moderator', false)
  const { db } = await house.council()
  await db
    .insertInto('passkeys')
    .values({
      id: account,
      account_id: account,
      credential_id: 'planted',
      public_key: Buffer.from('x'),
      counter: 0,
      name: 'planted',
    })
    .execute()
  provider.is({ sub: 'fresh', email: 'fresh@council.example', email_verified: true })
  const browser = await stranger()
  expect((await browser.visit(await comesBack(browser))).status).toBe(303)
  expect(await db.selectFrom('passkeys').select('id').where('account_id', '=', account).execute()).toEqual([])
})

test('an answer is good once, in the browser that asked, for its own council and time', async () => {
  provider.is({ sub: 'wilma', email: 'wilma@council.example', email_verified: true, amr: ['mfa'] })
  const browser = await stranger()
  const back = await comesBack(browser)
  const thief = await stranger()
  await thief.visit('/sign-in')
  expect((await thief.visit(back)).text).toContain('That took too long, or the page was used before')
  const barnet = await house.browser(undefined, 'barnet')
  expect((await barnet.visit(back)).status).toBe(422)
  expect((await browser.visit(back)).status).toBe(303)
  expect((await browser.visit(back)).text).toContain('That took too long, or the page was used before')

  const late = await stranger()
  const path = await comesBack(late)
  const before = house.clock.now
  house.clock.now = new Date(before.getTime() + 16 * 60_000)
  expect((await late.visit(path)).status).toBe(422)
  house.clock.now = before
  for (const odd of [
    '',
    '?state=x',
    '?code=x',
    '?code=x&state=AQ',
    `?code=${'x'.repeat(5000)}&state=y`,
    '?error=access_denied',
    "?code='--&state=<script>",
  ])
    expect((await (await stranger()).visit(`/sign-in/council-account/return${odd}`)).status, odd).toBe(422)
})

test('a code that is not the provider’s, and a person who declines', async () => {
  const browser = await stranger()
  const back = await comesBack(browser)
  expect((await browser.visit(back.replace(/code=[^&]+/, 'code=invented'))).text).toContain('did not prove who you are')
  provider.declines()
  const other = await stranger()
  expect((await other.visit(await comesBack(other))).text).toContain('You did not finish signing in')
})

test('a provider that does not answer, or hides a private address in its documents', async () => {
  const dead = await openHouse({ oidc: { issuer: 'http://127.0.0.1:9', clientId: 'folkmoot', clientSecret: 'x' } })
  const browser = await dead.browser()
  const page = await browser.visit('/sign-in/council-account')
  expect([page.status, page.text.includes('does not answer just now')]).toEqual([422, true])
  await dead.close()

  const ask = guardedFetch(new URL('https://login.council.example/'), async (host) => [
    { address: host === 'inside.example' ? '10.0.0.5' : '203.0.113.9' },
  ])
  for (const address of [
    'https://127.0.0.1/jwks',
    'https://[::1]/jwks',
    'https://169.254.169.254/latest',
    'https://inside.example/token',
    'http://public.example/jwks',
  ])
    await expect(ask(address), address).rejects.toThrow(PrivateAddress)
})

test('what a provider says is read strictly', () => {
  expect(readClaims({ sub: 'x', email: 'a@b.example', email_verified: 'true', amr: 'mfa', acr: '2' })).toEqual({
    subject: 'x',
    email: 'a@b.example',
    emailVerified: false,
    secondFactor: false,
  })
  expect(readClaims({ sub: 'x', acr: 'phr' }).secondFactor).toBe(true)
  expect(readClaims({ sub: 5 }).subject).toBe('')
})

test('a role that ended ends this way in too', async () => {
  const account = await staff('gone@council.example', 'moderator')
  provider.is({ sub: 'gone', email: 'gone@council.example', email_verified: true })
  const browser = await stranger()
  expect((await browser.visit(await comesBack(browser))).status).toBe(303)
  const { db } = await house.council()
  const grant = await db.selectFrom('grants').select('id').where('account_id', '=', account).executeTakeFirstOrThrow()
  await db.insertInto('grant_ends').values({ grant_id: grant.id }).execute()
  const again = await stranger()
  expect((await again.visit(await comesBack(again))).text).toContain('has no role with the council')
})
