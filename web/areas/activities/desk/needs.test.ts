import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { publishedProject } from '../../projects/whole-project.test-support.ts'
import { draftConversation, openConversation } from '../open-conversation.test-support.ts'
import { publishActivity } from './publication-commands.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('what closes in many other projects leaves what closes in one’s own on the desk, and is not found there', async () => {
  const at = await house.acting()
  const closesIn = (days: number) => new Date(at.now.getTime() + days * 24 * 3600_000)
  const elsewhere = await publishedProject(house, 'Much going on')
  for (let n = 0; n < 51; n++) {
    const activityId = await draftConversation(at, elsewhere, { title: `Elsewhere ${n}`, closesAt: closesIn(2) })
    expect(await publishActivity(at, { activityId })).not.toHaveProperty('refused')
  }
  const own = await openConversation(house, { title: 'Our own square', closesAt: closesIn(6) })
  const account = await house.account('project-officer', 'kingston', `project:${own.project.id}`)
  const { text } = await (await house.browser({ account })).visit('/desk')
  expect(text).toContain('Our own square')
  expect(text).not.toContain('Elsewhere')
  expect((await (await house.browser('moderator')).visit('/desk')).text).not.toContain('Our own square')
})
