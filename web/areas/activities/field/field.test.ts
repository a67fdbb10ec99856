import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { exampleCouncils } from '../../../town/councils.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { closeActivity, publishActivity } from '../desk/publication-commands.ts'
import { type OpenSurvey, openSurvey } from '../kinds/survey/open-survey.test-support.ts'
import { ask, surveyOf } from '../kinds/survey/survey.test-support.ts'
import { draftConversation } from '../open-conversation.test-support.ts'
import { prepareSession, sessionFields, TestDevice } from './device.test-support.ts'

let house: TestHouse
let survey: OpenSurvey
let talk: string
let officer: Browser
const said = { publish: 'no', contact: 'no' }
const full = { q1: 'a', 'answer-1': 'More trees, please', ...said }

beforeAll(async () => {
  house = await openHouse()
  survey = await openSurvey(house, surveyOf([ask.single('q1', ['a', 'b']), ask.words('answer-1')]))
  const at = await house.acting()
  talk = await draftConversation(at, survey.projectId)
  await publishActivity(at, { activityId: talk })
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const desk = () => `/desk/projects/${survey.projectId}/field`
const fields = (change: Record<string, string | string[]> = {}) =>
  sessionFields(house.clock.now, { activities: [survey.id, talk], ...change })

const prepared = (change: Record<string, string | string[]> = {}) =>
  prepareSession(house, officer, survey.projectId, fields(change))
const voiceCount = async () =>
  Number(
    (
      await (
        await house.council()
      ).db
        .selectFrom('voices')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('activity_id', '=', survey.id)
        .executeTakeFirstOrThrow()
    ).n,
  )

test('an officer prepares a session; devices join with its number; an answer comes in once, with the code its person holds', async () => {
  const empty = await officer.visit(desk())
  expect(empty.text).toContain('No session yet')
  const wrong = await officer.send(`${desk()}/new`, fields({ place: '', days: '99', activities: [] }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Write where it is')
  expect(wrong.text).toContain('Choose at least one thing to ask')
  expect(wrong.text).toContain('from 1 to 14')
  await officer.visit(`${desk()}/new`)
  const { path, code, device } = await prepared()
  const stranger = await house.browser()
  const page = await stranger.visit(`/field/${code}`)
  expect(page.text).toContain('choose “Print pack”')
  expect(page.html).toContain(`rel="manifest" href="/field/${code}/manifest"`)
  expect(page.html).not.toMatch(/[0-9]{8}/)
  const manifest = JSON.parse((await stranger.visit(`/field/${code}/manifest`)).html)
  expect(manifest).toMatchObject({ scope: '/field/', start_url: `/field/${code}` })
  expect((await stranger.visit(`/field/${code}/icon`)).headers.get('content-type')).toBe('image/svg+xml')
  const tablet = await device('Blue tablet')
  expect(tablet.joined.codes).toHaveLength(50)
  expect(tablet.joined.forms.map(({ id }) => id)).toEqual([survey.id, talk])
  expect(tablet.joined.forms[0]!.survey).not.toBeNull()
  const [first] = tablet.joined.codes
  const answer = await tablet.finish(full)
  const before = await voiceCount()
  const synced = await tablet.sync([answer], { tallies: [{ counter: 0, count: 7, version: 9 }] })
  expect(synced.answers).toEqual([{ id: answer.id, state: 'taken', receipt: first }])
  expect(synced.codes).toHaveLength(1)
  await tablet.sync([answer], { waiting: 0, tallies: [{ counter: 0, count: 2, version: 4 }] })
  expect(await voiceCount()).toBe(before + 1)
  const receipt = await (await house.browser()).follow(`/receipts/${first}`)
  expect(receipt.text).toContain('More trees, please')
  const shown = await officer.visit(path)
  expect(shown.text).toContain('Blue tablet')
  expect(shown.text).toContain('1 taken of 50 at most')
  expect(shown.text).toMatch(/Talked with us\s+7/)
  expect((await officer.visit(desk())).text).toContain('Saturday market')
  const voice = await (await house.council()).db
    .selectFrom('voices')
    .select(['channel', 'source', 'entered_for', 'consent_noted'])
    .where('receipt', '=', first!)
    .executeTakeFirstOrThrow()
  expect(voice).toMatchObject({
    channel: 'event',
    source: 'Saturday market',
    entered_for: 'a person at a shared device',
  })
})

test('twenty that bring one answer at once take it once, and so do two devices each with many', async () => {
  const { device } = await prepared()
  const [one, two] = [await device(), await device()]
  const answer = await one.finish(full)
  const before = await voiceCount()
  const all = await Promise.all(Array.from({ length: 20 }, () => one.sync([answer])))
  expect(new Set(all.map(({ answers }) => answers[0]!.receipt)).size).toBe(1)
  const many = await Promise.all(
    [one, two].map(async (at) => ({ at, packed: await Promise.all([1, 2, 3, 4].map(() => at.finish(full))) })),
  )
  await Promise.all(many.flatMap(({ at, packed }) => [at.sync(packed), at.sync(packed.toReversed())]))
  expect(await voiceCount()).toBe(before + 9)
})

test('a clock that is five hours fast changes nothing; what came too late, or does not fit, waits for an officer', async () => {
  const { path, device } = await prepared({ graceHours: '1' })
  const tablet = await device()
  tablet.ahead = 5 * 3600_000
  const [early, gap, foreign, junk] = [
    await tablet.finish(full),
    await tablet.finish({ q1: 'no such', ...said }),
    await tablet.finish(full, { code: '7QK4M2XD9R' }),
    { id: randomUUID(), sealed: Buffer.from('x'.repeat(200)).toString('base64') },
  ]
  const { answers } = await tablet.sync([early, gap, foreign, junk])
  expect(answers.map(({ state, reason }) => reason ?? state)).toEqual([
    'taken',
    'answers-wrong',
    'code-not-ours',
    'unreadable',
  ])
  const { given_at } = await (await house.council()).db
    .selectFrom('voices')
    .select('given_at')
    .where('receipt', '=', answers[0]!.receipt!)
    .executeTakeFirstOrThrow()
  expect(given_at.getTime()).toBeLessThanOrEqual(house.clock.now.getTime())
  const page = await officer.visit(path)
  expect(page.text).toContain('To be looked at (3)')
  expect(page.text).toContain('More trees, please')
  expect((await officer.visit('/desk')).text).toContain('3 answers that came from devices wait to be looked at')
  expect((await officer.send(`${path}/held/${foreign.id}`, { outcome: 'taken' })).status).toBe(422)
  const taken = await officer.submit(`${path}/held/${foreign.id}`, { outcome: 'taken', why: 'The tablet was reset' })
  expect(taken.text).toContain('To be looked at (2)')
  const tried = await officer.send(`${path}/held/${gap.id}`, { outcome: 'taken', why: 'Try' })
  expect(tried.text).toContain('cannot be taken')
  await officer.submit(`${path}/held/${gap.id}`, { outcome: 'set-aside', why: 'A test of ours' })
  expect((await officer.visit('/desk')).text).toContain('1 answer that came from a device waits')
  const again = await tablet.sync([gap, foreign])
  expect(again.answers.map(({ state, settled }) => settled ?? state)).toEqual([true, 'taken'])
  expect((await officer.send(`${path}/held/${gap.id}`, { outcome: 'taken', why: 'x' })).status).toBe(404)
  const kept = await (await house.council()).db
    .selectFrom('field_answers')
    .select('content')
    .where('id', '=', gap.id)
    .executeTakeFirstOrThrow()
  expect(kept.content).toBeNull()
})

test('a device that was shut out, another session’s key, a wrong number and an ended session open nothing', async () => {
  const { path, code, pin, device } = await prepared()
  const guess = new TestDevice(await house.browser(), code)
  expect((await guess.join('00000000')).body.refused).toBe('wrong-number')
  const [stolen, other] = [await device(), await device()]
  const answer = await stolen.finish(full)
  await officer.visit(path)
  const { id } = await (await house.council()).db
    .selectFrom('field_devices')
    .innerJoin('field_sessions', 'field_sessions.id', 'field_devices.session_id')
    .select('field_devices.id')
    .where('field_sessions.code', '=', code)
    .where('number', '=', 1)
    .executeTakeFirstOrThrow()
  const before = await voiceCount()
  expect((await officer.submit(`${path}/devices/${id}/ending`)).text).toContain('Shut out')
  expect((await stolen.sync([answer])).status).toBe(403)
  expect((await other.sync([await other.finish(full)], { token: stolen.joined.token })).status).toBe(403)
  expect((await other.sync([], { token: 'x' })).status).toBe(403)
  const elsewhere = await prepared()
  const foreigner = await elsewhere.device()
  expect((await other.sync([], { token: foreigner.joined.token })).status).toBe(403)
  // An answer that was sealed for another session does not open here.
  expect((await other.sync([await foreigner.finish(full)])).answers[0]).toMatchObject({ reason: 'unreadable' })
  // The one that was shut out makes room for another, which is not called by its number.
  expect((await guess.join(pin)).body.number).toBe(3)
  expect((await guess.join(pin)).body.number).toBe(4)
  expect((await new TestDevice(await house.browser(), code).join(pin)).body.refused).toBe('too-many-devices')
  expect((await officer.send(`${path}/ending`, { why: '' })).status).toBe(422)
  await officer.submit(`${path}/ending`, { why: 'The stall was called off' })
  expect((await other.sync([await other.finish(full)])).status).toBe(403)
  expect((await new TestDevice(await house.browser(), code).join(pin)).body.refused).toBe('ended')
  expect(await voiceCount()).toBe(before)
  expect((await (await house.browser()).visit('/field/AAAAAAAAAA')).status).toBe(404)
})

test('forged times and too many answers: never outside the session, never more than it takes, and nothing is lost', async () => {
  const { path, device } = await prepared({ mostAnswers: '2' })
  const tablet = await device()
  const packed = [
    await tablet.finish(full, { at: 0 }),
    await tablet.finish(full, { at: 8e15 }),
    await tablet.finish(full),
  ]
  const { answers } = await tablet.sync(packed)
  expect(answers.map(({ state, reason }) => reason ?? state)).toEqual(['taken', 'taken', 'too-many'])
  const times = await (await house.council()).db
    .selectFrom('voices')
    .select('given_at')
    .where(
      'receipt',
      'in',
      answers.slice(0, 2).map(({ receipt }) => receipt!),
    )
    .execute()
  for (const { given_at } of times) {
    expect(given_at.getTime()).toBeLessThanOrEqual(house.clock.now.getTime())
    expect(given_at.getTime()).toBeGreaterThan(house.clock.now.getTime() - 3600_000)
  }
  expect((await officer.visit(path)).text).toContain('all the answers it was made for')
  const bad = await tablet.post('sync', { token: tablet.joined.token, parcel: '{"at":1}' })
  expect(bad.status).toBe(422)
})

test('pictures of flip charts are drawn anew, open for officers alone, and are refused where they are none or too large', async () => {
  const { path, device } = await prepared()
  const tablet = await device()
  const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#852' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 0/1' } })
    .jpeg()
    .toBuffer()
  const id = randomUUID()
  const words = '<script>alert(1)</script> What stands in the way'
  expect((await tablet.sendFile(id, { name: '<b>.jpg', words }, photo)).body).toEqual({ state: 'kept' })
  expect((await tablet.sendFile(id, { name: 'again.jpg', words }, photo)).body).toEqual({ state: 'kept' })
  for (const [bytes, reason] of [
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'not-a-picture'],
    [Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
  ] as const)
    expect((await tablet.sendFile(randomUUID(), { name: 'a.jpg', words }, bytes)).body).toEqual({
      state: 'refused',
      reason,
    })
  expect(
    (await tablet.sendFile(randomUUID(), { name: 'a.jpg', words, activity: talk, question: 'q1' }, photo)).body,
  ).toEqual({
    state: 'refused',
    reason: 'not-asked',
  })
  expect((await tablet.sendFile(randomUUID(), { name: 'a.jpg' }, new Uint8Array(11_000_000))).status).toBe(413)
  const page = await officer.visit(path)
  expect(page.html).not.toContain('<script>alert')
  expect(page.html.match(/\/photos\//g)).toHaveLength(1)
  const link = /href="([^"]+\/photos\/[^"]+)"/.exec(page.html)![1]!
  const sent = await officer.visit(link)
  expect(sent.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(sent.html).not.toContain('GPS')
  expect((await (await house.browser('moderator')).visit(link)).status).toBe(404)
  expect((await (await house.browser('project-officer', 'bexley')).visit(path)).status).toBe(404)
})

test('answers given before closing come in within the hours allowed, and later ones wait for an officer', async () => {
  const { path, device } = await prepared({ graceHours: '2', activities: [talk] })
  const tablet = await device()
  const words = { answer: 'A bench by the stop', ...said }
  const before = [await tablet.finish(words), await tablet.finish(words)]
  const start = house.clock.now
  house.clock.now = new Date(start.getTime() + 60_000)
  const closed = await closeActivity(await house.acting(), { activityId: talk, reason: 'Enough for now' })
  expect(closed).not.toHaveProperty('refused')
  house.clock.now = new Date(start.getTime() + 120_000)
  const after = await tablet.finish(words)
  const soon = await tablet.sync([before[0]!, after])
  expect(soon.answers.map(({ state, reason }) => reason ?? state)).toEqual(['taken', 'not-open-then'])
  house.clock.now = new Date(start.getTime() + 3 * 3600_000)
  expect((await tablet.sync([before[1]!])).answers[0]).toMatchObject({ reason: 'too-late' })
  const settled = await officer.submit(`${path}/held/${before[1]!.id}`, { outcome: 'taken', why: 'The van broke down' })
  expect(settled.text).toContain('The answer is taken')
  house.clock.now = start
})

test('the example was out without signal in every council: all answers came in, each in its hour, and none waits', async () => {
  for (const { slug } of exampleCouncils) {
    const { rows } = await sql<{ taken: number; held: number; voices: number; odd: number; stray: number }>`
      select s.taken, s.held, count(v.id)::int as voices, count(*) filter (where v.channel <> s.channel)::int as odd,
        count(*) filter (where extract(hour from v.given_at at time zone 'Europe/London') not between 9 and 18)::int as stray
      from field_sessions s join field_answers a on a.session_id = s.id join voices v on v.id = a.voice_id
      where s.place like '%(invented)' group by s.id`.execute((await house.council(slug)).db)
    expect(rows, slug).toHaveLength(1)
    expect(rows[0]).toMatchObject({ held: 0, odd: 0, stray: 0 })
    expect(rows[0]!.voices).toBe(rows[0]!.taken)
    expect(rows[0]!.taken).toBeGreaterThanOrEqual(12)
  }
})
