import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { designSystem, ours } from '../../../ui/gallery-list.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the gallery lists every component, and each page with its examples is valid', async () => {
  const browser = await house.browser()
  const index = await browser.visit('/gallery')
  for (const { name } of [...designSystem, ...ours]) {
    expect(index.html).toContain(`href="/gallery/${name}"`)
    const page = await browser.visit(`/gallery/${name}`)
    expect(page.status, name).toBe(200)
  }
})

test('there is no page for a component that does not exist', async () => {
  const browser = await house.browser()
  for (const name of ['nothing', '..%2F..%2Fetc', '%3Cscript%3E'])
    expect((await browser.visit(`/gallery/${name}`)).status).toBe(404)
})
