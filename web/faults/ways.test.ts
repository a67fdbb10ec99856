import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { anyone, get, post, type Route, signedIn } from '../platform/http.ts'
import { path } from '../platform/paths.ts'
import { Browser } from '../town/browser.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { appOf } from './app.test-support.ts'

let house: TestHouse
let app: App
const done: Route = post(path('/test/deed'), anyone, 'nothing-changes', (ctx) =>
  ctx.seeOther('/cookies', ctx.form.text('say')),
)
const mine: Route = get(path('/test/mine'), signedIn, (ctx) => new Response(ctx.person!.id))

beforeAll(async () => {
  house = await openHouse()
  app = appOf(house, {}, [done, mine])
})
afterAll(() => house.close())

const visitor = async () => new Browser(app, await house.council(), () => house.clock.now)

describe('the language', () => {
  test('is English, until somebody asks for Welsh; then it stays', async () => {
    const browser = await visitor()
    expect((await browser.visit('/cookies')).html).toContain('<html lang="en"')
    const welsh = await browser.visit('/cookies?lang=cy')
    expect(welsh.html).toContain('<html lang="cy"')
    expect(welsh.headers.get('content-language')).toBe('cy')
    expect((await browser.visit('/contact')).html).toContain('<html lang="cy"')
    await browser.visit('/contact?lang=en')
    expect((await browser.visit('/contact')).html).toContain('<html lang="en"')
  })
  test.each(['fr', 'cy-GB', '<script>', '', '%00'])('is not changed by ?lang=%s', async (lang) => {
    const browser = await visitor()
    const page = await browser.visit(`/cookies?lang=${lang}`)
    expect(page.html).toContain('<html lang="en"')
    expect(browser.cookies.has('folkmoot_language')).toBe(false)
    browser.cookies.set('folkmoot_language', lang)
    expect((await browser.visit('/cookies')).html).toContain('<html lang="en"')
  })
  test('of an account is taken where the browser says nothing', async () => {
    const browser = await house.browser('resident')
    const { db } = await house.council()
    await db.updateTable('accounts').set({ language: 'cy' }).where('id', '=', browser.account!).execute()
    expect((await browser.visit('/cookies')).html).toContain('<html lang="cy"')
  })
})

describe('the sentence after a deed', () => {
  test('is shown once, as text', async () => {
    const browser = await visitor()
    const say = 'Done: <b>“ünïcode”</b>; 100% & more 🙂'
    const page = await browser.submit('/test/deed', { say })
    expect(page.text).toContain(say)
    expect(page.html).not.toContain('<b>“')
    expect((await browser.visit('/cookies')).text).not.toContain('Done:')
  })
  test.each(['%', '%E0%A4%A', 'a; b=c', '<script>alert(1)</script>'])(
    'a forged one (%s) harms nobody',
    async (value) => {
      const browser = await visitor()
      browser.cookies.set('folkmoot_notice', value)
      const page = await browser.visit('/cookies')
      expect(page.status).toBe(200)
      expect(page.html).not.toContain('<script>alert')
    },
  )
})

describe('the door for those who are signed in', () => {
  test('leads strangers to sign in and back to where they were', async () => {
    const page = await (await visitor()).visit('/test/mine?page=2')
    expect([page.status, page.location]).toEqual([303, '/sign-in?return-to=%2Ftest%2Fmine%3Fpage%3D2'])
  })
  test('a session ends at its time, and its cookie is taken back', async () => {
    const browser = await house.browser('resident')
    const asVisitor = new Browser(app, browser.council, () => house.clock.now)
    asVisitor.cookies.set('folkmoot_session', browser.cookies.get('folkmoot_session')!)
    expect((await asVisitor.visit('/test/mine')).html).toBe(browser.account)
    const before = house.clock.now
    house.clock.now = new Date(before.getTime() + 14 * 86_400_000 + 1_000)
    try {
      expect((await asVisitor.visit('/test/mine')).status).toBe(303)
      expect(asVisitor.cookies.has('folkmoot_session')).toBe(false)
    } finally {
      house.clock.now = before
    }
  })
  test.each(['', 'x', 'a'.repeat(4_000), '\u00e9', "' or '1'='1"])('the session "%s" is nobody', async (token) => {
    const browser = await visitor()
    browser.cookies.set('folkmoot_session', encodeURIComponent(token))
    expect((await browser.visit('/test/mine')).status).toBe(303)
  })
})
