import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openSession } from '../../../platform/session.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { makeAccount } from '../../people/index.ts'
import { moderate } from '../../voices/index.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
let teen: Browser
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house, { preModeration: false })
  const at = await house.acting()
  const made = await makeAccount(at, {
    email: 'fifteen@resident.example',
    name: 'Tamsin Featherstone',
    ageBand: '13-to-17',
    proved: true,
  })
  const { accountId } = made as { accountId: string }
  teen = await house.browser()
  const session = await openSession(at.db, { accountId, now: house.clock.now, secondFactor: false })
  teen.cookies.set('folkmoot_session', session)
})
afterAll(() => house.close())

const answers = (name: string) => ({
  answer: 'A half-pipe by the river, and lights.',
  publish: 'yes',
  name,
  contact: 'no',
  _once: newId(),
})
const voiceOf = async (location: string | null) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('receipt', '=', location!.split('/')[2]!)
    .executeTakeFirstOrThrow()

test('R25: a 15-year-old’s post shows a first name or an alias only', async () => {
  for (const name of ['Tamsin Featherstone', 'Featherstone', 'tamsin.featherstone', 'Tam F']) {
    const page = await teen.send(`${asked.path}/check`, answers(name))
    expect([page.status, page.text.includes('never your family name')], name).toEqual([422, true])
    const early = await teen.send(`${asked.path}/answer/show`, { question: 'show', publish: 'yes', name })
    expect(early.status, `${name}, on the question’s own page`).toBe(422)
  }
  const sent = await teen.send(`${asked.path}/check`, answers('Kingfisher'))
  expect(sent.status).toBe(303)
  const voice = await voiceOf(sent.location)
  expect([voice.public_name, voice.under_18]).toEqual(['Kingfisher', true])

  const nobody = await house.browser()
  expect((await nobody.visit(asked.path)).text, 'a person reads it first').not.toContain('half-pipe')
  const moderator = await house.browser('moderator')
  expect((await moderator.visit('/moderation')).text).toContain('Under 18')
  const page = await moderator.visit(`/moderation/${voice.id}`)
  expect(page.text).toContain('Under 18')
  expect(page.html).not.toContain('Featherstone')
  await moderate(await house.acting(), { voiceIds: [voice.id], decision: { deed: 'publish' } })
  for (const path of [asked.path, `/voices/${voice.id}`]) {
    const shown = await nobody.visit(path)
    expect(shown.text, path).toContain('half-pipe')
    expect(shown.text, path).toContain('Kingfisher')
    expect(shown.html, path).not.toMatch(/Featherstone|Tamsin|Under 18/)
  }
  const change = `${sent.location!.replace('/equality', '')}/change`
  const full = await teen.send(change, { ...answers('Tamsin Featherstone'), answer: 'Two half-pipes.' })
  expect([full.status, full.text.includes('never your family name')]).toEqual([422, true])
})

test('an adult is named as they wish', async () => {
  const adult = await house.browser('resident')
  const sent = await adult.send(`${asked.path}/check`, answers('Ada Quennell'))
  const voice = await voiceOf(sent.location)
  expect([voice.public_name, voice.under_18]).toEqual(['Ada Quennell', false])
})

test('what an officer writes down for somebody under 18 is marked so, and carries no full name', async () => {
  const officer = await house.browser('link-officer')
  const path = `/desk/activities/${asked.id}/notes/new`
  await officer.visit(path)
  const [year, month, day] = house.clock.now.toISOString().slice(0, 10).split('-')
  const note = {
    channel: 'event',
    source: 'Skate jam',
    language: 'en',
    'given-day': day!,
    'given-month': month!,
    'given-year': year!,
    ...answers('Tamsin Featherstone'),
    'under-18': 'yes',
  }
  const full = await officer.send(path, note)
  expect([full.status, full.text.includes('never your family name')]).toEqual([422, true])
  const kept = await officer.send(path, { ...note, name: 'Tamsin', _once: newId() })
  expect(kept.status).toBe(303)
  const { db } = await house.council()
  const last = await db
    .selectFrom('voices')
    .selectAll()
    .where('activity_id', '=', asked.id)
    .where('channel', '=', 'event')
    .executeTakeFirstOrThrow()
  expect([last.public_name, last.under_18]).toEqual(['Tamsin', true])
})

test('a thought of somebody under 18 carries no full name either', async () => {
  const thought = {
    thought: 'The bus is always late.',
    publish: 'yes',
    reply: 'no',
    _once: newId(),
  }
  const path = `/thoughts/project:${asked.projectId}`
  const full = await teen.send(path, { ...thought, name: 'Tamsin Featherstone' })
  expect([full.status, full.text.includes('never your family name')]).toEqual([422, true])
  const sent = await teen.send(path, { ...thought, name: 'Tamsin' })
  const voice = await voiceOf(sent.location)
  expect([voice.public_name, voice.under_18]).toEqual(['Tamsin', true])
})
