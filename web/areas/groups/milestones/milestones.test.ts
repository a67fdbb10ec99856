import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { takeAttendance } from '../meetings/attendance.ts'
import { callMeeting, inviteAll } from '../meetings/call.ts'
import { listInvitations } from '../meetings/invitation-queries.ts'
import { daysFrom, keyGroup, linkOfficer } from '../meetings/meetings.test-support.ts'
import { agreeTerms } from '../terms/commands.ts'
import { noteRefusals } from './rules.ts'
import { refusals } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('R104: the scheme page shows how many initial meetings there were; what happened elsewhere needs a day and a note', async () => {
  const officer = await linkOfficer(house, 'barnet')
  const [met, elsewhere] = [
    await keyGroup(house, 'barnet', 'Met Already', officer.id),
    await keyGroup(house, 'barnet', 'Met Elsewhere', officer.id),
  ]
  const at = await house.acting('barnet', { account: null, role: 'broker' })
  await agreeTerms(at, { groupId: met.id, version: 1, name: 'Wren' })
  const broker = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
  const none = await broker.visit('/network/milestones')
  for (const says of [
    '2 of 2 key groups identified',
    '2 of 2 link officers given',
    '1 of 2 agreements',
    '0 of 2 initial meetings',
  ])
    expect(none.text).toContain(says)

  const [starts, ends] = [daysFrom(at.now, 2), new Date(daysFrom(at.now, 2).getTime() + 3_600_000)]
  const made = await callMeeting(at, {
    title: 'About the plan',
    aboutPlan: true,
    startsAt: starts,
    endsAt: ends,
    place: '',
    access: '',
    link: 'https://meet.example/plan',
    arranger: 'broker',
  })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  await inviteAll(at, made.meetingId)
  expect((await broker.visit('/network/milestones')).text).toContain('Planned for')
  const came = (await listInvitations(at.db, made.meetingId)).filter(({ groupId }) => groupId === met.id)
  const ids = came.map(({ id }) => id)
  await takeAttendance({ ...at, now: ends }, { meetingId: made.meetingId, listed: ids, came: ids })
  const one = await broker.visit('/network/milestones')
  expect(one.text).toContain('1 of 2 initial meetings')
  expect(one.text).toContain('1 of 2 meetings about the yearly plan')
  expect(one.text).toContain('1 of 2 key groups have reached every step')
  const missing = await broker.visit('/network/milestones?missing=initial-meeting')
  expect(missing.text).toContain('Met Elsewhere')
  expect(missing.text).not.toContain('Met Already')

  const url = `/network/milestones/${elsewhere.id}`
  const bare = await broker.send(url, {})
  expect(bare.status).toBe(422)
  for (const refusal of ['kind-missing', 'day-missing', 'note-missing'] as const)
    expect(bare.text).toContain(refusals[refusal])
  await broker.visit(url)
  const typed = { 'day-day': '3', 'day-month': '2', 'day-year': String(at.now.getFullYear() - 1) }
  const noted = await broker.submit(url, {
    kind: 'initial-meeting',
    note: 'Tea at the hall, says the diary.',
    ...typed,
  })
  expect(noted.text).toContain('Tea at the hall, says the diary.')
  const two = await broker.visit('/network/milestones')
  expect(two.text).toContain('2 of 2 initial meetings')
  expect((await broker.visit('/network/milestones?missing=initial-meeting')).text).toContain(
    'Every key group has reached this step',
  )

  const own = await house.browser({ account: officer.account }, 'barnet')
  expect((await own.visit(url)).html).toContain('name="note"')
  const stranger = await house.browser('link-officer', 'barnet')
  expect((await stranger.visit(url)).html).not.toContain('name="note"')
  expect((await stranger.send(url, { kind: 'plan-meeting', note: 'x', ...typed })).status).toBe(404)
  expect((await broker.visit('/network/milestones/nonsense')).status).toBe(404)
  expect((await (await house.browser('resident', 'barnet')).visit('/network/milestones')).status).toBe(404)
})

test.each([
  [{}, {}],
  [{ kind: 'identified' }, { kind: 'kind-missing' }],
  [{ day: 'not-a-day' }, { day: 'day-not-a-day' }],
  [{ day: '2026-06-02' }, { day: 'day-to-come' }],
  [{ day: '2015-06-02' }, { day: 'day-too-early' }],
  [{ note: 'x'.repeat(501) }, { note: 'note-too-long' }],
])('%o', (change, expected) => {
  expect(noteRefusals({ kind: 'plan-meeting', day: '2026-05-01', note: 'N', ...change }, '2026-06-01')).toEqual(
    expected,
  )
})
