import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { londonTime } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { takeAttendance } from './attendance.ts'
import { callMeeting, inviteAll } from './call.ts'
import { listCounts } from './counts.ts'
import { listInvitations } from './invitation-queries.ts'
import { fewMeetings, warnFew } from './jobs.ts'
import { keyGroup, linkOfficer } from './meetings.test-support.ts'
import { actionRefusals, type MeetingFields, meetingRefusals, planYearOf, stageOf } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse({ now: londonTime('2030-04-20', '12:00') })
})
afterAll(() => house.close())

const said = (day: string): MeetingFields => ({
  title: `Meeting of ${day}`,
  aboutPlan: false,
  startsAt: londonTime(day, '10:00'),
  endsAt: londonTime(day, '12:00'),
  place: 'Hall',
  access: 'No steps',
  link: '',
})

/** A network meeting, to which these officers came. */
async function held(day: string, officers: readonly string[]): Promise<{ id: string; ids: string[]; came: string[] }> {
  const at = await house.acting('barnet', { account: null, role: 'broker' })
  const made = await callMeeting(at, { ...said(day), arranger: 'broker' })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  await inviteAll(at, made.meetingId)
  const all = await listInvitations(at.db, made.meetingId)
  const ids = all.map(({ id }) => id)
  const came = all.filter(({ officerId }) => officerId && officers.includes(officerId)).map(({ id }) => id)
  const later = { ...at, now: londonTime(day, '13:00') }
  expect(await takeAttendance(later, { meetingId: made.meetingId, listed: ids, came })).toEqual({ saved: ids.length })
  return { id: made.meetingId, ids, came }
}

test('R101: an officer with one meeting by December is listed, and is told once from the ninth month on', async () => {
  const [often, once, never] = [
    await linkOfficer(house, 'barnet'),
    await linkOfficer(house, 'barnet'),
    await linkOfficer(house, 'barnet'),
  ]
  await keyGroup(house, 'barnet', 'Counting Choir', often.id)
  const spring = await held('2030-05-02', [often.id, once.id])
  await held('2030-09-10', [often.id])
  await house.acting('barnet').then(async (at) => {
    const again = { ...at, now: londonTime('2030-09-11') }
    await takeAttendance(again, { meetingId: spring.id, listed: spring.ids, came: spring.came })
    const counts = new Map(
      (await listCounts(at.db, { year: 2030 })).map(({ officerId, attended }) => [officerId, attended]),
    )
    expect([often.id, once.id, never.id].map((id) => counts.get(id))).toEqual([2, 1, 0])
  })
  const listAt = async (day: string) => {
    house.clock.now = londonTime(day, '12:00')
    const broker = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
    const page = await broker.visit('/network/meetings/officers')
    return { few: page.text, broker, has: (id: string) => page.html.includes(`/network/link-officers/${id}`) }
  }
  const autumn = await listAt('2030-11-30')
  expect(autumn.few).toContain('From December on')
  expect([autumn.has(often.id), autumn.has(once.id)]).toEqual([true, true])
  const december = await listAt('2030-12-01')
  expect([december.has(often.id), december.has(once.id), december.has(never.id)]).toEqual([false, true, true])
  const everybody = await december.broker.visit('/network/meetings/officers?show=all')
  expect(everybody.html).toContain(often.id)
  const desk = await house.browser({ account: once.account }, 'barnet')
  expect((await desk.visit('/desk')).text).toContain('You were at 1 of 2 network meetings in this plan year')
  const administrator = await house.browser('administrator', 'barnet')
  expect((await administrator.visit('/desk')).text).toContain('2 link officers were at fewer than 2 network meetings')

  const told = async () => (await house.letters('barnet')).filter(({ template }) => template === 'few-meetings').length
  const at = await house.acting('barnet')
  const run = (day: string) =>
    fewMeetings.run({
      ...at,
      now: londonTime(day, '07:30'),
      id: '' as never,
      data: {},
      attempt: 1,
      progress: async () => {},
    })
  await run('2030-12-31')
  expect(await told()).toBe(0)
  expect(await run('2031-01-01')).toEqual({ told: 2 })
  expect(await warnFew({ ...at, now: londonTime('2031-02-01') })).toBe(0)
  expect(await told()).toBe(2)
  const january = await listAt('2031-01-02')
  expect(january.few).toContain('Letter on 1 January 2031')

  const wrong = await january.broker.send('/network/meetings/rules', { minimum: 'many' })
  expect(wrong.status).toBe(422)
  await january.broker.visit('/network/meetings/officers')
  expect((await january.broker.submit('/network/meetings/rules', { minimum: '1' })).text).toContain(
    '2 of 3 link officers',
  )
  const before = await january.broker.visit('/network/meetings/officers?year=2029')
  expect(before.text).toContain('April 2029 to March 2030')
})

describe('rules', () => {
  test.each([
    ['2030-03-31', 2029],
    ['2030-04-01', 2030],
    ['2030-12-31', 2030],
  ])('the plan year of %s is %i', (day, year) => expect(planYearOf(day)).toBe(year))
  test.each([
    ['2030-04-01', 'early'],
    ['2030-11-30', 'early'],
    ['2030-12-01', 'list'],
    ['2031-01-01', 'warn'],
    ['2031-03-31', 'warn'],
  ])('%s is %s', (day, stage) => expect(stageOf(day)).toBe(stage))
  const now = new Date('2030-05-01T08:00:00Z')
  test.each([
    [{}, {}],
    [{ title: '' }, { title: 'title-missing' }],
    [{ title: 'x'.repeat(121) }, { title: 'title-too-long' }],
    [
      { startsAt: 'nothing' as const, endsAt: undefined },
      { starts: 'starts-missing', ends: 'ends-missing' },
    ],
    [{ startsAt: 'not-a-day' as const }, { starts: 'starts-not-a-day' }],
    [{ startsAt: 'not-a-time' as const }, { starts: 'starts-not-a-time' }],
    [{ startsAt: new Date('2030-04-01T08:00:00Z') }, { starts: 'starts-past' }],
    [{ startsAt: londonTime('2032-06-01'), endsAt: londonTime('2032-06-01', '01:00') }, { starts: 'starts-too-late' }],
    [{ endsAt: londonTime('2030-05-02', '09:00') }, { ends: 'ends-before' }],
    [{ place: '', access: '' }, { place: 'place-missing' }],
    [{ place: '', access: '', link: 'https://meet.example/x' }, {}],
    [{ access: '' }, { access: 'access-missing' }],
    [{ access: 'x'.repeat(1_001) }, { access: 'access-too-long' }],
    [{ place: 'x'.repeat(301) }, { place: 'place-too-long' }],
    [{ link: 'javascript:alert(1)' }, { link: 'link-bad' }],
  ])('%o', (change, expected) => {
    expect(meetingRefusals({ ...said('2030-05-02'), ...change }, now)).toEqual(expected)
  })
  test.each([
    [{ words: 'x'.repeat(501) }, { words: 'words-too-long' }],
    [{ dueOn: 'not-a-day' }, { dueOn: 'due-not-a-day' }],
    [{ dueOn: '2030-04-30' }, { dueOn: 'due-past' }],
    [{ dueOn: '2033-04-30' }, { dueOn: 'due-too-late' }],
  ])('%o', (change, expected) => {
    expect(actionRefusals({ words: 'W', dueOn: '2030-06-01', ...change }, '2030-05-01')).toEqual(expected)
  })
})
