import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { publishedProject } from '../../projects/whole-project.test-support.ts'
import { planSession } from '../kinds/event/outreach/commands.ts'
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
  const [year = '', month = '', day = ''] = addDays(dayOf(house.clock.now), -1).split('-')
  const fields = {
    place: 'Market stall',
    channel: 'event',
    partner: '',
    activities: [survey.id],
    'day-day': day,
    'day-month': month,
    'day-year': year,
    days: '3',
    graceHours: '24',
    mostDevices: '3',
    mostAnswers: '50',
    resetSeconds: '60',
    counters: 'Took a leaflet\ntalked with us\nTook a form',
    outreach,
  }
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
