import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { areas } from '../areas.ts'
import { anyone, post, type Route } from '../platform/http.ts'
import { path } from '../platform/paths.ts'
import { formToken, newVisitor, readVisitor, visitorCookie } from '../platform/visitor.ts'
import { Browser } from '../town/browser.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { appOf } from './app.test-support.ts'

let house: TestHouse
let app: App
const taken: Record<string, readonly string[]>[] = []
const echo: Route = post(path('/test/echo'), anyone, 'nothing-changes', (ctx) => {
  taken.push(ctx.form.values)
  return ctx.seeOther('/cookies', 'Taken')
})
const machine: Route = post(path('/test/machine'), anyone, 'nothing-changes', () => new Response('ok'), { open: true })

beforeAll(async () => {
  house = await openHouse()
  app = appOf(house, {}, [echo, machine])
})
afterAll(() => house.close())

const visitorAt = async (slug = 'kingston') => new Browser(app, await house.council(slug), () => house.clock.now)
const words = { words: 'More benches', choice: ['one', 'two'] }

describe('where a POST comes from', () => {
  test('from our own page it is taken', async () => {
    const before = taken.length
    const page = await (await visitorAt()).send('/test/echo', words)
    expect([page.status, page.location, taken.length]).toEqual([303, '/cookies', before + 1])
    expect(taken.at(-1)).toMatchObject({ words: ['More benches'], choice: ['one', 'two'] })
  })
  test.each([
    ['another site', 'https://evil.example'],
    ['a sandboxed frame or a file', 'null'],
    ['another council of this installation', 'http://barnet.localhost:8000'],
    ['the same name at another port', 'http://kingston.localhost:8001'],
    ['the same name over another scheme', 'https://kingston.localhost:8000'],
    ['a name that begins like ours', 'http://kingston.localhost:8000.evil.example'],
    ['a name that ends like ours', 'http://evil-kingston.localhost:8000'],
    ['nowhere that can be', 'kingston.localhost:8000'],
  ])('from %s it is refused, with the right token too', async (_, origin) => {
    const before = taken.length
    const page = await (await visitorAt()).send('/test/echo', words, { origin })
    expect([page.status, taken.length]).toEqual([403, before])
    expect(page.html).not.toContain('More benches')
  })
  test.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 303],
    ['none', 303],
  ])('a browser that names no origin but says %s: %i', async (site, status) => {
    const headers = { 'sec-fetch-site': site }
    expect((await (await visitorAt()).send('/test/echo', words, { origin: null, headers })).status).toBe(status)
  })
  test('an old browser that says nothing is judged by its token alone', async () => {
    const browser = await visitorAt()
    expect((await browser.send('/test/echo', words, { origin: null })).status).toBe(303)
    expect((await browser.send('/test/echo', words, { origin: null, token: 'guess' })).status).toBe(422)
  })
})

describe('the token of a form', () => {
  const refused = async (browser: Browser, token: string) => {
    const before = taken.length
    const page = await browser.send('/test/echo', words, { token })
    expect([page.status, taken.length]).toEqual([422, before])
    return page
  }
  test('none, nonsense, cut short, or of another time than it says', async () => {
    const browser = await visitorAt()
    await browser.send('/test/echo', words)
    const { keys } = browser.council
    const visitor = readVisitor(keys, browser.cookies.get('folkmoot_visitor'))!
    const good = formToken(keys, visitor, house.clock.now)
    const [at, nonce, signature] = good.split('.') as [string, string, string]
    const later = (Number.parseInt(at, 36) + 1).toString(36)
    const longAgo = formToken(keys, visitor, new Date(house.clock.now.getTime() - 26 * 3600_000))
    const toCome = formToken(keys, visitor, new Date(house.clock.now.getTime() + 2 * 3600_000))
    for (const token of [
      '',
      'x',
      good.slice(0, -1),
      `${later}.${nonce}.${signature}`,
      `${at}..${signature}`,
      longAgo,
      toCome,
    ])
      await refused(browser, token)
    expect((await browser.send('/test/echo', words, { token: good })).status).toBe(303)
    const yesterday = formToken(keys, visitor, new Date(house.clock.now.getTime() - 23 * 3600_000))
    expect((await browser.send('/test/echo', words, { token: yesterday })).status).toBe(303)
  })
  test("another visitor's, and another council's", async () => {
    const [mine, other] = [await visitorAt(), await visitorAt()]
    await mine.send('/test/echo', words)
    await other.send('/test/echo', words)
    const { keys } = mine.council
    const theirs = formToken(keys, readVisitor(keys, other.cookies.get('folkmoot_visitor'))!, house.clock.now)
    await refused(mine, theirs)
    const visitor = newVisitor()
    const abroad = (await house.council('barnet')).keys
    mine.cookies.set('folkmoot_visitor', visitorCookie(keys, visitor))
    await refused(mine, formToken(abroad, visitor, house.clock.now))
  })
  test('a browser whose cookie is forged, cut or gone has none', async () => {
    const { keys } = await house.council()
    const visitor = newVisitor()
    const token = formToken(keys, visitor, house.clock.now)
    const good = visitorCookie(keys, visitor)
    for (const cookie of [
      good.slice(0, -1),
      `${visitor.id}.`,
      visitor.id,
      `${newVisitor().id}.${good.split('.')[1]}`,
      '',
    ]) {
      const browser = await visitorAt()
      browser.cookies.set('folkmoot_visitor', cookie)
      await refused(browser, token)
    }
  })
  test('each copy differs, so that a compressed page does not betray it', async () => {
    const [{ keys }, visitor] = [await house.council(), newVisitor()]
    expect(formToken(keys, visitor, house.clock.now)).not.toBe(formToken(keys, visitor, house.clock.now))
  })
})

describe('a form whose token is old', () => {
  const typed = {
    words: '</textarea><script>alert("x")</script>\n\n  second "line" & more  ',
    choice: ['one', 'two', '<b>three</b>'],
    'strange name"><i>': 'kept',
    emoji: '🙂 مرحبا',
  }
  test('keeps everything typed, harmlessly, and works when it is sent again', async () => {
    const browser = await visitorAt()
    const page = await browser.send('/test/echo?page=2&q=a%22b', typed, { token: 'old' })
    expect(page.status).toBe(422)
    expect(page.html).not.toContain('<script>alert')
    const fields = [...page.html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]): [string, string] => [plain(name!), plain(value!)],
    )
    const action = plain(/<form method="post" action="([^"]*)"/.exec(page.html)![1]!)
    expect(action).toBe('/test/echo?page=2&q=a%22b')
    const again = await browser.app.fetch(
      new Request(new URL(action, browser.origin), {
        method: 'POST',
        headers: { origin: browser.origin, cookie: [...browser.cookies].map(([n, v]) => `${n}=${v}`).join('; ') },
        body: new URLSearchParams(fields),
      }),
    )
    expect(again.status).toBe(303)
    const { _token, ...values } = taken.at(-1)!
    expect(_token).toHaveLength(1)
    expect(values).toEqual({
      words: ['</textarea><script>alert("x")</script>\n\n  second "line" & more'],
      choice: ['one', 'two', '<b>three</b>'],
      'strange name"><i>': ['kept'],
      emoji: ['🙂 مرحبا'],
    })
  })
  test('is in the language of the form, and pressing the language button keeps the rest', async () => {
    const browser = await visitorAt()
    const page = await browser.send(
      '/test/echo',
      { words: 'Mwy o feinciau', 'switch-language': 'cy' },
      { token: 'old' },
    )
    expect(page.html).toContain('<html lang="cy"')
    expect(page.html).toContain('value="Mwy o feinciau"')
    expect(browser.cookies.get('folkmoot_language')).toBe('cy')
  })
})

test('a door for machines takes a POST from anywhere, and no other door does', async () => {
  const { council } = await visitorAt()
  const from = (at: string) =>
    app.fetch(
      new Request(`http://${council.hosts[0]}${at}`, { method: 'POST', headers: { origin: 'https://mail.example' } }),
    )
  expect((await from('/test/machine')).status).toBe(200)
  expect((await from('/test/echo')).status).toBe(403)
  const open = areas.flatMap(({ routes }) => routes).filter((route) => route.open)
  // Shared devices have no session to be misused: each POST carries the number or the token of the device itself.
  const ofDevices = open.filter(({ path }) => path.pattern.startsWith('/field/:code/'))
  expect(ofDevices.map(({ path }) => path.pattern).toSorted()).toEqual([
    '/field/:code/devices',
    '/field/:code/files',
    '/field/:code/sync',
  ])
  for (const route of open.filter((one) => !ofDevices.includes(one)))
    expect(route.path.pattern, 'its address itself must be the secret').toMatch(/:token/)
})

test('every POST of the house refuses a forged one before anything else, whoever is sent here', async () => {
  const posts = areas.flatMap(({ routes }) => routes).filter(({ method, open }) => method === 'POST' && !open)
  expect(posts.length).toBeGreaterThan(25)
  const staff = await house.browser('administrator')
  const cookie = `folkmoot_session=${staff.cookies.get('folkmoot_session')}`
  for (const { path } of posts) {
    const at = `${staff.origin}${path.pattern.replace(/:\w+/g, 'x')}`
    const forged = await house.app.fetch(
      new Request(at, {
        method: 'POST',
        headers: { origin: 'https://evil.example', cookie },
        body: new URLSearchParams({ a: '1' }),
      }),
    )
    expect([403, 404], path.pattern).toContain(forged.status)
    const tokenless = await house.app.fetch(
      new Request(at, {
        method: 'POST',
        headers: { origin: staff.origin, cookie },
        body: new URLSearchParams({ a: '1' }),
      }),
    )
    expect([422, 404], path.pattern).toContain(tokenless.status)
    if (tokenless.status === 422) expect(await tokenless.text(), path.pattern).toContain('name="a" value="1"')
  }
})

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#10': '\n' }
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#39|#10);/g, (_, name: string) => entities[name]!)
