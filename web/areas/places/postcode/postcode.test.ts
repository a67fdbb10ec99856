import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { readPostcode } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.each([
  ['KT2 7AA', 'KT2 7AA'],
  ['kt27aa', 'KT2 7AA'],
  ['  K t 2-7a.a ', 'KT2 7AA'],
  ['EC1A 1BB', 'EC1A 1BB'],
  ['w1a0ax', 'W1A 0AX'],
  ['KT2', undefined],
  ['KT2 7A', undefined],
  ['Norbiton', undefined],
  ['', undefined],
])('%s is read as %s', (typed, postcode) => {
  expect(readPostcode(typed)).toBe(postcode)
})

test('a postcode leads to its ward; one we do not know offers the map and the list', async () => {
  const browser = await house.browser()
  const { postcode } = await (await house.council()).db
    .selectFrom('postcodes')
    .select('postcode')
    .where('ward_code', '=', 'E05013941')
    .executeTakeFirstOrThrow()
  expect(
    (await browser.visit(`/places?postcode=${encodeURIComponent(postcode.toLowerCase().replace(' ', ''))}`)).location,
  ).toBe('/wards/norbiton')
  const unknown = await browser.visit('/places?postcode=sw1a1aa')
  expect(unknown.status).toBe(200)
  expect(unknown.text).toContain('We do not know the postcode SW1A 1AA')
  expect(unknown.html).toContain('value="sw1a1aa"')
  expect(unknown.html.match(/class="fm-map__area"/g)).toHaveLength(19)
  expect(unknown.html).toContain('href="/wards/norbiton"')
})

test('nothing, or what is no postcode, is said at the field, and what was typed is kept', async () => {
  const browser = await house.browser()
  expect((await browser.visit('/places')).status).toBe(200)
  const nothing = await browser.visit('/places?postcode=')
  expect(nothing.status).toBe(422)
  expect(nothing.title).toMatch(/^Error: /)
  expect(nothing.text).toContain('Enter your postcode')
  for (const typed of [
    'Norbiton',
    '<script>alert(1)</script>',
    "'; drop table postcodes; --",
    '../../etc/passwd',
    '🏡 שלום',
    'x'.repeat(5000),
  ]) {
    const page = await browser.visit(`/places?postcode=${encodeURIComponent(typed)}`)
    expect(page.status, typed).toBe(422)
    expect(page.text).toContain('Enter a full postcode')
    expect(page.html).not.toContain('<script>alert')
  }
  expect((await browser.visit('/places?postcode=Norbiton')).html).toContain('value="Norbiton"')
  const welsh = await browser.visit('/places?postcode=Norbiton&lang=cy')
  expect(welsh.text).toContain('Rhowch god post llawn')
})
