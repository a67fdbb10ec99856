import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { later, type OpenEvent, openEvent } from '../open-event.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const itemsOf = async ({ activity }: OpenEvent) =>
  (await house.council()).db
    .selectFrom('event_agenda_items')
    .selectAll()
    .where('activity_id', '=', activity.id)
    .orderBy('points', 'desc')
    .orderBy('at')
    .execute()

test('R117: residents propose and rank items as officers do, and the meeting page shows the share that the community raised', async () => {
  const event = await openEvent(house, { title: 'Ward meeting' })
  const officer = await house.browser('project-officer')
  const agenda = `${event.path}/agenda`
  expect((await (await house.browser()).visit(agenda)).text).toContain('Nothing is on the agenda yet')
  const resident = await house.browser()
  const empty = await resident.send(`${agenda}/items`, { title: '', why: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Say what should be talked about')
  for (const title of ['Lights in the alley', 'A bench by the pond', 'The number 7 bus'])
    expect((await resident.submit(`${agenda}/items`, { title, why: 'It matters.' })).text).toContain(
      'It is on the agenda.',
    )
  await officer.submit(`${event.desk}/agenda`, { title: 'The draft budget', why: '' })
  const page = await resident.visit(agenda)
  expect(page.text).toContain('75% of the agenda was raised by residents: 3 of 4 items.')
  expect((await (await house.browser()).visit(event.path)).text).toContain('75% of the agenda was raised by residents')

  const [lights, bench, bus] = (await itemsOf(event)).map(({ id }) => id) as [string, string, string]
  const twice = await resident.send(`${agenda}/ranking`, { 'rank-1': lights, 'rank-2': lights })
  expect(twice.text).toContain('Choose each item once')
  await resident.submit(`${agenda}/ranking`, { 'rank-1': bus, 'rank-2': bench })
  // One person, one ranking: sent again it replaces what was sent.
  await resident.submit(`${agenda}/ranking`, { 'rank-1': bus, 'rank-2': bench })
  await (await house.browser()).submit(`${agenda}/ranking`, { 'rank-1': bus, 'rank-2': lights, 'rank-3': bench })
  expect((await itemsOf(event)).map(({ title, points, first_choices }) => [title, points, first_choices])).toEqual([
    ['The number 7 bus', 6, 2],
    ['A bench by the pond', 3, 0],
    ['Lights in the alley', 2, 0],
    ['The draft budget', 0, 0],
  ])
  const ranked = (await (await house.browser()).visit(agenda)).text
  expect(ranked.indexOf('The number 7 bus')).toBeLessThan(ranked.indexOf('A bench by the pond'))
  expect((await resident.visit(agenda)).html).toContain(`value="${bus}" selected`)
  const { db } = await house.council()
  const rankings = await db
    .selectFrom('event_agenda_rankings')
    .selectAll()
    .where('activity_id', '=', event.activity.id)
    .execute()
  expect(rankings).toHaveLength(2)
})

test('the same ranking twenty times at once counts once', async () => {
  const event = await openEvent(house, { title: 'All at once' })
  const resident = await house.browser()
  await resident.submit(`${event.path}/agenda/items`, { title: 'Trees' })
  const [tree] = await itemsOf(event)
  const all = await Promise.all(
    Array.from({ length: 20 }, () => resident.send(`${event.path}/agenda/ranking`, { 'rank-1': tree!.id })),
  )
  expect(all.every(({ status }) => status === 303)).toBe(true)
  expect((await itemsOf(event))[0]).toMatchObject({ points: 3, first_choices: 1 })
})

test('an officer declines an item only with a reason that everyone reads; broken rules are not shown, the reason is', async () => {
  const event = await openEvent(house, { title: 'Read first', preModeration: true })
  const officer = await house.browser('project-officer')
  const resident = await house.browser()
  const sent = await resident.submit(`${event.path}/agenda/items`, { title: 'A rude thing about a neighbour' })
  expect(sent.text).toContain('Somebody reads it first')
  await resident.submit(`${event.path}/agenda/items`, { title: 'A crossing at the school' })
  expect((await resident.visit(`${event.path}/agenda`)).text).toContain('Nothing is on the agenda yet')
  const [rude, crossing] = await itemsOf(event)
  const desk = `${event.desk}/agenda`
  const silent = await officer.send(`${desk}/${rude!.id}`, { accepted: 'no', why: '' })
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Say why it is declined. Everyone can read it')
  await officer.submit(`${desk}/${rude!.id}`, { accepted: 'no', why: 'It is about one person.', hidden: 'yes' })
  await officer.submit(`${desk}/${crossing!.id}`, { accepted: 'yes' })
  const page = (await (await house.browser()).visit(`${event.path}/agenda`)).text
  expect(page).toContain('100% of the agenda was raised by residents: 1 of 1 items.')
  expect(page).toContain('Why not: It is about one person.')
  expect(page).not.toContain('A rude thing')
  expect((await officer.visit(desk)).text).toContain('Declined: It is about one person.')
  expect((await officer.submit(`${desk}/${rude!.id}`, { accepted: 'yes' })).text).toContain(
    'The item is on the agenda.',
  )
  const other = await openEvent(house, { title: 'Another meeting' })
  expect((await officer.send(`${other.desk}/agenda/${crossing!.id}`, { accepted: 'yes' })).status).toBe(404)
})

test('details of people are read before they are shown; scripts are words', async () => {
  const event = await openEvent(house, { title: 'Risky words' })
  const resident = await house.browser()
  const risky = await resident.submit(`${event.path}/agenda/items`, { title: 'Ring me on 020 8123 4567' })
  expect(risky.text).toContain('Somebody reads it first')
  await resident.submit(`${event.path}/agenda/items`, { title: '<img src=x onerror=alert(1)>' })
  const page = await resident.visit(`${event.path}/agenda`)
  expect(page.html).not.toContain('<img src=x')
  expect(page.text).not.toContain('020 8123')
})

test('where people sign in they rank once each; when it has begun the agenda is settled', async () => {
  const event = await openEvent(house, { title: 'Signed in', identityLevel: 'account', inDays: 3 })
  const agenda = `${event.path}/agenda`
  await (await house.browser()).submit(`${agenda}/items`, { title: 'Anyone may propose' })
  const [item] = await itemsOf(event)
  const anonymous = await house.browser()
  expect((await anonymous.visit(agenda)).html).toMatch(/href="\/sign-in\?return-to=/)
  expect((await anonymous.send(`${agenda}/ranking`, { 'rank-1': item!.id })).text).toContain('Sign in first')
  const resident = await house.browser('resident')
  expect((await resident.submit(`${agenda}/ranking`, { 'rank-1': item!.id })).text).toContain('Your choice is counted.')
  later(house, 4)
  const over = await (await house.browser()).visit(agenda)
  expect(over.text).toContain('The agenda is settled')
  expect((await (await house.browser()).send(`${agenda}/items`, { title: 'Too late' })).status).toBe(404)
})
