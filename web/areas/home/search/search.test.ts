import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { wholeProject } from '../../projects/whole-project.test-support.ts'
import { newReceiptCode } from '../../voices/index.ts'
import { openConversation } from '../said.test-support.ts'
import { readSearch } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('searching', () => {
  test('works with a plain GET, finds what is public, and groups it by what it is', async () => {
    const activity = await openConversation(house, {
      title: 'Zebra crossing for Norbiton',
      question: 'Where should the zebras cross?',
    })
    const browser = await house.browser()
    const page = await browser.visit('/search?q=zebra')
    expect(page.status).toBe(200)
    expect(page.html).toContain('method="get"')
    expect(page.html).toContain(`href="${activity.path}">Zebra crossing for Norbiton</a>`)
    expect((await browser.visit('/search?q=ZEBRA%20CROSSING')).html).toContain(activity.path)
    const ward = await browser.visit('/search?q=norbi')
    expect(ward.html).toContain('href="/wards/norbiton"')
    expect(ward.headers.getSetCookie()).toEqual([])
  })
  test('does not find drafts, whoever asks', async () => {
    await wholeProject(await house.acting(), 'Quagga sanctuary')
    for (const role of [undefined, 'project-officer'] as const)
      expect((await (await house.browser(role)).visit('/search?q=quagga')).text).toContain(
        'We found nothing for “quagga”',
      )
  })
  test('a postcode leads to what is near, a receipt to what became of it', async () => {
    const browser = await house.browser()
    expect((await browser.visit('/search?q=kt2%206jd')).html).toContain('href="/places?postcode=kt2+6jd"')
    const code = newReceiptCode()
    expect((await browser.visit(`/search?q=${code.toLowerCase()}`)).html).toContain(`href="/receipts/${code}"`)
  })
  test('before anything is typed it only asks', async () => {
    for (const path of ['/search', '/search?q=', '/search?q=%20%20']) {
      const page = await (await house.browser()).visit(path)
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('We found nothing')
    }
  })
  test('speaks Welsh', async () => {
    expect((await (await house.browser()).visit('/search?q=norbiton&lang=cy')).text).toContain('Wardiau')
  })
})

describe('odd searches', () => {
  test.each([
    ['x', 422, 'Type at least two letters'],
    ['a'.repeat(5000), 422, 'Type 100 letters or fewer'],
    ['%_\\', 200, 'We found nothing'],
    ["'; drop table projects --", 200, 'We found nothing'],
    ['<script>alert(1)</script>', 200, 'We found nothing'],
    ['🐝🐝', 200, 'We found nothing'],
    ['مقاعد', 200, 'We found nothing'],
    ['../../etc/passwd', 200, 'We found nothing'],
  ])('%s', async (typed, status, said) => {
    const page = await (await house.browser()).visit(`/search?q=${encodeURIComponent(typed)}`)
    expect(page.status).toBe(status)
    expect(page.text).toContain(said)
    expect(page.html).not.toContain('<script>alert')
    expect(page.title.startsWith('Error: ')).toBe(status === 422)
  })
})

test('what was typed is tidied', () => {
  expect(readSearch('  two   words ')).toEqual({ words: 'two words' })
  expect(readSearch('🐝')).toMatchObject({ refused: 'short' })
})
