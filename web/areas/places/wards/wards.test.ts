import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listNeighbourhoods, listWards } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the wards are on a map and in a list, with their neighbourhoods and their sources', async () => {
  const browser = await house.browser()
  const page = await browser.visit('/wards')
  expect(page.status).toBe(200)
  expect(page.html.match(/class="fm-map__area"/g)).toHaveLength(19)
  for (const { href } of await listWards((await house.council()).db))
    expect(page.html.split(`href="${href}"`)).toHaveLength(3)
  expect(page.text).toContain('This grouping is an example')
  expect(page.text).toContain('Source: Office for National Statistics')
  expect((await browser.visit('/wards?lang=cy')).text).toContain('Pob ward')
})

test('the map data are small, complete and only about this council', async () => {
  for (const [slug, wards] of [
    ['kingston', 19],
    ['bassetlaw', 25],
  ] as const) {
    const page = await (await house.browser(undefined, slug)).visit('/wards.geojson')
    expect(page.headers.get('content-type')).toBe('application/geo+json')
    const { features, attribution } = JSON.parse(page.html)
    expect(features).toHaveLength(wards)
    expect(features[0].properties).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      href: expect.stringMatching(/^\/wards\//),
      code: expect.stringMatching(/^E05/),
    })
    expect(attribution).toContain('Office for National Statistics')
    expect(page.html.length).toBeLessThan(60_000)
  }
})

test('a neighbourhood shows its wards and says that it is an example', async () => {
  const { db } = await house.council()
  const [first] = await listNeighbourhoods(db)
  const browser = await house.browser()
  const page = await browser.visit(`/neighbourhoods/${first!.slug}`)
  expect(page.status).toBe(200)
  expect(page.html.match(/fm-map__shape--here/g)).toHaveLength(first!.wards.length)
  expect(page.text).toContain('This grouping is an example')
  expect((await browser.visit(`/neighbourhoods/${first!.slug}?lang=cy`)).text).toContain('Ei wardiau')
  for (const other of ['nowhere', "x'; drop table areas", '%F0%9F%92%A7', crypto.randomUUID()])
    expect((await browser.visit(`/neighbourhoods/${encodeURIComponent(other)}`)).status, other).toBe(404)
  expect((await (await house.browser(undefined, 'barnet')).visit(`/neighbourhoods/${first!.id}`)).status).toBe(404)
})

test('a ward of this council is unknown to another, by name and by id', async () => {
  const { db } = await house.council()
  const norbiton = (await listWards(db)).find(({ slug }) => slug === 'norbiton')!
  const { findWard } = await import('../index.ts')
  const barnet = await house.council('barnet')
  expect(await findWard(barnet.db, norbiton.id)).toBeUndefined()
  expect(await findWard(barnet.db, 'norbiton')).toBeUndefined()
  expect(norbiton.neighbourhood!.name).toMatch(/\(example\)$/)
})
