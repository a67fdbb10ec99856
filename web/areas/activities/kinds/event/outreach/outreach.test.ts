import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../../platform/clock.ts'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { listWards } from '../../../../places/index.ts'
import { publishedProject } from '../../../../projects/whole-project.test-support.ts'
import { publishActivity } from '../../../desk/publication-commands.ts'
import { openEvent } from '../open-event.test-support.ts'
import { coverage } from './queries.ts'
import { byWard } from './rules.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const wards = async () => listWards((await house.council()).db)
const day = (inDays: number) => {
  const [year = '', month = '', date = ''] = addDays(dayOf(house.clock.now), inDays).split('-')
  return { 'day-day': date, 'day-month': month, 'day-year': year, from: '2pm', until: '4pm' }
}

test('R15: a project lists a venue that is not the council’s, or says why not, before its event is public; sessions have a partner and their contacts are counted', async () => {
  const projectId = await publishedProject(house, 'Going out')
  const room = `/desk/projects/${projectId}/outreach`
  const event = await openEvent(house, {
    title: 'In the town hall',
    projectId,
    publish: false,
    fields: { venueType: 'council', venue: 'Town hall' },
  })
  const refused = await officer.send(`${event.desk}/publication`)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('List a session at a place that is not the council’s, or say why not')
  expect(refused.html).toContain(`href="${room}"`)

  expect((await officer.visit(room)).text).toContain('No session yet')
  const bare = await officer.send(room, { venue: '', venueType: 'faith', partner: '', ...day(5), until: '1pm' })
  expect(bare.status).toBe(422)
  for (const sentence of [
    'Say where it is',
    'Name the partner who hosts it',
    'Choose the ward',
    'It must end after it begins',
  ])
    expect(bare.text).toContain(sentence)
  const [first, second] = await wards()
  const said = { venueType: 'faith', partner: 'Friends of the Quince (invented)', wardId: second!.id }
  await officer.submit(room, { venue: 'St Quince’s hall', ...said, ...day(-3) })
  const listed = await officer.submit(room, { venue: 'The market', ...said, venueType: 'business', ...day(9) })
  expect(listed.text).toContain('A place that is not the council’s is listed')
  expect(listed.text).toContain('Hosted by Friends of the Quince (invented)')

  const sessions = [...listed.html.matchAll(/outreach\/([0-9a-f-]{36})\/(contacts|calling-off)"/g)]
  const past = sessions.find(([, , what]) => what === 'contacts')![1]!
  const ahead = sessions.find(([, , what]) => what === 'calling-off')![1]!
  const wrong = await officer.send(`${room}/${past}/contacts`, { people: '0', how: 'talked' })
  expect(wrong.text).toContain('Enter a whole number from 1 to 1,000')
  await officer.submit(`${room}/${past}/contacts`, { people: '14', how: 'talked' })
  const counted = await officer.submit(`${room}/${past}/contacts`, { people: '5', how: 'took-a-form' })
  expect(counted.text).toContain('19 people met · Talked with us: 14 · Took a form: 5')
  expect((await officer.send(`${room}/${ahead}/contacts`, { people: '1', how: 'talked' })).status).toBe(404)
  expect((await officer.send(`${room}/${ahead}/calling-off`, { why: '' })).text).toContain(
    'Say why it does not take place',
  )
  expect((await officer.submit(`${room}/${ahead}/calling-off`, { why: 'The square is dug up.' })).text).toContain(
    'The square is dug up.',
  )
  expect((await officer.submit(`${event.desk}/publication`)).text).toContain('is published')

  const page = await officer.visit('/desk/events/coverage')
  const line = new RegExp(`${second!.name} (\\d+) (\\d+) (\\d+) (\\d+)`).exec(page.text)!
  expect(Number(line[2])).toBeGreaterThan(0)
  expect(Number(line[3])).toBeGreaterThanOrEqual(19)
  expect(page.text).toMatch(/A place of worship or its hall Others’ \d+ [1-9]\d* \d+/)
  expect(page.text).toContain(first!.name)
})

test('R15: a project that stays in the council’s rooms says why, and the reason is kept', async () => {
  const projectId = await publishedProject(house, 'Staying in')
  const at = await house.acting()
  const event = await openEvent(house, {
    title: 'Only online',
    projectId,
    publish: false,
    fields: { venueType: 'online', wardId: '', venue: 'Online' },
  })
  expect(await publishActivity(at, { activityId: event.activity.id })).toMatchObject({ refused: 'not-ready' })
  const room = `/desk/projects/${projectId}/outreach/reason`
  expect((await officer.send(room, { reason: '' })).text).toContain('Say why. It stands in the project’s plan')
  const kept = await officer.submit(room, { reason: 'It is about the town hall itself.' })
  expect(kept.text).toContain('It is about the town hall itself.')
  expect(await publishActivity(at, { activityId: event.activity.id })).toEqual({ published: true })
  expect((await (await house.browser('councillor')).visit(`/desk/projects/${projectId}/outreach`)).status).toBe(404)
})

test('R20: a ward of the boundary file with no event in 12 months is listed as a gap; one with an event is not', async () => {
  const { db } = await house.council()
  const all = await wards()
  const from = new Date(house.clock.now.getTime() - 365 * 86_400_000)
  const covered = byWard(await coverage(db, { from, until: house.clock.now }))
  const gap = all.findLast(({ id }) => !covered.has(id))!
  const gaps = (html: string) => /aria-labelledby="gaps"[\s\S]*?<\/section>/.exec(html)![0]
  const auditor = await house.browser('auditor')
  const before = await auditor.visit('/desk/events/coverage')
  expect(gaps(before.html)).toContain(gap.name)
  expect(before.text).toMatch(/\d+ wards? without any/)

  // What is planned does not close the gap; what has been does; what is over a year ago does not.
  const event = await openEvent(house, { title: 'Far from here', inDays: 6, fields: { wardId: gap.id } })
  const still = gaps((await auditor.visit('/desk/events/coverage')).html)
  expect(still).toContain(`${gap.name}</a>: 1 planned`)
  const move = (at: Date) =>
    db
      .updateTable('project_events')
      .set({ starts_at: at, ends_at: new Date(at.getTime() + 3600_000) })
      .where('activity_id', '=', event.activity.id)
      .execute()
  await move(new Date(house.clock.now.getTime() - 20 * 86_400_000))
  house.clock.now = new Date(house.clock.now.getTime() + 6_000)
  expect(gaps((await auditor.visit('/desk/events/coverage')).html)).not.toContain(gap.name)
  await move(new Date(house.clock.now.getTime() - 370 * 86_400_000))
  house.clock.now = new Date(house.clock.now.getTime() + 6_000)
  expect(gaps((await auditor.visit('/desk/events/coverage')).html)).toContain(gap.name)
  expect((await (await house.browser('resident')).visit('/desk/events/coverage')).status).toBe(404)
})
