import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('Bassetlaw has 25 key groups, 14 link officers, one for each group, and something that was sent on', async () => {
  const broker = await house.browser({ account: await house.account('broker', 'bassetlaw') }, 'bassetlaw')
  const keys = await broker.visit('/network/key-groups')
  expect(keys.text).toContain('25 of 25 key groups are named')
  expect(keys.text).toContain('Was to be looked at again')
  const officers = await broker.visit('/network/link-officers')
  expect(officers.text).toContain('25 of 25 key groups have a link officer')
  expect(officers.html.match(/href="\/network\/link-officers\/[0-9a-f-]{36}"/g)).toHaveLength(14)
  expect((await broker.visit('/network/terms')).text).toContain('23 of 25 key groups agreed')
  expect((await broker.visit('/network/cascades')).text).toContain('18 of 112 groups were reached at least once')
})

test('the kernel finds key groups that reach at least as many as today’s, with a bound', async () => {
  const broker = await house.browser({ account: await house.account('broker', 'bassetlaw') }, 'bassetlaw')
  const asked = await broker.submit('/network/key-groups/suggestions', { _once: 'example' })
  await house.runJobs('bassetlaw')
  const done = await broker.visit(asked.url)
  expect(done.text).toContain('The suggestion is ready.')
  const page = await broker.visit(/\/network\/key-groups\/suggestions\/[0-9a-f-]+/.exec(done.html)![0])
  const [covered, today] = [/Together they reach ([\d,]+)/, /of today reach ([\d,]+)/].map((found) =>
    Number(found.exec(page.text)![1]!.replaceAll(',', '')),
  )
  expect(covered).toBeGreaterThanOrEqual(today!)
})
