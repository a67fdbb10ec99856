import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { logContact } from '../dialogue/commands.ts'
import { allocate, setCover } from '../link-officers/allocate.ts'
import { promise } from '../promises/commands.ts'
import { linkedGroup, linkOfficer } from '../two-sides.test-support.ts'
import type { MyGroup } from './queries.ts'
import { isQuiet } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
const today = () => dayOf(house.clock.now)

test('a group that waits for its officer has gone quiet as well, where nobody spoke for too long', () => {
  const group = { lastOn: '2026-07-12', linkedOn: '2025-05-30', nextSide: 'officer' } as MyGroup
  expect([isQuiet(group, '2026-11-22', 60), isQuiet(group, '2026-08-01', 60)]).toEqual([true, false])
})

test('the desk of a link officer: whose turn it is, what is promised, what is late, who has gone quiet, whom they stand in for', async () => {
  const waits = await linkedGroup(house, 'Waiting Room')
  const { at, link } = waits
  const next = async (name: string) => {
    const made = await linkedGroup(house, name)
    await allocate(at, { groupId: made.id, officerId: link.id, relevance: 'Fits', despite: true })
    return made
  }
  const [quiet, calm, covered] = [
    await next('Silent Film Club'),
    await next('Calm Sea'),
    await linkedGroup(house, 'Stand By'),
  ]
  const log = (id: string, ago: number, by: 'group' | 'officer', how: 'email' | 'visit') => {
    const now = new Date(house.clock.now.getTime() - ago * 86_400_000)
    return logContact(
      { ...at, now },
      { groupId: id, by, how, on: addDays(today(), -ago), words: 'Secret words', once: `${ago}` },
    )
  }
  await log(waits.id, 4, 'group', 'email')
  await log(quiet.id, 75, 'officer', 'visit')
  await log(calm.id, 1, 'officer', 'visit')
  await log(covered.id, 2, 'group', 'email')
  const made = { ...at, now: new Date(house.clock.now.getTime() - 30 * 86_400_000) }
  const due = (days: number) => addDays(today(), days)
  await promise(made, { groupId: calm.id, by: 'officer', words: 'Mend the pier', dueOn: due(-6), once: 'a' })
  await promise(at, { groupId: calm.id, by: 'officer', words: 'Paint the pier', dueOn: due(10), once: 'b' })
  await promise(at, { groupId: calm.id, by: 'officer', words: 'Light the pier', dueOn: due(90), once: 'c' })
  await promise(made, { groupId: quiet.id, by: 'group', words: 'Lend the screen', dueOn: due(-2), once: 'd' })
  await setCover(at, { officerId: covered.link.id, coverId: link.id, fromOn: due(-1), untilOn: due(3) })
  const desk = await waits.officer.visit('/desk')
  expect(desk.text).toMatch(/Mend the pier .*You promised Calm Sea/)
  expect(desk.text).toMatch(/Lend the screen .*Silent Film Club promised you/)
  expect(desk.text).toMatch(/Paint the pier/)
  expect(desk.text).not.toContain('Light the pier')
  expect(desk.text).toMatch(/Groups wait for you .*(Waiting Room|Stand By) waits for you/)
  expect(desk.text).toMatch(/Gone quiet .*Silent Film Club You last spoke on .* 75 days ago/)
  expect(desk.text).not.toContain('Secret words')
  const page = await waits.officer.visit('/network/my-groups')
  expect(page.text).toContain('2 of 4 groups wait for you. One promise is late. One has gone quiet')
  expect(page.text).toMatch(/Stand By.* You stand in until/)
  const others = await house.browser({ account: (await linkOfficer(house)).account })
  expect((await others.visit('/network/my-groups')).text).toContain('You have no groups yet')
  expect((await others.visit('/desk')).text).not.toContain('Waiting Room')
  for (const browser of [await house.browser('administrator'), await house.browser('resident')])
    expect((await browser.visit('/network/my-groups')).status).toBe(404)
})
