import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../../platform/clock.ts'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { listWards } from '../../../../places/index.ts'
import { publishedProject } from '../../../../projects/whole-project.test-support.ts'
import { openEvent } from '../open-event.test-support.ts'
import { bookPlace } from '../registration/commands.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const dayFields = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'day-day': date, 'day-month': month, 'day-year': year }
}
const ward = async () => (await listWards((await house.council()).db))[0]!
const typed = async (more: Record<string, string | string[]> = {}) => ({
  kind: 'listening',
  hostName: 'Councillor Example, Leader of the Council',
  venue: 'Quince Hall, 4 Quince Lane',
  venueType: 'community',
  wardId: (await ward()).id,
  ...dayFields(addDays(dayOf(house.clock.now), 20)),
  from: '6pm',
  until: '8pm',
  access: ['step-free', 'hearing-loop'],
  accessWords: '',
  ...more,
})

test('R13: an event without access details cannot be published; with host, ward and access it is, and its page names them', async () => {
  const projectId = await publishedProject(house, 'Listening well')
  const made = await officer.submit(`/desk/projects/${projectId}/activities/new/event`, {
    title: 'Leader listens in the hall',
    question: 'What should change?',
    help: '',
    identity: 'open',
    'closes-day': '1',
    'closes-month': '6',
    'closes-year': String(house.clock.now.getFullYear() + 1),
    'closes-time': '5pm',
  })
  expect(made.text).toContain('saved as a draft')
  const desk = made.url
  const bare = await officer.send(`${desk}/publication`)
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('Say when and where it is, and who hosts it')

  const hostless = await officer.send(`${desk}/event`, await typed({ hostName: '', wardId: '', kind: '' }))
  expect(hostless.status).toBe(422)
  for (const sentence of ['Say who hosts it', 'Choose the ward it is in', 'Choose what kind of event it is'])
    expect(hostless.text).toContain(sentence)
  expect(hostless.text).toContain('Quince Hall')

  await officer.submit(`${desk}/event`, await typed({ access: [] }))
  const refused = await officer.send(`${desk}/publication`)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('an event without access arrangements cannot be published')
  expect(refused.html).toContain(`href="${desk}/event"`)
  const address = '/projects/listening-well/leader-listens-in-the-hall'
  expect((await (await house.browser()).visit(address)).status).toBe(404)

  await officer.submit(`${desk}/event`, await typed())
  expect((await officer.submit(`${desk}/publication`)).text).toContain('is published')
  const page = await (await house.browser()).visit(address)
  for (const part of ['Councillor Example, Leader of the Council', (await ward()).name, 'Hearing loop', 'Listening'])
    expect(page.text).toContain(part)
  for (const part of ['itemtype="https://schema.org/Event"', 'itemprop="startDate"', 'EventScheduled'])
    expect(page.html).toContain(part)
  expect(page.html).toMatch(/<h1[^>]*>Leader listens in the hall/)

  const lost = await officer.send(`${desk}/event`, await typed({ access: [] }))
  expect(lost.status).toBe(422)
  expect(lost.text).toContain('without access arrangements cannot be public')
})

describe('a series', () => {
  test('R13: Leader Listens has a named senior host and a page with what is next and what was', async () => {
    expect((await officer.visit('/desk/series')).text).toContain('No series yet')
    const wrong = await officer.send('/desk/series', { title: 'Leader Listens', about: 'Every ward.', hostName: '' })
    expect(wrong.text).toContain('Name the senior person who hosts it')
    const begun = await officer.submit('/desk/series', {
      title: 'Leader Listens',
      about: 'The leader comes to every ward.',
      hostName: 'Councillor Example, Leader of the Council',
      titleCy: 'Yr Arweinydd yn Gwrando',
    })
    expect(begun.text).toContain('Leader Listens')
    const { db } = await house.council()
    const series = await db.selectFrom('event_series').selectAll().executeTakeFirstOrThrow()
    const empty = await (await house.browser()).visit(`/events/series/${series.slug}`)
    expect(empty.text).toContain('No date is set yet')
    const { path } = await openEvent(house, { title: 'In the old laundry', fields: { seriesId: series.id } })
    expect((await (await house.browser()).visit(path)).html).toContain(`/events/series/${series.slug}`)
    house.clock.now = new Date(house.clock.now.getTime() + 6_000)
    const page = await (await house.browser()).visit(`/events/series/${series.slug}`)
    expect(page.text).toContain('In the old laundry')
    expect(page.text).toContain('Councillor Example, Leader of the Council')
    expect((await (await house.browser()).visit('/events/series/nothing')).status).toBe(404)
  })
})

test('another time or place is told to whoever booked, and more room lets those who wait move up', async () => {
  const { activity, desk } = await openEvent(house, { title: 'Small hall', fields: { capacity: '1' } })
  const at = await house.acting()
  const book = (name: string) =>
    bookPlace(at, {
      activityId: activity.id,
      language: 'en',
      fields: { name, email: `${name.toLowerCase()}@test.example`, telephone: '', people: '1', needs: '' },
    })
  await book('Ama')
  await book('Bo')
  const fewer = await officer.send(`${desk}/event`, await typed({ capacity: 'two' }))
  expect(fewer.text).toContain('Enter a whole number')
  await officer.submit(`${desk}/event`, await typed({ capacity: '5', venue: 'The big hall' }))
  const letters = (await house.letters()).filter(({ template }) => template.startsWith('event-'))
  const of = (template: string) => letters.filter((letter) => letter.template === template).map(({ to }) => to)
  expect(of('event-moved-up')).toEqual(['bo@test.example'])
  expect(of('event-changed').sort()).toEqual(['ama@test.example', 'bo@test.example'])
  expect(letters.find(({ template }) => template === 'event-changed')!.text).toContain('The big hall')
})

test('an event is called off with a reason that everyone reads; whoever booked is told, and calendars hear of it', async () => {
  const { activity, desk, path } = await openEvent(house, { title: 'Rained off' })
  await bookPlace(await house.acting(), {
    activityId: activity.id,
    language: 'cy',
    fields: { name: 'Cai', email: 'cai@test.example', telephone: '', people: '2', needs: '' },
  })
  expect((await officer.visit(`${desk}/event`)).text).toContain('Call it off')
  const silent = await officer.send(`${desk}/event/calling-off`, { why: '' })
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Say why. Everyone can read it')
  const done = await officer.submit(`${desk}/event/calling-off`, { why: 'The roof leaks.' })
  expect(done.text).toContain('Called off on')
  const page = await (await house.browser()).visit(path)
  expect(page.text).toContain('The roof leaks.')
  expect(page.html).toContain('EventCancelled')
  expect(page.text).not.toContain('Book a place')
  const letter = (await house.letters()).find(({ template }) => template === 'event-called-off')!
  expect(letter.subject).toContain('Wedi’i ganslo')
  const file = await (await house.browser()).visit(`${path}/event.ics`)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(file.html).toContain('STATUS:CANCELLED')
  expect(file.html).toContain('SEQUENCE:1')
  expect((await officer.send(`${desk}/event`, await typed())).status).toBe(404)
})

test('who may: officers of the project, and nobody else', async () => {
  const { desk } = await openEvent(house, { title: 'Doors' })
  for (const role of ['moderator', 'councillor', 'analyst'] as const) {
    const browser = await house.browser(role)
    for (const room of ['event', 'agenda', 'rota', 'report', 'places', 'door', 'table-notes'])
      expect((await browser.visit(`${desk}/${room}`)).status, `${role} ${room}`).toBe(404)
  }
  const own = await house.account('project-officer', 'kingston', `project:${crypto.randomUUID()}`)
  expect((await (await house.browser({ account: own })).visit(`${desk}/event`)).status).toBe(404)
})
