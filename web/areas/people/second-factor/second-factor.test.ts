import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Role, staffRoles } from '../../../permissions.ts'
import { hashToken, openSession } from '../../../platform/session.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { readCode, readRecoveryCode, recoveryCode, stepRefusal } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Staff who proved their address in this session, and nothing else. */
async function firstFactorOnly(role: Role = 'administrator', account?: string): Promise<Browser> {
  const at = await house.council()
  const browser = await house.browser()
  browser.account = account ?? (await house.account(role))
  browser.cookies.set(
    'folkmoot_session',
    await openSession(at.db, { accountId: browser.account, now: house.clock.now, secondFactor: false }),
  )
  return browser
}
const codeNow = (secret: string, off = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.clock.now.getTime() + off * 30_000 })
const later = (seconds: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + seconds * 1000)
}
const field = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!
const secretOn = (html: string) => /<code>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '')

async function withApp(browser: Browser): Promise<{ secret: string; codes: string[] }> {
  const page = await browser.visit('/sign-in/second-factor/app?return-to=/people')
  const secret = secretOn(page.html)
  const done = await browser.send('/sign-in/second-factor/app', {
    setup: field(page.html, 'setup'),
    code: codeNow(secret),
    'return-to': '/people',
  })
  return { secret, codes: [...done.html.matchAll(/<code>([A-Z2-9]{5}-[A-Z2-9]{5})<\/code>/g)].map(([, code]) => code!) }
}

test('staff without a second factor cannot open the administration, whatever their role', async () => {
  for (const role of staffRoles) {
    const browser = await firstFactorOnly(role)
    const page = await browser.visit('/people')
    expect([page.status, page.location], role).toEqual(
      role === 'administrator' ? [303, '/sign-in/second-factor?return-to=%2Fpeople'] : [404, null],
    )
    expect(
      (await browser.send('/people/invitations', { email: 'x@y.example', name: 'X', role: 'moderator' })).status,
      role,
    ).toBe(role === 'administrator' ? 303 : 404)
  }
  expect((await house.letters()).filter(({ template }) => template === 'invitation')).toEqual([])
})

test('the first time they set one up: a picture, a code, ten recovery codes, and the room opens', async () => {
  const browser = await firstFactorOnly()
  const choose = await browser.follow('/people')
  expect(choose.text).toContain('Add a second way to prove it is you')
  const page = await browser.visit('/sign-in/second-factor/app?return-to=/people')
  expect(page.html).toContain('src="data:image/svg+xml;base64,')
  const secret = secretOn(page.html)
  const setup = field(page.html, 'setup')
  const wrong = await browser.send('/sign-in/second-factor/app', { setup, code: '000000', 'return-to': '/people' })
  expect([wrong.status, secretOn(wrong.html)], 'the same picture again').toEqual([422, secret])
  const token = browser.cookies.get('folkmoot_session')!
  const done = await browser.send('/sign-in/second-factor/app', {
    setup,
    code: ` ${codeNow(secret).replace(/(...)/, '$1 ')}`,
    'return-to': '/people',
  })
  expect(done.html.match(/<code>[A-Z2-9]{5}-[A-Z2-9]{5}<\/code>/g)).toHaveLength(10)
  expect(done.html).toContain('href="/people"')
  expect(browser.cookies.get('folkmoot_session'), 'a new session').not.toBe(token)
  expect((await browser.visit('/people')).status).toBe(200)
  const { db } = await house.council()
  const old = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirstOrThrow()
  expect(old.second_factor_at).toBeNull()
  expect(old.expires_at.getTime() - house.clock.now.getTime()).toBe(60_000)
  const kept = await db
    .selectFrom('totp_secrets')
    .selectAll()
    .where('account_id', '=', browser.account!)
    .executeTakeFirstOrThrow()
  expect(kept.secret.toString('latin1')).not.toContain(secret)
  expect((await house.letters()).at(-1)?.text).toContain('An authenticator app was added')
})

test('a code is asked for, works once, and not again in its step or before it', async () => {
  const first = await firstFactorOnly()
  const { secret } = await withApp(first)
  const account_id = first.account
  const again = await firstFactorOnly('administrator', account_id)
  expect((await again.follow('/people')).text).toContain('Code from your authenticator app')
  expect(
    (await again.send('/sign-in/second-factor', { code: codeNow(secret) })).text,
    'the code that set it up',
  ).toContain('That code was used already')
  later(31)
  expect((await again.send('/sign-in/second-factor', { code: codeNow(secret, 2) })).text).toContain(
    'That is not the code of this moment',
  )
  expect(
    (await again.send('/sign-in/second-factor', { code: codeNow(secret), 'return-to': '/people?q=x' })).location,
  ).toBe('/people?q=x')
  expect((await again.visit('/people')).status).toBe(200)
  const third = await firstFactorOnly('administrator', account_id)
  const replayed = await third.send('/sign-in/second-factor', { code: codeNow(secret) })
  expect([replayed.status, replayed.text.includes('That code was used already')]).toEqual([422, true])
  expect((await third.visit('/people')).status).toBe(303)
})

test('one code sent twice at once opens one session', async () => {
  const first = await firstFactorOnly()
  const { secret } = await withApp(first)
  later(31)
  const [one, two] = [
    await firstFactorOnly('administrator', first.account),
    await firstFactorOnly('administrator', first.account),
  ]
  const both = await Promise.all(
    [one, two].map((browser) => browser.send('/sign-in/second-factor', { code: codeNow(secret) })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
})

test.each(['', '12345', '1234567', 'abcdef', '12 34 5x', '<script>', '１２３４５６', "' or 1=1"])(
  'what is no code (%j) gets its sentence',
  async (code) => {
    const first = await firstFactorOnly()
    await withApp(first)
    const page = await (await firstFactorOnly('administrator', first.account)).send('/sign-in/second-factor', { code })
    expect([page.status, page.title.startsWith('Error: ')]).toEqual([422, true])
    expect(page.text).toMatch(/Enter the code|Enter all six digits/)
  },
)

test('ten tries in ten minutes, then a calm page, even with the right code', async () => {
  const first = await firstFactorOnly()
  const { secret } = await withApp(first)
  later(31)
  const browser = await firstFactorOnly('administrator', first.account)
  for (let i = 0; i < 9; i++) await browser.send('/sign-in/second-factor', { code: '000001' })
  expect((await browser.send('/sign-in/second-factor', { code: codeNow(secret) })).status).toBe(429)
})

test('a recovery code works once, however it is typed, and the owner is told', async () => {
  const first = await firstFactorOnly()
  const { codes } = await withApp(first)
  const browser = await firstFactorOnly('administrator', first.account)
  expect((await browser.visit('/sign-in/second-factor/recovery-code?return-to=/people')).status).toBe(200)
  expect((await browser.send('/sign-in/second-factor/recovery-code', { code: '' })).text).toContain('Enter the code')
  expect((await browser.send('/sign-in/second-factor/recovery-code', { code: 'AAAAA-AAAAA' })).text).toContain(
    'We do not know this recovery code',
  )
  later(1)
  const done = await browser.send('/sign-in/second-factor/recovery-code', {
    code: ` ${codes[0]!.toLowerCase().replace('-', ' ')} `,
    'return-to': '/people',
  })
  expect(done.location).toBe('/people')
  expect((await browser.follow('/people')).text).toContain('You have 9 recovery codes left')
  expect((await house.letters()).at(-1)?.text).toContain('recovery code')
  const again = await firstFactorOnly('administrator', first.account)
  expect((await again.send('/sign-in/second-factor/recovery-code', { code: codes[0]! })).status).toBe(422)
  const other = await firstFactorOnly()
  await withApp(other)
  const theirs = await firstFactorOnly('administrator', other.account)
  expect(
    (await theirs.send('/sign-in/second-factor/recovery-code', { code: codes[1]! })).status,
    'of another account',
  ).toBe(422)
})

test('new recovery codes end the earlier ones', async () => {
  const first = await firstFactorOnly()
  const { codes } = await withApp(first)
  const page = await first.send('/account/recovery-codes')
  const fresh = [...page.html.matchAll(/<code>([A-Z2-9]{5}-[A-Z2-9]{5})<\/code>/g)].map(([, code]) => code!)
  expect(fresh).toHaveLength(10)
  const browser = await firstFactorOnly('administrator', first.account)
  expect((await browser.send('/sign-in/second-factor/recovery-code', { code: codes[0]! })).status).toBe(422)
  expect((await browser.send('/sign-in/second-factor/recovery-code', { code: fresh[0]! })).status).toBe(303)
  expect((await (await house.browser('resident')).send('/account/recovery-codes')).status, 'nothing to recover').toBe(
    404,
  )
})

test('a setup is for its own account, for half an hour, and there is one app', async () => {
  const [one, two] = [await firstFactorOnly(), await firstFactorOnly()]
  const page = await one.visit('/sign-in/second-factor/app')
  const [setup, secret] = [field(page.html, 'setup'), secretOn(page.html)]
  for (const theirs of [setup, '', 'AAAA', 'x'.repeat(5000)])
    expect((await two.send('/sign-in/second-factor/app', { setup: theirs, code: codeNow(secret) })).text).toContain(
      'This page was open too long',
    )
  later(31 * 60)
  expect((await one.send('/sign-in/second-factor/app', { setup, code: codeNow(secret) })).text).toContain(
    'This page was open too long',
  )
  await withApp(one)
  const second = await one.visit('/sign-in/second-factor/app')
  expect(
    (
      await one.send('/sign-in/second-factor/app', {
        setup: field(second.html, 'setup'),
        code: codeNow(secretOn(second.html)),
      })
    ).text,
  ).toContain('You have an authenticator app already')
})

test('staff keep their last proof; a resident may drop it', async () => {
  const staff = await firstFactorOnly()
  await withApp(staff)
  const refused = await staff.send('/account/authenticator-app/removal')
  expect([refused.status, refused.text.includes('You need one second proof')]).toEqual([422, true])
  const resident = await firstFactorOnly('resident')
  await withApp(resident)
  expect((await resident.send('/account/authenticator-app/removal')).location).toBe('/account')
  expect((await resident.send('/account/authenticator-app/removal')).status).toBe(404)
})

test('the second-factor page leads only to our own pages, in Welsh too', async () => {
  const first = await firstFactorOnly()
  const { secret } = await withApp(first)
  later(31)
  const browser = await firstFactorOnly('administrator', first.account)
  expect((await browser.visit('/sign-in/second-factor?lang=cy')).text).toContain('Dangoswch mai chi sydd yno')
  expect(
    (await browser.send('/sign-in/second-factor', { code: codeNow(secret), 'return-to': 'https://evil.example' }))
      .location,
  ).toBe('/desk')
  expect((await browser.visit('/sign-in/second-factor?return-to=//evil.example')).location).toBe('/desk')
  expect((await (await house.browser()).visit('/sign-in/second-factor')).location).toContain('/sign-in?return-to=')
})

test('codes and steps, without a database', () => {
  expect(readCode('123 456')).toBe('123456')
  expect(readCode('123-456')).toBe('123456')
  expect([
    stepRefusal(null, null),
    stepRefusal(5, null),
    stepRefusal(5, 5),
    stepRefusal(5, 6),
    stepRefusal(6, 5),
  ]).toEqual(['code-wrong', null, 'code-used', 'code-used', null])
  const code = recoveryCode(new Uint8Array([0, 31, 32, 255, 5, 6, 7, 8, 9, 10]))
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/)
  expect(readRecoveryCode(` ${code.toLowerCase()} `)).toBe(code.replace('-', ''))
})
