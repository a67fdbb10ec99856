import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../platform/clock.ts'
import { fileKey } from '../../../../platform/files.ts'
import { newId } from '../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { eraseVoice, moderate } from '../../../voices/index.ts'
import { fresh } from './definition.ts'
import {
  bytesOf,
  type Opened,
  openStories,
  photoWithPlace,
  sendStory,
  show,
  tell,
  told,
} from './open-stories.test-support.ts'

let house: TestHouse
let at: Awaited<ReturnType<TestHouse['acting']>>
let objects: Opened
beforeAll(async () => {
  house = await openHouse()
  at = await house.acting()
  objects = await openStories(house, {
    definition: {
      ...fresh,
      examples: [{ title: 'A commemorative mug', words: 'Every child in the road got one.', reason: 'resonates' }],
    },
  })
})
afterAll(() => house.close())

const read = async (path: string) => (await house.browser()).visit(path)

test('R74: a photo with GPS is asked for words, drawn anew without place, kept from others until shown; filter by reason works', async () => {
  const photo = await photoWithPlace()
  const browser = await house.browser()
  const silent = await browser.send(
    `${objects.path}/upload/the-photo`,
    { question: 'the-photo' },
    { files: { 'the-photo': photo } },
  )
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Say what the picture shows')
  expect(silent.text).toContain('What would you tell a friend on the telephone about this photo?')
  const sent = await sendStory(house, browser, objects.path, told, { 'the-photo': photo })
  expect(sent.check.text).toContain('It has a chip like mine.')
  expect(sent.check.html).not.toContain('<b>mug')
  const row = await at.db
    .selectFrom('answer_files')
    .selectAll()
    .where('file_id', '=', sent.picture!)
    .executeTakeFirstOrThrow()
  for (const id of [row.file_id, row.small_id!]) {
    const bytes = (await bytesOf(house, fileKey('kingston', id)))!
    expect(bytes.toString('latin1')).not.toMatch(/Annabel|GPS|Exif/)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect((await read(`/sent/${id}`)).status).toBe(404)
  }
  expect((await read(`${objects.path}/stories/${sent.voice.id}`)).status).toBe(404)

  await show(at, sent.voice.id)
  for (const id of [row.file_id, row.small_id!]) {
    const served = await read(`/sent/${id}`)
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(served.headers.get('cache-control')).toBe('private, no-cache')
    expect(
      (await (await house.browser()).visit(`/sent/${id}`, { 'if-none-match': served.headers.get('etag')! })).status,
    ).toBe(304)
  }
  const role = await tell(at, objects, {
    title: 'A whistle',
    'chosen-reason': 'role',
    answer: 'I coach the under nines.',
  })
  const none = await tell(
    at,
    objects,
    { title: 'Hidden away', 'chosen-reason': 'role', publish: 'no' },
    { shown: false },
  )
  const all = await read(`${objects.path}/stories`)
  expect(all.text).toContain('A mug')
  expect(all.text).toContain('A whistle')
  expect(all.text).not.toContain('Hidden away')
  expect(all.html).toContain(
    `src="/sent/${row.small_id}" alt="A white mug with a chipped rim" width="480" height="320" loading="lazy"`,
  )
  expect(all.text).toContain('What I do (1)')
  expect(all.text).toContain('2 people so far, 1 with a picture.')
  const byReason = await read(`${objects.path}/stories?reason=role`)
  expect([byReason.text.includes('A whistle'), byReason.text.includes('A mug')]).toEqual([true, false])
  const other = await read(`${objects.path}/stories?reason=other&picture=yes`)
  expect([other.text.includes('A whistle'), other.text.includes('A mug')]).toEqual([false, true])
  expect((await read(`${objects.path}/stories?picture=no`)).text).not.toContain('A mug')
  expect((await read(`${objects.path}/stories?reason=question`)).text).toContain('Nothing fits')
  const searched = await read(`${objects.path}/stories?words=coaching`)
  expect([searched.text.includes('A whistle'), searched.text.includes('A mug')]).toEqual([true, false])
  const page = await read(`${objects.path}/stories/${sent.voice.id}`)
  const receipt = await browser.visit(`/receipts/${sent.receipt}`)
  expect(receipt.text).toContain('Everyone can see it on a page of its own')
  expect(page.html).toContain(`src="/sent/${row.file_id}" alt="A white mug with a chipped rim"`)
  for (const words of ['By Maudie', 'It was on every table.', 'Another reason', 'It has a chip like mine.'])
    expect(page.text).toContain(words)
  expect((await read(`${objects.path}/stories/${none.id}`)).status).toBe(404)
  const start = await read(objects.path)
  for (const words of ['A commemorative mug', 'The council gives these', 'Example', 'Bring something', 'A whistle'])
    expect(start.text).toContain(words)

  const changed = await browser.send(
    `/receipts/${sent.receipt}/change`,
    { ...(await typedAgain(browser, sent.receipt)), title: 'A jug', 'chosen-reason': 'question', publish: 'yes' },
    {},
  )
  expect(changed.status, changed.text.slice(0, 400)).toBe(303)
  await show(at, sent.voice.id)
  expect((await read(`${objects.path}/stories?reason=question`)).text).toContain('A jug')
  expect((await read(`${objects.path}/stories?words=jug`)).text).toContain('A jug')

  await moderate(at, { voiceIds: [sent.voice.id], decision: { deed: 'count' } })
  expect((await read(`/sent/${row.file_id}`)).status).toBe(404)
  expect((await read(`/sent/${row.small_id}`)).status).toBe(404)
  expect((await read(`${objects.path}/stories`)).text).not.toContain('A jug')
  await eraseVoice(at, sent.voice.id, 'Asked for')
  await house.runJobs()
  const rows = await at.db.selectFrom('stories').selectAll().where('voice_id', '=', sent.voice.id).execute()
  expect(rows).toMatchObject([{ reason: null, picture: false }])
  expect(await at.db.selectFrom('story_words').selectAll().where('voice_id', '=', sent.voice.id).execute()).toEqual([])
  await eraseVoice(at, role.id, 'Asked for')
})

/** What the form to change an answer shows, as a browser would send it. */
async function typedAgain(browser: Awaited<ReturnType<TestHouse['browser']>>, receipt: string) {
  const { html } = await browser.visit(`/receipts/${receipt}/change`)
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const form = Object.fromEntries(
    hidden.map(([, name, value]) => [name!, value!.replaceAll('&lt;', '<').replaceAll('&gt;', '>')]),
  )
  return { ...form, answer: 'It was on every table.', 'the-photo-alt': 'A white jug', name: 'Maudie' }
}

describe('R73', () => {
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
})

test('on paper there is room for a photo; a note on somebody’s behalf keeps one; what is elsewhere is not found', async () => {
  const officer = await house.browser('project-officer')
  const path = `/desk/activities/${objects.id}`
  const sheets = await officer.submit(`${path}/print`, { sheets: '1', kind: 'form', language: 'en' })
  for (const words of ['stick a photo in this box', 'Why did you choose it?', 'Something else'])
    expect(sheets.text).toContain(words)
  const [year, month, day] = dayOf(house.clock.now).split('-') as [string, string, string]
  const note = {
    channel: 'telephone',
    consent: 'said',
    language: 'en',
    publish: 'yes',
    contact: 'no',
    _once: newId(),
  }
  const noted = await officer.send(
    `${path}/notes/new`,
    {
      ...note,
      'given-day': day,
      'given-month': month,
      'given-year': year,
      title: 'A note of a mug',
      answer: 'He told it on the telephone.',
      'chosen-reason': 'role',
      'the-photo-alt': 'A green mug',
    },
    { files: { 'the-photo': await photoWithPlace() } },
  )
  expect(noted.status, noted.text.slice(0, 400)).toBe(303)
  expect(
    await at.db
      .selectFrom('stories')
      .select(['reason', 'picture'])
      .where('activity_id', '=', objects.id)
      .where('picture', '=', true)
      .execute(),
  ).toContainEqual({ reason: 'role', picture: true })

  const desk = await officer.visit(`${path}/stories`)
  for (const words of ['A note of a mug', 'Waits to be read']) expect(desk.text).toContain(words)
  expect(desk.html).toContain('alt="A green mug"')
  expect((await officer.visit(path)).text).toContain('All that people brought, also what waits')
  expect((await (await house.browser('link-officer')).visit(`${path}/stories`)).status).toBe(404)

  const theirs = await tell(await house.acting('bexley'), await openStories(house, {}, 'bexley'))
  for (const id of [theirs.id, 'not-an-id']) expect((await read(`${objects.path}/stories/${id}`)).status).toBe(404)
})

test('in Welsh, and past the first page', async () => {
  const many = await openStories(house)
  for (let n = 0; n < 26; n++)
    await tell(at, many, { title: `Thing ${n}` }, { givenAt: new Date(at.now.getTime() - (30 - n) * 60_000) })
  const first = await read(`${many.path}/stories`)
  expect([first.text.includes('Thing 25'), first.text.includes('Thing 1 ')]).toEqual([true, false])
  const nextOf = (html: string) =>
    /govuk-pagination__next"><a [^>]*href="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&')
  const next = nextOf(first.html)
  const second = await read(next)
  expect([second.text.includes('Thing 1'), second.text.includes('Thing 0'), second.text.includes('Thing 9')]).toEqual([
    true,
    true,
    false,
  ])
  const officer = await house.browser('project-officer')
  const room = await officer.visit(`/desk/activities/${many.id}/stories`)
  expect([room.text.includes('Thing 25'), room.text.includes('Thing 1 ')]).toEqual([true, false])
  const older = await officer.visit(nextOf(room.html))
  expect([older.text.includes('Thing 1'), older.text.includes('Thing 9')]).toEqual([true, false])
  const welsh = await read(`${many.path}/stories?lang=cy`)
  expect(welsh.text).toContain('Popeth a gyflwynodd pobl')
})
