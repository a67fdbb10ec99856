import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../town/house.ts'
import { designate } from './key-groups/commands.ts'
import { appoint } from './link-officers/appoint.ts'
import { memberGroup } from './member-group.test-support.ts'
import { agreeTerms } from './terms/commands.ts'
import { listAgreements } from './terms/queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('what the scheme keeps about a person is told to them, and forgotten when they ask; that a group agreed stays', async () => {
  const account = await house.account('link-officer')
  const at = await house.acting('kingston', { account, role: 'link-officer' })
  const said = { accountId: account, grade: 'director', service: 'Parks', telephone: '020 0000 0000' }
  await appoint(at, { ...said, communities: ['carers'], wards: [] })
  const { id } = await memberGroup(house, 'Forgetful Friends')
  const reviewOn = `${new Date(house.clock.now).getFullYear() + 1}-06-01`
  await designate(at, { groupId: id, nominator: 'A', criteria: 'B', rationale: 'C', reviewOn, overTargetWhy: '' })
  await agreeTerms(at, { groupId: id, version: 1, name: 'Wren Ashby' })
  const whom = { accountId: account, emailKey: null }
  const told = JSON.stringify(await at.house.personalData(whom, at.db))
  for (const kept of ['020 0000 0000', 'carers', 'Wren Ashby', 'Forgetful Friends']) expect(told).toContain(kept)
  await at.house.forget(whom, at, 'They asked')
  const after = JSON.stringify(await at.house.personalData(whom, at.db))
  for (const gone of ['020 0000 0000', 'carers', 'Wren Ashby']) expect(after).not.toContain(gone)
  expect(await listAgreements(at.db, 1)).toMatchObject([{ name: 'Somebody of the group', agreedAt: expect.any(Date) }])
})
