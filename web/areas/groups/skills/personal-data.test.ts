import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { mergeGroups } from '../imports/merge.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { idIn, needing, offering, partnerOf, putUp } from './offering.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('what somebody offers, asks and agrees to is told to them; forgotten, it is gone for everybody', async () => {
  const resident = await house.browser('resident')
  const { group, browser: club } = await partnerOf(house, 'Remembering Club')
  const offer = await putUp(resident, '/skills/offers', offering({ title: 'Remembered loaves' }))
  const need = await putUp(club, '/skills/needs', needing({ group: group.id }))
  const match = await club.submit('/skills/matches', { entry: idIn(offer), own: idIn(need) })
  await resident.submit(`${match.url}/answers`, { answer: 'yes' })
  await club.submit(`${offer}/reports`, { words: 'A worry' })
  const at = await house.acting()
  const whom = (accountId: string | undefined) => ({ accountId: accountId!, emailKey: null })
  const told = async (account: string | undefined) => JSON.stringify(await at.house.personalData(whom(account), at.db))
  expect(await told(resident.account)).toContain('Remembered loaves')
  expect(await told(club.account)).toMatch(/A cook for our lunch.*Remembered loaves.*reported/s)
  await at.house.forget(whom(resident.account), at, 'They asked')
  expect(await told(resident.account)).not.toContain('Remembered loaves')
  expect((await club.visit(match.url)).status).toBe(404)
  expect(await told(club.account)).not.toContain('Remembered loaves')
  await at.house.forget(whom(club.account), at, 'They asked')
  expect(await at.db.selectFrom('skill_reports').select('id').execute()).toEqual([])
})

test('two groups that become one have one list of offers', async () => {
  const { group, browser } = await partnerOf(house, 'Doubled Menders')
  const kept = await memberGroup(house, 'Doubled Menders Kept')
  const url = await putUp(browser, '/skills/offers', offering({ group: group.id, title: 'Mending' }))
  expect(await mergeGroups(await house.acting(), { from: group.id, into: kept.id })).toEqual({ merged: true })
  expect((await browser.visit(url)).text).toContain('Doubled Menders Kept')
  expect((await browser.visit('/skills')).text).toContain('Offer a skill for Doubled Menders Kept')
})
