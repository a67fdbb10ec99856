import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { setPlaces } from '../../projects/index.ts'
import { emptyCouncil } from '../empty-council.test-support.ts'
import { openConversation, placeIn, say } from '../said.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('the front page', () => {
  test('welcomes, asks for a postcode by GET, and sets no cookie, so that it may be kept', async () => {
    const page = await (await house.browser()).visit('/')
    expect(page.status).toBe(200)
    expect(page.html).toMatch(/<form class="fm-ask" action="\/places" method="get">/)
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(page.html).toContain('href="/wards"')
    expect(page.html).toContain('href="/contact#groups"')
    expect((await (await house.browser()).visit('/contact')).html).toContain('id="groups"')
  })
  test('shows what is open, with its place, time left and how many took part, and counts it on the map', async () => {
    const at = await house.acting()
    const closesAt = new Date(at.now.getTime() + 30 * 3600_000)
    const activity = await openConversation(house, { title: 'Benches for Berrylands', closesAt })
    const { wardId } = await placeIn(house, 'Berrylands')
    await setPlaces(at, { projectId: activity.projectId, areaIds: [wardId] })
    await say(house, activity, 'One by the shop')
    const { html, text } = await (await house.browser()).visit('/')
    expect(html).toContain(`href="${activity.path}">Benches for Berrylands</a>`)
    expect(text).toMatch(
      /Benches for Berrylands .* Berrylands Open until .* Takes about \d+ minutes 1 person has taken part/,
    )
    expect(html).toMatch(/<title>Berrylands, \d+ things? open<\/title>/)
  })
  test('speaks Welsh', async () => {
    const page = await (await house.browser()).visit('/?lang=cy')
    expect(page.text).toContain('Ar beth y dylem weithio gyda’n gilydd?')
    expect(page.text).toContain('Eich cod post')
    expect(page.html).not.toContain('>Open now<')
  })
  test('reads at most a few kilobytes beside its map', async () => {
    const { html } = await (await house.browser()).visit('/')
    const { gzipSync } = await import('node:zlib')
    expect(gzipSync(html.replace(/<svg class="fm-map__picture"[\s\S]*?<\/svg>/, '')).length).toBeLessThan(9_000)
  })
})

test('a council that has nothing yet still looks like one: every part says what will be there', async () => {
  const slug = await emptyCouncil(house)
  const browser = await house.browser(undefined, slug)
  const { text, status } = await browser.visit('/')
  expect(status).toBe(200)
  for (const words of [
    'Questions that you can answer will be here',
    'What you said and what we did will stand here',
    'A chart will show who has been heard',
  ])
    expect(text, words).toContain(words)
  for (const path of ['/contact', '/data-sources', '/accessibility', '/cookies', '/wards', '/search'])
    expect((await browser.visit(path)).status, path).toBe(200)
  expect((await browser.visit('/data-sources')).text).toContain('An administrator imports them')
})
