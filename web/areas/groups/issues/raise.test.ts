import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { repliesTo } from '../../voices/index.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { service } from './issues.test-support.ts'
import { raiseIssue } from './raise.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('twenty groups that raise an issue at the same moment, and twenty who send one form, are all served', async () => {
  const roads = await service(house, 'Pavements', 'kingston')
  const at = await house.acting()
  const groups = await Promise.all(Array.from({ length: 20 }, (_, i) => memberGroup(house, `Crowd ${i}`)))
  const fields = { kind: 'issue', service: roads, words: 'A', wish: 'B', open: 'no', channel: '', agreed: '' }
  const raise = (groupId: string, once: string) => raiseIssue(at, { groupId, fields, once, byOfficer: false })
  const all = await Promise.all(groups.map(({ id }) => raise(id, newId())))
  expect(all.filter((one) => 'taken' in one)).toHaveLength(20)
  const once = newId()
  const same = await Promise.all(groups.map(() => raise(groups[0]!.id, once)))
  const ids = new Set(same.map((one) => ('taken' in one ? one.taken.voiceId : '')))
  expect(ids.size).toBe(1)
  expect(await repliesTo(at.db, [...ids][0]!)).toHaveLength(1)
})
