import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { draftConversation, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('another site shows the question in a frame and opens our page to answer; nothing is typed in the frame', async () => {
  const asked = await openConversation(house, { question: 'What would make "our" street greener?' })
  const page = await (await house.browser()).visit(`/embed/${asked.id}`)
  expect(page.headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(page.headers.get('x-frame-options')).toBeNull()
  expect(page.headers.getSetCookie()).toEqual([])
  expect(page.text).toContain('What would make "our" street greener?')
  expect(page.html).toMatch(new RegExp(`<a[^>]+href="${asked.path}/answer"[^>]+target="_blank"`))
  expect(page.html).not.toContain('<form')
  expect((await (await house.browser()).visit(asked.path)).headers.get('content-security-policy')).toContain(
    "frame-ancestors 'none'",
  )
  const officer = await house.browser('project-officer')
  const code = await officer.visit(`/desk/activities/${asked.id}/embed`)
  expect(code.text).toContain(`/embed/${asked.id}`)
  expect(code.text).toContain('title="What would make &quot;our&quot; street greener?"')
})

test('a draft is in no frame', async () => {
  const { projectId } = await openConversation(house)
  const draft = await draftConversation(await house.acting(), projectId, { title: 'Not yet' })
  expect((await (await house.browser()).visit(`/embed/${draft}`)).status).toBe(404)
  expect((await (await house.browser('project-officer')).visit(`/embed/${draft}`)).status).toBe(404)
  expect((await (await house.browser()).visit('/embed/none')).status).toBe(404)
})
