import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { logContact } from '../dialogue/commands.ts'
import { setCover } from '../link-officers/allocate.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { linkedGroup, linkOfficer } from '../two-sides.test-support.ts'
import { nudgeQuiet } from './nudges.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse({ now: new Date('2027-03-01T09:00:00Z') })
})
afterEach(() => house.close())

const pass = (days: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + days * 86_400_000)
}
const run = async () => nudgeQuiet(await house.acting())
const letters = async () => (await house.letters()).filter(({ template }) => template === 'quiet-group')
const mailOf = (account: string) => `link-officer-${account.slice(-6)}@test.example`
const speak = async (groupId: string) => {
  const said = { groupId, by: 'group', how: 'visit', on: dayOf(house.clock.now), words: 'Told in confidence' } as const
  await logContact(await house.acting(), { ...said, once: String(house.clock.now.getTime()) })
}

test('R95: day 60 none, on day 61 the officer gets a reminder, once; a new word begins anew', async () => {
  const { id, slug, link } = await linkedGroup(house, 'Hush Society')
  await speak(id)
  pass(60)
  expect(await run()).toBe(0)
  pass(1)
  expect(await Promise.all([run(), run()])).toContain(1)
  const [letter, ...more] = await letters()
  expect(more).toEqual([])
  expect(letter).toMatchObject({ to: mailOf(link.account), subject: 'Hush Society: no word for 61 days' })
  expect(letter!.text).toContain(`/groups/${slug}/record`)
  expect(letter!.text).not.toContain('confidence')
  pass(1)
  expect(await run()).toBe(0)
  pass(59)
  expect(await run()).toBe(0)
  pass(1)
  expect(await run()).toBe(1)
  pass(30)
  await speak(id)
  pass(60)
  expect(await run()).toBe(0)
  pass(1)
  expect(await run()).toBe(1)
})

test('a group nobody spoke with counts from the day of its link; a council may choose the days; whoever stands in gets the letter', async () => {
  const { at, link } = await linkedGroup(house, 'Never Rang')
  await setNetworkRules(at, { 'quiet-days': 14 })
  pass(14)
  expect(await run()).toBe(0)
  const cover = await linkOfficer(house)
  const today = dayOf(house.clock.now)
  await setCover(
    { ...at, now: house.clock.now },
    {
      officerId: link.id,
      coverId: cover.id,
      fromOn: today,
      untilOn: addDays(today, 5),
    },
  )
  pass(1)
  expect(await run()).toBe(1)
  expect(await letters()).toMatchObject([{ to: mailOf(cover.account) }])
})
