import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listWards } from '../../places/index.ts'
import { logContact } from '../dialogue/commands.ts'
import { makeKeyGroup } from '../link-officers/link-officers.test-support.ts'
import { linkedGroup } from '../two-sides.test-support.ts'
import { groupsPerPage, spokenByWard } from './queries.ts'
import { words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const url = '/network/link-officers/last-spoken'

test('who was spoken with and who not, who has no link officer: in words, on the map, in tables; days only', async () => {
  const auditor = await house.browser('auditor')
  expect((await auditor.visit(url)).text).toContain('There are no key groups yet')
  const { id, at } = await linkedGroup(house, 'Chatty Parrots')
  const old = await linkedGroup(house, 'Old Friends')
  const [north, south] = await listWards(at.db)
  const lone = await makeKeyGroup(house, 'Nobody’s Group', 'kingston', { wards: [north!.id] })
  const today = dayOf(house.clock.now)
  const log = (groupId: string, ago: number) =>
    logContact(at, { groupId, by: 'group', how: 'visit', on: addDays(today, -ago), words: 'Whispered', once: 'x' })
  await log(id, 3)
  await log(old.id, 90)
  const page = await auditor.visit(url)
  expect(page.text).toContain(
    '1 of 3 key groups were spoken with in the last 60 days. One has gone quiet. With one nobody has spoken yet. One has no link officer.',
  )
  expect(page.text).toMatch(
    /Nobody’s Group No link officer Not yet Quiet .*Old Friends .*90 days ago Quiet .*Chatty Parrots/,
  )
  expect(page.text).not.toContain('Whispered')
  const { wards, everywhere } = await spokenByWard(at.db, 'network', today, 60)
  const of = (ward: string) => wards.find((one) => one.id === ward)
  expect(of(north!.id)).toMatchObject({ groups: 1, spoken: 0 })
  expect(of(south!.id)).toMatchObject({ groups: 0, spoken: 0 })
  expect(everywhere).toMatchObject({ groups: 2, spoken: 1 })
  await log(lone, 0)
  expect((await spokenByWard(at.db, 'network', today, 60)).wards).toContainEqual(
    expect.objectContaining({ id: north!.id, groups: 1, spoken: 1 }),
  )
  for (const role of ['link-officer', 'administrator'] as const)
    expect((await (await house.browser(role)).visit(url)).status).toBe(200)
  const broker = await house.browser({ account: await house.account('broker') })
  expect((await broker.visit(url)).status).toBe(200)
  expect((await (await house.browser('resident')).visit(url)).status).toBe(404)
  expect((await auditor.visit(`${url}?page=2`)).status).toBe(404)
  expect((await auditor.visit(`${url}?page=no`)).status).toBe(404)
})

test('an administrator sets after how many days a group has gone quiet; others do not', async () => {
  const head = await house.browser('administrator')
  await head.visit(url)
  const set = '/network/link-officers/quiet-days'
  const wrong = await head.send(set, { days: '3' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain(words.daysWrong)
  expect((await head.submit(set, { days: '120' })).text).toContain('in the last 120 days')
  expect((await (await house.browser('auditor')).send(set, { days: '30' })).status).toBe(404)
})

test('many key groups are read a page at a time', async () => {
  for (let i = 0; i < groupsPerPage; i++) await makeKeyGroup(house, `Choir number ${i}`, 'bexley')
  await makeKeyGroup(house, 'Zebra crossers', 'bexley')
  const auditor = await house.browser('auditor', 'bexley')
  expect((await auditor.visit(url)).text).not.toContain('Zebra crossers')
  expect((await auditor.visit(`${url}?page=2`)).text).toContain('Zebra crossers')
})
