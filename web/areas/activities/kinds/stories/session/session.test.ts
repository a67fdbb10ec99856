import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { moderate } from '../../../../voices/index.ts'
import { fresh } from '../definition.ts'
import { type Opened, openStories, sendStory, show, tell } from '../open-stories.test-support.ts'

let house: TestHouse
let at: Awaited<ReturnType<TestHouse['acting']>>
let objects: Opened
beforeAll(async () => {
  house = await openHouse()
  at = await house.acting()
  objects = await openStories(house)
})
afterAll(() => house.close())

const read = async (path: string) => (await house.browser()).visit(path)
const inThreeDays = () => addDays(dayOf(house.clock.now), 3)
const session = () => ({
  day: inThreeDays(),
  from: '18:00',
  until: '20:00',
  place: 'Room 2 of the town hall',
  group: 'the working group',
})
const definition = () => ({ ...fresh, brings: 'answer', session: session() })

test('R73: an answer sent the day before shows in the session, with what is sent live and after it, and an officer chooses what all see', async () => {
  const asked = await openStories(house, {
    title: 'The brief',
    question: 'What does the brief mean to you?',
    definition: definition(),
  })
  const start = await read(asked.path)
  for (const words of ['Room 2 of the town hall', 'For the working group.', '6pm to 8pm', 'Answer this question'])
    expect(start.text).toContain(words)
  const begins = new Date(`${session().day}T18:30:00Z`)
  const times = [-30, -24, 0.1, 20].map((hours) => new Date(begins.getTime() + hours * 3600_000))
  const now = house.clock.now
  const own = `${asked.path}/session`
  expect((await read(own)).text).toContain('Nothing is here yet')
  const before = await sendStory(house, await house.browser(), asked.path, {
    answer: { answer: 'It means a door that is open.' },
    show: { publish: 'yes' },
    hear: { contact: 'no' },
  })
  await show(at, before.voice.id)
  house.clock.now = times[1]!
  const dayBefore = await tell({ ...at, now: times[1]! }, asked, { answer: 'Sent the day before.', title: '' })
  expect((await read(own)).text).not.toContain('Live')
  house.clock.now = times[2]!
  const live = await tell({ ...at, now: times[2]! }, asked, { answer: 'Said in the room.', title: '' })
  await tell({ ...at, now: times[2]! }, asked, { answer: 'Nobody read this yet.', title: '' }, { shown: false })
  const page = await read(own)
  const [first, second, third] = ['It means a door', 'Sent the day before', 'Said in the room'].map((words) =>
    page.text.indexOf(words),
  )
  expect(first! > 0 && first! < second! && second! < third!).toBe(true)
  expect(page.text).not.toContain('Nobody read this yet.')
  expect(page.text.slice(0, third)).toMatch(/Before.*Before.*Live/s)
  expect(page.html).toContain('<meta http-equiv="refresh" content="10"')
  expect((await read(`${own}?still=yes`)).html).not.toContain('http-equiv="refresh"')
  const large = await read(`${own}?large=${dayBefore.id}`)
  expect(large.text).toContain('2 of 3')
  expect(large.html).toContain(`large=${live.id}`)

  expect(start.html).toContain('#influence')
  expect(start.text).toContain('What people answered')
  const desk = `/desk/activities/${asked.id}/session`
  const officer = await house.browser('project-officer')
  expect((await officer.visit(`/desk/activities/${asked.id}`)).text).toContain('Session: what everyone looks at')
  const open = await officer.visit(desk)
  expect(open.text).toContain('1 answer waits to be read')
  expect((await officer.submit(desk, { story: live.id })).text).toContain('Everyone looks at this now.')
  expect((await read(own)).text).toContain('We are looking at this')
  const wrong = await officer.send(desk, { story: before.voice.id.replace(/.{4}$/, '0000') })
  expect([wrong.status, wrong.text.includes('not shown to everyone any more')]).toEqual([422, true])
  await moderate({ ...at, now: times[2]! }, { voiceIds: [live.id], decision: { deed: 'count' } })
  expect((await read(own)).text).not.toContain('We are looking at this')
  expect((await officer.submit(desk, { story: '' })).text).toContain('Nothing is shown large now.')
  for (const who of ['resident', 'link-officer'] as const)
    expect((await (await house.browser(who)).visit(desk)).status).toBe(404)
  await officer.send(desk, { story: dayBefore.id }, { token: 'none' })
  expect((await read(own)).text).not.toContain('We are looking at this')

  house.clock.now = times[3]!
  await tell({ ...at, now: times[3]! }, asked, { answer: 'I thought of it on the way home.', title: '' })
  expect((await read(own)).text).toMatch(/After.*I thought of it/s)
  house.clock.now = now
  expect((await read(`${objects.path}/session`)).status).toBe(404)
  const elsewhere = await house.browser('project-officer', 'bexley')
  expect((await elsewhere.visit(desk)).status).toBe(404)
})

test('an officer sets it up; a session without a place or a day is refused and what was typed stays', async () => {
  const officer = await house.browser('project-officer')
  const form = {
    title: 'What it means',
    question: 'What does the brief mean to you?',
    'opens-day': '1',
    'opens-month': '1',
    'opens-year': '2026',
    'opens-time': '9am',
    identity: 'open',
    'pre-moderation': 'yes',
    'stories-brings': 'answer',
    'stories-session-day': '4',
    'stories-session-month': '5',
    'stories-session-year': String(house.clock.now.getFullYear() + 1),
    'stories-session-from': '5:30pm',
    'stories-session-until': '7pm',
  }
  const path = `/desk/projects/${objects.projectId}/activities/new/stories`
  expect((await officer.visit(path)).text).toContain('What do people bring?')
  const refused = await officer.send(path, form)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('A session needs a day')
  expect(refused.html).toContain('value="5:30pm"')
  const made = await officer.send(path, {
    ...form,
    'stories-session-place': 'Library',
    'stories-example-1-title': '<script>alert(1)</script>',
    'stories-example-1-words': 'A story',
  })
  expect(made.status, made.text.slice(0, 400)).toBe(303)
  const edit = await officer.visit(`${made.location!.replace(/\/$/, '')}/edit`)
  for (const value of ['5:30pm', '7pm', 'Library']) expect(edit.html).toContain(`value="${value}"`)
  expect(edit.html).not.toContain('<script>alert')
  const preview = await officer.visit(`${made.location}/preview`)
  expect([200, 303]).toContain(preview.status)
})
