import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../town/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a page that is not there says so calmly', async () => {
  const browser = await house.browser()
  const page = await browser.visit('/nothing-here')
  expect(page.status).toBe(404)
  expect(page.text).toContain('We cannot find that page')
})
