import { afterAll, beforeAll, expect, test } from 'vitest'
import { listGroups } from '../../areas/groups/index.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { bassetlawGroups } from '../story/groups.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('Bassetlaw has 112 invented groups of many kinds, in every one of its wards, and each says that it is invented', async () => {
  const { db } = await house.council('bassetlaw')
  const { groups, total } = await listGroups(db, { limit: 500 })
  expect(total).toBe(112)
  expect(new Set(groups.map(({ name }) => name)).size).toBe(112)
  expect(groups.every(({ name }) => name.endsWith('(invented)'))).toBe(true)
  const reached = new Set(groups.flatMap(({ wards }) => wards.map(({ id }) => id)))
  expect(reached.size).toBe(25)
  expect(groups.filter(({ wards }) => !wards.length).length).toBe(
    bassetlawGroups.filter(({ wards }) => !wards.length).length,
  )
  for (const sector of ['charity', 'community', 'faith', 'social-enterprise', 'co-operative'])
    expect(
      groups.some(({ sectors }) => sectors.includes(sector)),
      sector,
    ).toBe(true)
})

test('the directory of Bassetlaw pages through them', async () => {
  const browser = await house.browser(undefined, 'bassetlaw')
  expect((await browser.visit('/groups')).text).toContain('112 groups')
  expect((await browser.visit('/groups?page=4')).text).toContain('invented')
  expect((await browser.visit('/groups?page=5')).status).toBe(404)
})
