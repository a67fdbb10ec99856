import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { pageOf, piecesOf } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('signing in as an invented person', () => {
  test('lists people by what they do, and the other councils', async () => {
    const { text, html } = await (await house.browser()).visit('/example/sign-in')
    expect(text).toContain('Adaeze Thornbury')
    expect(text).toContain('Administrator')
    expect(text).toContain('it counts as shown, because this is the example')
    expect(html).toContain('href="http://barnet.localhost:8000/example/sign-in"')
    expect(text).not.toContain('Philippa Osei-Grant')
  })
  test('one button makes a visitor an administrator whose second factor counts as shown', async () => {
    const browser = await house.browser()
    const { html } = await browser.visit('/example/sign-in')
    const [, id] = /value="([0-9a-f-]{36})"[\s\S]*?as Adaeze Thornbury/.exec(html.slice(html.indexOf('Adaeze')))!
    const sent = await browser.send('/example/sign-in', { account: id! })
    expect(sent.status).toBe(303)
    expect(sent.location).toBe('/desk')
    expect((await browser.visit('/settings')).status).toBe(200)
    const { db } = await house.council()
    const entry = await db
      .selectFrom('record_entries')
      .selectAll()
      .where('deed', '=', 'session.opened')
      .executeTakeFirst()
    expect(entry?.by_account).toBe(id)
  })
  test('residents go to their own page', async () => {
    const browser = await house.browser()
    const { html } = await browser.visit('/example/sign-in')
    const from = html.slice(html.indexOf('Bev Maskell-Roy'))
    const sent = await browser.send('/example/sign-in', { account: /value="([0-9a-f-]{36})"/.exec(from)![1]! })
    expect(sent.location).toBe('/my-page')
  })
  test('nobody, an unknown person and one of another council are refused', async () => {
    const browser = await house.browser()
    const other = await house.account('administrator', 'barnet')
    for (const account of ['', newId(), other, 'x', "'; drop table accounts", '🐝', 'x'.repeat(10_000)]) {
      const page = await browser.send('/example/sign-in', { account })
      expect(page.status).toBe(422)
      expect(page.title).toMatch(/^Error: /)
      expect(browser.cookies.has('folkmoot_session')).toBe(false)
    }
  })
})

test('in production none of these pages exists', async () => {
  const production = await openHouse({ example: false })
  try {
    const browser = await production.browser()
    expect((await browser.visit('/example/sign-in')).status).toBe(404)
    expect((await browser.visit('/example/mail')).status).toBe(404)
    const account = await production.account('administrator')
    expect((await browser.send('/example/sign-in', { account })).status).toBe(404)
  } finally {
    await production.close()
  }
})

describe('letters', () => {
  test('are read newest first, ten a page, with their addresses as links and nothing else', async () => {
    const folder = join(house.server.data, 'mail', 'kingston')
    mkdirSync(folder, { recursive: true })
    const browser = await house.browser()
    expect((await browser.visit('/example/mail')).text).toContain('Letters will be here')
    for (let n = 1; n <= 23; n++) {
      const at = new Date(house.clock.now.getTime() + n * 1000)
      const letter = { id: newId(at), to: `bev${n}@resident.example`, subject: `Letter ${n}`, at: at.toISOString() }
      const text =
        'Hello <script>alert(1)</script>\nOpen http://kingston.localhost:8000/receipts/7QK4M2XD9R.\n\njavascript:alert(1)'
      writeFileSync(join(folder, `${letter.id}.json`), JSON.stringify({ ...letter, text }))
    }
    const first = await browser.visit('/example/mail')
    expect(first.text).toMatch(/Letter 23 .*Letter 14 /)
    expect(first.text).not.toContain('Letter 13 ')
    expect(first.html).toContain('href="http://kingston.localhost:8000/receipts/7QK4M2XD9R"')
    expect(first.html).not.toContain('href="javascript')
    const last = await browser.visit('/example/mail?page=3')
    expect(last.text).toContain('Letter 1 ')
    expect(last.text).not.toContain('Older letters')
    for (const odd of ['0', '-1', 'x', '9999999999', '%00'])
      expect((await browser.visit(`/example/mail?page=${odd}`)).status).toBe(200)
    expect((await (await house.browser(undefined, 'barnet')).visit('/example/mail')).text).toContain(
      'Letters will be here',
    )
  })
})

test('addresses in a letter are cut out without the full stop after them', () => {
  expect(piecesOf('See https://a.example/b?c=d. Or (http://e.example).')).toEqual([
    'See ',
    { href: 'https://a.example/b?c=d' },
    '.',
    ' Or (',
    { href: 'http://e.example' },
    ').',
  ])
  expect(piecesOf('javascript:alert(1)')).toEqual(['javascript:alert(1)'])
  expect([null, '', '2', '2.7', '-4', 'x', '1e9'].map(pageOf)).toEqual([1, 1, 2, 2, 1, 1, 50])
})
