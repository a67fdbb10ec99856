import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { publishedProject } from '../../projects/whole-project.test-support.ts'
import { planSession } from '../kinds/event/outreach/commands.ts'
import { kindNamed } from '../kinds/list.ts'
import { openStories } from '../kinds/stories/open-stories.test-support.ts'
import { type OpenSurvey, openSurvey } from '../kinds/survey/open-survey.test-support.ts'
import { ask, said, surveyOf } from '../kinds/survey/survey.test-support.ts'
import { TestDevice } from './device.test-support.ts'

let house: TestHouse
let survey: OpenSurvey
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  const limits = [{ question: 'q1', option: 'a', most: 1, words: said('We have enough answers like yours') }]
  survey = await openSurvey(house, { ...surveyOf([ask.single('q1', ['a', 'b'])]), quotas: limits })
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const sessionFields = () => {
  const [year = '', month = '', day = ''] = addDays(dayOf(house.clock.now), -1).split('-')
  return {
    place: 'Market stall',
    channel: 'event',
    partner: '',
    'day-day': day,
    'day-month': month,
    'day-year': year,
    days: '3',
    graceHours: '24',
    mostDevices: '3',
    mostAnswers: '50',
    resetSeconds: '60',
    counters: '',
    outreach: '',
  }
}

async function outreachIn(projectId: string): Promise<string> {
  const fields = { venue: 'Market', venueType: 'online', partner: 'Friends of the Quince (invented)', wardId: '' }
  const day = dayOf(house.clock.now)
  const times = { day, from: '00:00', until: '23:59' }
  const planned = await planSession(await house.acting(), { projectId, fields: { ...fields, ...times } })
  if ('refused' in planned) throw new Error(JSON.stringify(planned))
  return planned.sessionId
}

test('what a stall counts by hand moves its outreach session, up and down and once; a limit of a survey is said to be not asked', async () => {
  const room = `/desk/projects/${survey.projectId}`
  const outreach = await outreachIn(survey.projectId)
  const elsewhere = await outreachIn(await publishedProject(house, 'Another project'))
  const counters = 'Took a leaflet\ntalked with us\nTook a form'
  const fields = { ...sessionFields(), activities: [survey.id], counters, outreach }
  const form = await officer.visit(`${room}/field/new`)
  expect(form.text).toContain('Its limits are not asked without signal')
  expect(form.text).toContain('Counts with these names are also added to the outreach session: “Talked with us”')
  for (const other of [elsewhere, newId(house.clock.now), 'x'])
    expect((await officer.send(`${room}/field/new`, { ...fields, outreach: other })).status).toBe(404)
  const made = await officer.send(`${room}/field/new`, fields)
  const page = await officer.visit(made.location!)
  expect(page.text).toContain('Its limits are not asked without signal')
  const code = /\/field\/([0-9A-Z]{10})/.exec(page.html)![1]!
  const pin = /Number for the device\s+(\d{8})/.exec(page.text)![1]!
  const [one, two] = [new TestDevice(await house.browser(), code), new TestDevice(await house.browser(), code)]
  for (const device of [one, two]) expect((await device.join(pin)).status).toBe(200)
  const tallies = (...counts: number[]) =>
    counts.map((count, counter) => ({ counter, count, version: counter + count }))
  await Promise.all(Array.from({ length: 10 }, () => one.sync([], { tallies: tallies(7, 12, 3) })))
  await two.sync([], { tallies: tallies(1, 4, 0) })
  // A slip undone on the device is undone here; what comes late changes nothing.
  await one.sync([], { tallies: [{ counter: 1, count: 11, version: 99 }] })
  await one.sync([], { tallies: [{ counter: 1, count: 10, version: 98 }] })
  await officer.submit(`${room}/outreach/${outreach}/contacts`, { people: '2', how: 'talked' })
  expect((await officer.visit(`${room}/outreach`)).text).toContain(
    '20 people met · Talked with us: 17 · Took a form: 3',
  )
  const shown = await officer.visit(made.location!)
  expect(shown.text).toMatch(/talked with us\s+15, also in the outreach session/)
  expect(shown.text).toMatch(/Took a leaflet\s+8(?!,)/)
  expect(shown.html).toContain(`href="${room}/outreach"`)
  const { answers } = await one.sync([
    await one.finish({ q1: 'a', publish: 'no', contact: 'no' }),
    await one.finish({ q1: 'a', publish: 'no', contact: 'no' }),
  ])
  expect(answers.map(({ state }) => state)).toEqual(['taken', 'taken'])
})

test('a photo that was taken without signal comes before its story, once, and is shown with it; what is no picture is refused', async () => {
  const stories = await openStories(house)
  const room = `/desk/projects/${stories.projectId}/field`
  const made = await officer.send(`${room}/new`, { ...sessionFields(), activities: [stories.id] })
  const page = await officer.visit(made.location!)
  const device = new TestDevice(await house.browser(), /\/field\/([0-9A-Z]{10})/.exec(page.html)![1]!)
  await device.join(/Number for the device\s+(\d{8})/.exec(page.text)![1]!)
  const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#852' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 0/1' } })
    .jpeg()
    .toBuffer()
  const question = kindNamed('stories')
    .questions(stories)
    .find(({ type }) => type === 'picture')!.key
  const about = { activity: stories.id, question, name: '<img src=x onerror=alert(1)>.jpg' }
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  expect((await device.sendFile(randomUUID(), about, svg)).body).toMatchObject({ state: 'refused' })
  const id = randomUUID()
  for (const _ of [1, 2]) expect((await device.sendFile(id, about, photo)).body).toEqual({ state: 'kept' })
  const told = await device.finish({
    title: 'A tin of buttons',
    answer: 'My aunt kept it on the stairs.',
    'chosen-reason': 'resonates',
    [question]: `${id} tin.jpg`,
    [`${question}-alt`]: 'A round tin',
    publish: 'yes',
    contact: 'no',
  })
  const { answers } = await device.sync([told])
  expect(answers[0], JSON.stringify(answers)).toMatchObject({ state: 'taken' })
  const { rows } = await sql<{ files: number; all: boolean }>`select count(*)::int as files, bool_and(f.for_all) as all
    from answer_files f join voices v on v.id = f.voice_id where v.receipt = ${answers[0]!.receipt}`.execute(
    (await house.council()).db,
  )
  expect(rows).toEqual([{ files: 1, all: true }])
  const receipt = await (await house.browser()).follow(`/receipts/${answers[0]!.receipt}`)
  expect(receipt.text).toContain('A round tin')
})
