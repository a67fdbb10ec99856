import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { setPlaces } from '../../projects/index.ts'
import { openConversation, placeIn, say } from '../said.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('the page of a ward', () => {
  test('shows its map, profile against the council, what is open there, and ways to follow and to speak', async () => {
    const activity = await openConversation(house, { title: 'Only for Tolworth' })
    const at = await house.acting()
    const place = await placeIn(house, 'Tolworth')
    await setPlaces(at, { projectId: activity.projectId, areaIds: [place.wardId] })
    for (let n = 0; n < 6; n++) await say(house, activity, `Words ${n}`, { place })
    const browser = await house.browser()
    const page = await browser.visit('/wards/tolworth')
    expect(page.status).toBe(200)
    expect(page.html).toContain(`href="${activity.path}">Only for Tolworth</a>`)
    expect(page.html.match(/<figure class="fm-figure">/g)!.length).toBeGreaterThanOrEqual(4)
    expect(page.text).toContain('Kingston')
    expect(page.html).toContain('fm-map__shape--here')
    expect(page.html).toContain(`href="/follow/ward:${place.wardId}"`)
    expect(page.html).toContain(`href="/thoughts/ward%3A${place.wardId}"`)
    expect(page.text).toMatch(/\d+ answers came from here since/)
    expect((await browser.visit('/wards/berrylands')).html).not.toContain('Only for Tolworth')
  })
  test('may be kept: no cookie, no form', async () => {
    const page = await (await house.browser()).visit('/wards/norbiton')
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.html).not.toContain('method="post"')
  })
  test('shows an earlier boundary and says so', async () => {
    const browser = await house.browser()
    const page = await browser.visit('/wards/norbiton?boundary=E05000409')
    expect(page.text).toContain('This page shows the ward as it was from 2 May 2002 to 4 May 2022 (E05000409)')
    expect(page.html).toContain('href="/wards/norbiton">Show the ward as it is today')
    expect(page.html).toContain('name="robots" content="noindex"')
  })
  test('a ward that was replaced says when it ended', async () => {
    const { db } = await house.council()
    const gone = await db
      .selectFrom('boundaries')
      .innerJoin('areas', 'areas.id', 'boundaries.area_id')
      .select('areas.slug')
      .where('areas.kind', '=', 'ward')
      .where('boundaries.ends_on', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('boundaries as b').whereRef('b.area_id', '=', 'areas.id').where('b.ends_on', 'is', null)),
        ),
      )
      .executeTakeFirst()
    const page = await (await house.browser()).visit(`/wards/${gone!.slug}`)
    expect(page.text).toContain('This ward ended on 4 May 2022')
  })
  test('speaks Welsh', async () => {
    const page = await (await house.browser()).visit('/wards/norbiton?lang=cy')
    expect(page.text).toContain('Pwy sy’n byw yn Norbiton')
  })
  test('unknown wards, boundaries of other wards and other councils’ wards are not found', async () => {
    const browser = await house.browser()
    for (const path of [
      '/wards/nowhere',
      `/wards/${newId()}`,
      '/wards/..%2F',
      '/wards/norbiton?boundary=E05000001',
      '/wards/norbiton?boundary=%27--',
      '/wards/erith',
    ])
      expect((await browser.visit(path)).status, path).toBe(404)
  })
})
