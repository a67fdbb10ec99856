import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { pauseProject } from '../../projects/index.ts'
import { closeActivity } from '../desk/publication-commands.ts'
import { type Asked, draftConversation, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
})
afterAll(() => house.close())

const voicesOf = async ({ id }: { id: string }) =>
  (await house.council()).db.selectFrom('voices').selectAll().where('activity_id', '=', id).execute()
/** The voice that a sending led to. */
const voiceOf = async ({ location }: { location: string | null }) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('receipt', '=', location!.split('/')[2]!)
    .executeTakeFirstOrThrow()
const least = { answer: 'More trees, and somebody to water them.', publish: 'yes', contact: 'no' }

describe('open, not open, and for whom', () => {
  test('closed between reading and sending: not taken, and the words are given back', async () => {
    const closing = await openConversation(house)
    const browser = await house.browser()
    expect((await browser.send(`${closing.path}/check`, { ...least, _once: newId() })).status).toBe(303)
    await closeActivity(await house.acting(), { activityId: closing.id, reason: 'We have heard enough to begin.' })
    const late = await browser.send(`${closing.path}/check`, {
      ...least,
      answer: 'My late words',
      'priority-1': 'late wish',
      _once: newId(),
    })
    expect(late.status).toBe(422)
    expect(late.text).toContain('We have not taken your answer')
    expect(late.text).toContain('My late words')
    expect(late.text).toContain('late wish')
    expect(await voicesOf(closing)).toHaveLength(1)
    expect((await browser.visit(closing.path)).text).toContain('We have heard enough to begin.')
    const page = await browser.send(`${closing.path}/answer`, { question: 'answer', answer: 'More late words' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('More late words')
  })
  test('a paused project takes no answers', async () => {
    const paused = await openConversation(house)
    await pauseProject(await house.acting(), { projectId: paused.projectId, reason: 'An election is called.' })
    const browser = await house.browser()
    expect((await browser.visit(paused.path)).text).toContain('This is paused')
    expect((await browser.visit(`${paused.path}/answer`)).text).toContain('You cannot answer this now')
    expect((await browser.send(`${paused.path}/check`, { ...least, _once: newId() })).status).toBe(422)
    expect(await voicesOf(paused)).toEqual([])
  })
  test('it says when it opens, and takes nothing before', async () => {
    const soon = await openConversation(house, { opensAt: new Date(house.clock.now.getTime() + 3 * 24 * 3600_000) })
    const browser = await house.browser()
    expect((await browser.visit(soon.path)).text).toContain('Not open yet')
    expect((await browser.send(`${soon.path}/check`, { ...least, _once: newId() })).status).toBe(422)
    expect(await voicesOf(soon)).toEqual([])
  })
  test('what is not published is not there, for anyone at the public pages', async () => {
    const draftId = await draftConversation(await house.acting(), asked.projectId, { title: 'Not yet' })
    const path = asked.path.replace(asked.slug, 'not-yet')
    expect(draftId).toBeTruthy()
    const browser = await house.browser()
    expect((await browser.visit(path)).status).toBe(404)
    expect((await browser.visit(`${path}/answer`)).status).toBe(404)
    expect((await browser.send(`${path}/check`, least)).status).toBe(404)
    const officer = await house.browser('project-officer')
    expect((await officer.visit(path)).text).toContain('it is not published yet')
    expect((await officer.visit(`${path}/answer`)).status).toBe(404)
  })
  test('where people sign in, each answers once, and the account is linked only if they say so', async () => {
    const known = await openConversation(house, { identityLevel: 'account' })
    const visitor = await house.browser()
    expect((await visitor.visit(`${known.path}/answer`)).text).toContain('Sign in to answer')
    expect((await visitor.send(`${known.path}/check`, least)).text).toContain('Sign in to answer')
    const resident = await house.browser('resident')
    expect((await resident.send(`${known.path}/check`, { ...least, _once: newId() })).status).toBe(303)
    const again = await resident.send(`${known.path}/check`, { ...least, answer: 'Once more', _once: newId() })
    expect(again.status).toBe(422)
    expect(again.text).toContain('You have answered this already')
    expect(again.text).toContain('Once more')
    const [voice] = await voicesOf(known)
    expect(voice).toMatchObject({ participant_level: 'account', account_id: null })
    const linked = await house.browser('resident')
    const sent = await linked.send(`${asked.path}/check`, { ...least, link: 'yes', _once: newId() })
    expect((await voiceOf(sent)).account_id).toBe(linked.account)
  })
  test('a hall behind one address is welcome; one browser that sends and sends is stopped', async () => {
    const browser = await house.browser()
    let last = 0
    for (let i = 0; i < 61; i++)
      last = (await browser.send(`${asked.path}/check`, { publish: '', _once: newId() })).status
    expect(last).toBe(429)
    expect((await (await house.browser()).send(`${asked.path}/check`, { ...least, _once: newId() })).status).toBe(303)
  })
})
