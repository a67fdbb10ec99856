import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf, londonTime } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { leaveNetwork } from '../register/membership.ts'
import { dayFields, linkedGroup } from '../two-sides.test-support.ts'
import { answerEvent } from './answer-commands.ts'
import { proposeEvent } from './commands.ts'
import { sameDayEvents } from './queries.ts'
import { type EventFields, eventRefusals, reconcile, timesOf } from './rules.ts'
import { otherRefusals, refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const inDays = (days: number) => addDays(dayOf(house.clock.now), days)
const ward = async () => {
  const { db } = await house.council()
  const { rows } = await db.executeQuery<{ id: string; slug: string; name: string }>(
    (await import('kysely')).sql`select id, slug, name from areas where kind = 'ward' order by name limit 1`.compile(
      db,
    ),
  )
  return rows[0]!
}
const typed = async (more: Record<string, string | string[]> = {}) => ({
  title: 'Lantern walk',
  about: 'We walk by the river with lanterns.',
  ...dayFields('time0', inDays(30)),
  'time0-from': '5:30pm',
  'time0-until': '7pm',
  place: 'The old boathouse, River Lane',
  wardId: (await ward()).id,
  access: ['step-free', 'quiet-room'],
  cost: 'Free',
  booking: 'https://walks.example/book',
  ...more,
})
const calendarOf = async (url: string) => {
  const page = await (await house.browser()).visit(url)
  expect(page.headers.get('content-type')).toContain('text/calendar')
  const lines = page.html.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  expect([lines[0], lines.at(-1) || lines.at(-2)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  return page.html
    .replaceAll(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('\r\n')
          .filter((line) => line.includes(':'))
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    )
}
const listed = async (url: string, title: string) => (await calendarOf(url)).filter((one) => one['SUMMARY'] === title)

test('R100: an accepted event appears in the .ics feed, and stays the group’s own', async () => {
  const group = await linkedGroup(house, 'Lantern Makers')
  const { browser } = group.member
  const room = `/groups/${group.slug}/events`
  await browser.visit(`${room}/new`)
  expect((await browser.visit(room)).text).toContain(words.group.noneText)
  const sent = await browser.submit(`${room}/new`, await typed())
  expect(sent.text).toContain(words.form.sent)
  expect(sent.text).toContain(words.states.waiting)
  const id = /\/events\/([0-9a-f-]{36})"/.exec(sent.html)![1]!
  expect(await listed('/events.ics', 'Lantern walk')).toEqual([])
  expect((await (await house.browser()).visit(`/events/${id}`)).status).toBe(404)

  const { officer } = group
  expect((await officer.visit('/network/events')).text).toContain('Lantern walk')
  const desk = await officer.visit(`/network/events/${id}`)
  expect(desk.html).not.toContain('name="title"')
  const wrong = await officer.send(`/network/events/${id}/answer`, { accepted: 'no' })
  expect(wrong.text).toContain(otherRefusals['why-missing'])
  const yes = await officer.submit(`/network/events/${id}/answer`, { accepted: 'yes' })
  expect(yes.text).toContain(words.desk.waitingNone)
  const letters = (await house.letters()).filter(({ template }) => template === 'event-answer')
  expect(letters).toHaveLength(1)
  expect(letters[0]!.text).toContain(`/events/${id}`)

  const { slug } = await ward()
  for (const url of [
    '/events.ics',
    `/wards/${slug}/events.ics`,
    `/groups/${group.slug}/events.ics`,
    `/events/${id}/event.ics`,
  ]) {
    const [entry, ...more] = await listed(url, 'Lantern walk')
    expect(more).toEqual([])
    expect(entry).toMatchObject({
      STATUS: 'CONFIRMED',
      SEQUENCE: '0',
      'DTSTART;TZID=Europe/London': `${inDays(30).replaceAll('-', '')}T173000`,
      'DTEND;TZID=Europe/London': `${inDays(30).replaceAll('-', '')}T190000`,
      LOCATION: 'The old boathouse\\, River Lane',
    })
  }
  const page = await (await house.browser()).visit(`/events/${id}`)
  for (const part of [
    'itemtype="https://schema.org/Event"',
    'itemprop="startDate"',
    'itemprop="location"',
    'EventScheduled',
  ])
    expect(page.html).toContain(part)
  expect(page.text).toContain('No steps from the street')
  expect((await (await house.browser()).visit(`/events?ward=${slug}`)).text).toContain('Lantern walk')
  expect((await (await house.browser()).visit(`/events?month=${inDays(30).slice(0, 7)}`)).text).toContain(
    'Lantern walk',
  )
  expect((await (await house.browser()).visit(`/events?group=${group.slug}`)).text).toContain(
    'Events of Lantern Makers',
  )
  expect((await (await house.browser()).visit(`/wards/${slug}`)).text).toContain('Lantern walk')

  // Nobody but its people has a way to change it: not its link officer, not an administrator.
  for (const other of [officer, await house.browser('administrator'), await house.browser('resident')]) {
    expect((await other.visit(`${room}/${id}`)).status).toBe(404)
    for (const deed of ['', '/proposal', '/cancellation'])
      expect((await other.send(`${room}/${id}${deed}`, await typed({ title: 'Ours now' }))).status).toBe(404)
  }

  const [before] = await listed('/events.ics', 'Lantern walk')
  const moved = await typed({ 'time0-from': '6pm', place: 'The new boathouse' })
  await browser.visit(`${room}/${id}`)
  const saved = await browser.submit(`${room}/${id}`, moved)
  expect(saved.text).toContain(words.form.saved)
  const [after] = await listed('/events.ics', 'Lantern walk')
  expect([after!['UID'], after!['SEQUENCE']]).toEqual([before!['UID'], '1'])
  expect(after!['DTSTART;TZID=Europe/London']).toContain('T180000')
  expect((await browser.send(`${room}/${id}`, moved)).text).toContain(words.form.same)
  const seen = await officer.visit(`/network/events/${id}`)
  expect(seen.text).toContain('Changed: the place and days or times')
  await officer.submit(`/network/events/${id}/seen`)
  expect((await officer.visit('/network/events')).text).not.toContain('Changed:')

  expect((await browser.send(`${room}/${id}/cancellation`)).text).toContain(otherRefusals['why-missing'])
  await browser.submit(`${room}/${id}/cancellation`, { cancelWhy: 'The river is high.' })
  const [gone] = await listed('/events.ics', 'Lantern walk')
  expect(gone).toMatchObject({ UID: before!['UID'], STATUS: 'CANCELLED', SEQUENCE: '2' })
  expect((await (await house.browser()).visit(`/events/${id}`)).text).toContain('The river is high.')
  expect((await (await house.browser()).visit(`/events?group=${group.slug}`)).text).not.toContain('Lantern walk')
})

test('a no says why, and the group may put it forward again; a link officer may put one forward for it', async () => {
  const group = await linkedGroup(house, 'Second Tries')
  const room = `/groups/${group.slug}/events`
  const sent = await group.officer.submit(`${room}/new`, await typed({ title: 'Officer’s idea' }))
  expect(sent.text).toContain(words.group.forThem)
  const id = /\/events\/([0-9a-f-]{36})"/.exec(sent.html)![1]!
  const answer = `/network/events/${id}/answer`
  expect((await group.officer.send(answer, { accepted: 'yes' })).text).toContain(otherRefusals.own)
  await (await house.browser('administrator')).submit(answer, { accepted: 'no', why: 'The hall is closed then.' })
  expect((await group.officer.send(answer, { accepted: 'yes' })).text).toContain(otherRefusals['answered-already'])
  const form = await group.member.browser.visit(`${room}/${id}`)
  expect(form.text).toContain('The hall is closed then.')
  await group.member.browser.submit(`${room}/${id}/proposal`)
  expect((await group.officer.visit('/network/events')).text).toContain('Officer’s idea')
  for (const other of await group.others())
    for (const url of [room, `${room}/new`, `${room}/${id}`]) expect((await other.visit(url)).status, url).toBe(404)
  expect((await (await house.browser()).visit(room)).location).toMatch(/^\/sign-in/)
})

test('several days: another row keeps what was typed; a day that goes is cancelled in calendars; the same day is hinted', async () => {
  const [group, other] = [await linkedGroup(house, 'Day by Day'), await linkedGroup(house, 'Same Day')]
  const room = `/groups/${group.slug}/events`
  const { browser } = group.member
  const more = await browser.send(
    `${room}/new`,
    { ...(await typed({ title: 'Two days' })), another: 'yes' },
    { nothingDone: true },
  )
  expect(more.html).toContain('name="time1-day"')
  expect(more.html).toContain('Two days')
  const two = { ...dayFields('time1', inDays(31)), 'time1-from': '10am', 'time1-until': 'midday' }
  const sent = await browser.submit(`${room}/new`, await typed({ title: 'Two days', ...two }))
  const id = /\/events\/([0-9a-f-]{36})"/.exec(sent.html)![1]!
  await group.officer.submit(`/network/events/${id}/answer`, { accepted: 'yes' })
  expect(await listed('/events.ics', 'Two days')).toHaveLength(2)
  await browser.submit(`${room}/${id}`, await typed({ title: 'Two days' }))
  expect((await listed('/events.ics', 'Two days')).map((one) => one['STATUS'])).toEqual(['CONFIRMED', 'CANCELLED'])
  await other.member.browser.submit(`/groups/${other.slug}/events/new`, await typed({ title: 'Rival' }))
  const { db } = await house.council()
  const hints = await sameDayEvents(db, { days: [inDays(30)], wardId: (await ward()).id, except: id })
  expect(hints).toContainEqual(expect.objectContaining({ title: 'Rival', accepted: false, day: inDays(30) }))
  expect(hints.some(({ title }) => title === 'Two days')).toBe(false)
  expect((await group.officer.visit(`/network/events/${id}`)).text).toContain('Rival by Same Day')
})

test('careless and hostile input is told, kept on the page, and never breaks a calendar', async () => {
  const group = await linkedGroup(house, 'Breakers')
  const room = `/groups/${group.slug}/events`
  const { browser } = group.member
  const empty = await browser.send(`${room}/new`, {})
  expect(empty.status).toBe(422)
  for (const refusal of ['title-missing', 'about-missing', 'place-missing', 'times-missing'] as const)
    expect(empty.text).toContain(refusals[refusal])
  const evil = 'Evil\r\nSTATUS:CANCELLED\r\nBEGIN:VEVENT <script>'
  const kept = await browser.send(`${room}/new`, await typed({ title: evil, booking: 'javascript:alert(1)' }))
  expect(kept.text).toContain(refusals['booking-not-a-link'])
  expect(kept.html).not.toContain('<script>')
  const sent = await browser.submit(`${room}/new`, await typed({ title: evil }))
  const id = /\/events\/([0-9a-f-]{36})"/.exec(sent.html)![1]!
  await group.officer.submit(`/network/events/${id}/answer`, { accepted: 'yes' })
  const [entry, ...more] = await calendarOf(`/events/${id}/event.ics`)
  expect(more).toEqual([])
  expect(entry).toMatchObject({ STATUS: 'CONFIRMED', SUMMARY: 'Evil STATUS:CANCELLED BEGIN:VEVENT <script>' })
  for (const url of [
    '/events/nonsense',
    '/events?page=0',
    '/events?page=2000',
    '/events?group=nobody',
    '/wards/nowhere/events.ics',
  ])
    expect((await browser.visit(url)).status, url).toBe(404)
  expect((await browser.visit('/events?month=2026-13&ward=nowhere')).status).toBe(200)
})

test('the event of a group that left the network stays readable, and leads to no page that is gone', async () => {
  const { id, slug } = await memberGroup(house, 'Gone By Then', {}, 'bexley')
  const at = await house.acting('bexley')
  const soon = { day: inDays(3), from: '10:00', until: '12:00', blank: false }
  const made = await proposeEvent(at, { groupId: id, fields: { ...fields, title: 'Last waltz', times: [soon] } })
  if ('refused' in made) throw new RangeError(made.refused)
  await answerEvent(at, { eventId: made.eventId, accepted: true, why: '' })
  const visitor = await house.browser(undefined, 'bexley')
  expect((await visitor.visit(`/groups/${slug}`)).text).toContain('Events of this group')
  expect((await visitor.visit(`/events/${made.eventId}`)).html).toContain(`href="/groups/${slug}"`)
  await leaveNetwork(at, { groupId: id, reason: 'It ended.' })
  const page = await visitor.visit(`/events/${made.eventId}?after=1`)
  expect(page.text).toContain('Gone By Then')
  expect(page.html).not.toContain(`href="/groups/${slug}"`)
})

const fields: EventFields = {
  title: 'T',
  about: 'A',
  place: 'P',
  wardId: '',
  access: [],
  cost: '',
  booking: '',
  times: [{ day: '2026-07-04', from: '10:00', until: '12:00', blank: false }],
}
const now = londonTime('2026-06-01', '12:00')
const time = (day: string, from: string | undefined, until: string | undefined) => [{ day, from, until, blank: false }]
test.each([
  [{}, {}],
  [{ title: 'x'.repeat(121) }, { title: 'title-too-long' }],
  [{ about: 'x'.repeat(4_001) }, { about: 'about-too-long' }],
  [{ access: ['unicorn'] }, { access: 'access-unknown' }],
  [{ wardId: 'atlantis' }, { wardId: 'ward-unknown' }],
  [{ times: [] }, { times: 'times-missing' }],
  [{ times: time('not-a-day', '10:00', '11:00') }, { time0: 'not-a-day' }],
  [{ times: time('2026-07-04', '10:00', undefined) }, { time0: 'not-a-time' }],
  [{ times: time('2026-07-04', '10:00', '09:00') }, { time0: 'ends-before' }],
  [{ times: time('2026-07-04', '20:00', '00:30') }, {}],
  [{ times: time('2026-05-04', '10:00', '11:00') }, { time0: 'in-the-past' }],
  [{ times: time('2029-05-04', '10:00', '11:00') }, { time0: 'too-late' }],
  // The clocks go forward at 1am on 28 March 2027: from 12:30am to 1:30am is no time at all.
  [{ times: time('2027-03-28', '00:30', '01:30') }, { time0: 'ends-before' }],
  [{ times: time('2026-10-25', '00:30', '02:30') }, {}],
  [{ times: [...fields.times, ...time('2026-07-04', '11:00', '13:00')] }, { times: 'overlap' }],
  [{ times: Array.from({ length: 13 }, () => fields.times[0]!) }, { times: 'too-many-times' }],
])('%o', (change, expected) => {
  expect(eventRefusals({ ...fields, ...change }, now, { wards: new Set() })).toEqual(expected)
})

test('a day in the past is no new one where the event had it before', () => {
  const past = { ...fields, times: time('2026-05-04', '10:00', '11:00') }
  expect(eventRefusals(past, now, { wards: new Set(), before: timesOf(past) })).toEqual({})
})

test('on the day the clocks go back an event of two hours lasts three', () => {
  const [long] = timesOf({ times: time('2026-10-25', '00:30', '02:30') })
  expect(long!.endsAt.getTime() - long!.startsAt.getTime()).toBe(3 * 3_600_000)
})

test('a time that moves keeps its place in calendars', () => {
  const [a, b] = timesOf({ times: [...fields.times, ...time('2026-07-05', '10:00', '12:00')] })
  const before = [
    { ...a!, id: 'a' },
    { ...b!, id: 'b' },
  ]
  const [c] = timesOf({ times: time('2026-07-06', '10:00', '12:00') })
  expect(reconcile(before, [a!, c!])).toEqual({ moved: [{ ...c!, id: 'b' }], added: [], gone: [] })
  expect(reconcile(before, [a!])).toEqual({ moved: [], added: [], gone: [before[1]] })
  expect(reconcile([], [c!]).added).toEqual([c])
})
