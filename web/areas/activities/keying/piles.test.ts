import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('an officer of one project finds its piles, however many newer ones others have', async () => {
  const [asked, other] = [await openConversation(house), await openConversation(house, { title: 'Elsewhere' })]
  const account = await house.account('project-officer', 'kingston', `project:${asked.projectId}`)
  const officer = await house.browser({ account })
  const { db } = await house.council()
  const now = house.clock.now
  const pile = (name: string, activity_id: string, created_at: Date) => ({
    id: newId(now),
    activity_id,
    name,
    stated_total: 3,
    collected_on: addDays(dayOf(now), -1),
    created_by: account,
    created_at,
  })
  const others = Array.from({ length: 31 }, (_, index) => pile(`Their box ${index}`, other.id, now))
  const ours = pile('Our box', asked.id, addHours(now, -1))
  await db
    .insertInto('keying_batches')
    .values([ours, ...others])
    .execute()
  const page = await officer.visit('/keying')
  expect(page.text).toContain('Our box')
  for (const theirs of ['Their box', 'Elsewhere', 'Next']) expect(page.text).not.toContain(theirs)
  expect(await (await house.browser('project-officer')).visit('/keying')).toMatchObject({
    text: expect.stringContaining('Next'),
  })
})

const addHours = (from: Date, hours: number) => new Date(from.getTime() + hours * 3600_000)
