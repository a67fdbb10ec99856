import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../../platform/clock.ts'
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
