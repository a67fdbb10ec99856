import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { event } from './event.ts'
import { openEvent } from './open-event.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('what was typed becomes words and a table, and comes back as it was typed', () => {
  const typed = { answer: 'Lights', table: '4' }
  const kept = event.contribution({ ...typed, contact: 'no', postcode: 'KT2 6AA' })
  expect(kept).toEqual({ words: 'Lights', data: { table: '4' } })
  expect(event.values(kept)).toEqual(typed)
  expect(event.isData(kept.data)).toBe(true)
  expect(event.isData({ table: 4 })).toBe(false)
  expect(event.isData({ choice: 'yes' })).toBe(false)
  expect(event.saysSomething(event.contribution({ table: '4' }))).toBe(false)
  expect(event.refusal({ question: 'What?', help: '', translations: {}, definition: { options: [] } })).toBe(
    'unreadable',
  )
})

test('a resident who cannot come says it from home, and officers see every page of the form before', async () => {
  const { activity, path, desk } = await openEvent(house, { title: 'From home too' })
  const resident = await house.browser()
  expect((await resident.visit(path)).text).toContain('Say something before, at or after it')
  await resident.submit(`${path}/answer`, { answer: 'The steps are too steep for me.' })
  await resident.submit(`${path}/answer/table`, { table: '' })
  await resident.submit(`${path}/answer/where`, { postcode: '' })
  await resident.submit(`${path}/answer/show`, { publish: 'yes', name: '' })
  const check = await resident.submit(`${path}/answer/hear`, { contact: 'no' })
  expect(check.text).toContain('The steps are too steep for me.')
  const once = /name="_once" value="([^"]+)"/.exec(check.html)![1]!
  const sent = await resident.send(`${path}/check`, {
    answer: 'The steps are too steep for me.',
    publish: 'yes',
    contact: 'no',
    _once: once,
  })
  expect(sent.location).toMatch(/^\/receipts\/[0-9A-Z-]+\/equality$/)
  const { db } = await house.council()
  const voice = await db
    .selectFrom('voices')
    .selectAll()
    .where('activity_id', '=', activity.id)
    .executeTakeFirstOrThrow()
  expect(voice).toMatchObject({ kind: 'event', channel: 'online', words: 'The steps are too steep for me.' })
  const officer = await house.browser('project-officer')
  const printed = await officer.visit(`${desk}/preview`)
  expect(printed.text).toContain('Give the number of your table')
})
