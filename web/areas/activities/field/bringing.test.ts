import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { norbiton, type OpenMap } from '../kinds/places-map/places-map.test-support.ts'
import { type Opened, openStories } from '../kinds/stories/open-stories.test-support.ts'
import { groundOf } from '../questions/ground-queries.ts'
import { prepareSession, sessionFields, type TestDevice } from './device.test-support.ts'
import { takeFile } from './file-commands.ts'
import { findDevice, findSession } from './queries.ts'
import { heldBeyond, mostFiles } from './rules.ts'
import { endSession } from './session-commands.ts'
import { takeAnswer } from './take-commands.ts'

let house: TestHouse
let officer: Browser
let stories: Opened
let photo: Buffer
const story = {
  title: 'A tin of buttons',
  answer: 'My aunt kept it on the stairs.',
  'chosen-reason': 'resonates',
  publish: 'yes',
  contact: 'no',
}
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
  stories = await openStories(house)
  photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#852' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => house.close())

const prepared = (activity: Opened | OpenMap, change: Record<string, string> = {}) =>
  prepareSession(
    house,
    officer,
    activity.project.id,
    sessionFields(house.clock.now, { activities: [activity.id], ...change }),
  )
const dataOf = async (receipt: string | undefined) =>
  (
    await (
      await house.council()
    ).db
      .selectFrom('voices')
      .select('data')
      .where('receipt', '=', receipt ?? '')
      .executeTakeFirstOrThrow()
  ).data
const states = (answers: readonly { state: string; reason?: string }[]) =>
  answers.map(({ state, reason }) => reason ?? state)

test('an answer whose file has not come waits: it is taken with the file once that is here, or without by an officer', async () => {
  const { path, device } = await prepared(stories)
  const tablet = await device()
  const [later, never] = [randomUUID(), randomUUID()]
  const withPhoto = (id: string) => ({ ...story, 'the-photo': `${id} tin.jpg`, 'the-photo-alt': 'A round tin' })
  const [first, second] = [
    await tablet.finish(withPhoto(later)),
    await tablet.finish({
      ...story,
      'the-recording': `${never} talk.mp3`,
      'the-recording-transcript': 'It was my aunt’s',
    }),
  ]
  expect(states((await tablet.sync([first, second])).answers)).toEqual(['file-missing', 'file-missing'])
  const about = { activity: stories.id, question: 'the-photo', name: 'tin.jpg' }
  expect((await tablet.sendFile(later, about, photo)).body).toEqual({ state: 'kept' })
  expect((await officer.visit(path)).text).toContain('A file that belongs to it did not come with it')
  for (const { id } of [first, second]) {
    const settled = await officer.submit(`${path}/held/${id}`, { outcome: 'taken', why: 'It is whole enough' })
    expect(settled.text).toContain('The answer is taken')
  }
  const { answers } = await tablet.sync([first, second])
  expect(await dataOf(answers[0]!.receipt)).toMatchObject({ 'the-photo-alt': 'A round tin' })
  expect(Object.keys((await dataOf(answers[1]!.receipt)) as object).join()).not.toContain('recording')
})

test('a place that is unknown or outside the map waits for an officer, and no postcode is kept with a voice', async () => {
  const map = await norbiton(house)
  const { path, device } = await prepared(map)
  const tablet = await device()
  const { db } = await house.council()
  const [ward] = (await groundOf(db, map.projectId)).areas
  const [inside, beside] = await Promise.all(
    (['=', '<>'] as const).map((is) =>
      db.selectFrom('postcodes').select('postcode').where('ward_code', is, ward!.code).executeTakeFirstOrThrow(),
    ),
  )
  const at = (postcode: string) =>
    tablet.finish({
      category: 'home',
      answer: 'It is good here.',
      publish: 'yes',
      contact: 'no',
      'spot-postcode': postcode,
    })
  const packed = [await at(inside!.postcode), await at('ZZ1 1ZZ'), await at(beside!.postcode)]
  const { answers } = await tablet.sync(packed)
  expect(states(answers)).toEqual(['taken', 'answers-wrong', 'answers-wrong'])
  expect(await dataOf(answers[0]!.receipt)).toMatchObject({ 'spot-ward': ward!.id })
  const tried = await officer.send(`${path}/held/${packed[1]!.id}`, { outcome: 'taken', why: 'Try' })
  expect(tried.text).toContain('cannot be taken')
})

test('flip charts and files of answers each have their own measure', async () => {
  const { code, device } = await prepared(stories, { mostAnswers: '201' })
  const tablet = await device()
  const { db } = await house.council()
  const fill = (most: number, activity: string | null, question: string | null) =>
    sql`insert into field_files (session_id, id, device_id, activity_id, question, words, taken_at, received_at)
      select s.id, gen_random_uuid(), d.id, ${activity}::uuid, ${question}, '', ${house.clock.now}, ${house.clock.now}
      from field_sessions s join field_devices d on d.session_id = s.id, generate_series(1, ${most}) where s.code = ${code}`.execute(
      db,
    )
  const about = { activity: stories.id, question: 'the-photo', name: 'tin.jpg' }
  const chart = { name: 'chart.jpg', words: 'What stands in the way' }
  const send = async (one: Record<string, unknown>) => (await tablet.sendFile(randomUUID(), one, photo)).body
  await fill(mostFiles, stories.id, 'the-photo')
  expect(await send(chart)).toEqual({ state: 'kept' })
  expect(await send(about)).toEqual({ state: 'kept' })
  await fill(201 + heldBeyond - mostFiles - 1, stories.id, 'the-photo')
  expect(await send(about)).toEqual({ state: 'refused', reason: 'too-many' })
  await fill(mostFiles - 1, null, null)
  expect(await send(chart)).toEqual({ state: 'refused', reason: 'too-many' })
})

test('an answer that is far too long waits for an officer, and stops none of the others', async () => {
  const { device } = await prepared(stories)
  const tablet = await device()
  const packed = [
    await tablet.finish({ ...story, answer: '👩‍👩‍👧‍👦'.repeat(12_000) }),
    await tablet.finish({ ...story, title: '🦊'.repeat(40_000) }),
    await tablet.finish(story),
  ]
  expect(packed[0]!.sealed.length).toBeGreaterThan(400_000)
  const { status, answers } = await tablet.sync(packed)
  expect(status).toBe(200)
  expect(states(answers)).toEqual(['unreadable', 'answers-wrong', 'taken'])
})

async function known(tablet: TestDevice) {
  const at = await house.acting()
  const session = (await findSession(at.db, { code: tablet.code }))!
  return { at, session, device: (await findDevice(at.db, session.id, tablet.joined.token))! }
}

test('what was let in before the session ended, and comes to its turn after, is not taken', async () => {
  const { device } = await prepared(stories)
  const tablet = await device()
  const { at, session, device: row } = await known(tablet)
  await endSession(at, { projectId: session.projectId, sessionId: session.id, why: 'It was stolen' })
  const id = newId()
  const given = { id, activity: stories.id, at: tablet.now, code: '', language: 'en', values: story }
  expect(await takeAnswer({ ...at, session, device: row, offset: 0 }, id, given, '')).toBe('shut-out')
  const file = { id: randomUUID(), activity: '', question: '', name: 'a.jpg', words: 'A chart', bytes: photo }
  const times = { at: tablet.now, now: tablet.now }
  expect(await takeFile(at, house.files, { session, device: row, file: { ...file, ...times } })).toBe('shut-out')
  const kept = await at.db.selectFrom('field_answers').select('id').where('session_id', '=', session.id).execute()
  expect(kept).toEqual([])
})

test('a device that its team clears is done, and makes room for another', async () => {
  const { path, pin, device } = await prepared(stories, { mostDevices: '1' })
  const tablet = await device()
  expect((await tablet.join(pin)).body.refused).toBe('too-many-devices')
  expect(await tablet.sync([], { waiting: 0, cleared: true })).toMatchObject({ status: 200, codes: [] })
  expect((await tablet.sync([])).status).toBe(403)
  expect((await officer.visit(path)).text).toContain('Cleared')
  expect((await device()).joined.number).toBe(2)
})
