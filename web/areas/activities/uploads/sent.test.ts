import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mp4, secret, wav } from '../../../platform/audio/made.test-support.ts'
import { fileKey } from '../../../platform/files.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseVoice, groupAlike, moderate } from '../../voices/index.ts'
import {
  bytesOf,
  type Opened,
  openStories,
  photoWithPlace,
  sendStory,
  show,
  tell,
  told,
} from '../kinds/stories/open-stories.test-support.ts'
import { shownPictures } from './sent-queries.ts'

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
const recording = (bytes: Buffer, name = 'story.mp3') => ({ name, type: 'text/html', bytes })

test('wrong kinds of file, too large ones and markup in names are refused or shown as text, in a sentence that helps', async () => {
  const browser = await house.browser()
  const upload = (question: string, bytes: Buffer | string, name = 'a.jpg') =>
    browser.send(
      `${objects.path}/upload/${question}`,
      { question, [`${question}-alt`]: 'A mug' },
      { files: { [question]: { name, type: 'image/jpeg', bytes: Buffer.from(bytes as string) } } },
    )
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
  const cases: [string, string, Buffer | string, string][] = [
    ['the-photo', 'a drawing that can carry script', svg, 'We cannot read this as a picture'],
    ['the-photo', 'a page', '<!doctype html><script>alert(1)</script>', 'We cannot read this as a picture'],
    ['the-photo', 'a recording', wav(1), 'We cannot read this as a picture'],
    ['the-recording', 'a drawing', svg, 'We cannot read this as a recording'],
    ['the-recording', 'a picture', (await photoWithPlace()).bytes as Buffer, 'We cannot read this as a recording'],
    ['the-recording', 'a video', mp4(2, 'vide'), 'We cannot read this as a recording'],
    ['the-recording', 'eleven minutes', wav(661), 'longer than 10 minutes'],
  ]
  for (const [question, what, bytes, sentence] of cases) {
    const page = await upload(question, bytes)
    expect([what, page.status]).toEqual([what, 422])
    expect(page.text).toContain(sentence)
  }
  const big = Buffer.alloc(11_000_000, 'RIFF')
  expect((await upload('the-recording', big)).status).toBe(413)
  const named = await upload('the-recording', wav(1), '<img src=x onerror=alert(1)>.wav')
  expect(named.status).toBe(303)
  const kept = await browser.visit(`${objects.path}/answer/the-recording`)
  expect(kept.html).not.toContain('<img src=x')
  expect(kept.text).toContain('What is said in the recording?')
})

test('a recording is cleaned, waits for its words and its moderation, is played in parts, and goes with its voice', async () => {
  const sent = await sendStory(
    house,
    await house.browser(),
    objects.path,
    { ...told, 'the-photo': {} },
    {
      'the-recording': recording(wav(2)),
    },
  )
  const key = fileKey('kingston', sent.recording!)
  const bytes = (await bytesOf(house, key))!
  expect(bytes.toString('latin1')).not.toContain(secret)
  const own = `/sent/${sent.recording}`
  const story = `${objects.path}/stories/${sent.voice.id}`
  const moderator = await house.browser('moderator')
  const waits = await moderator.visit(`/moderation/${sent.voice.id}`)
  expect(waits.text).toContain('It has no words yet')
  expect((await moderator.visit(own)).headers.get('cache-control')).toBe('private, no-store')
  await show(at, sent.voice.id)
  expect((await read(own)).status).toBe(404)
  expect((await read(story)).text).not.toContain('Listen')

  const words = `/moderation/sent/${sent.recording}`
  expect((await moderator.visit(words)).text).toContain('What is said in the recording?')
  expect((await moderator.send(words, { words: '' })).text).toContain('Write what people would see or hear')
  expect((await moderator.send(words, { words: 'x'.repeat(4001) })).status).toBe(422)
  const kept = await moderator.submit(words, { words: 'It was on every table, all year. <script>alert(1)</script>' })
  expect(kept.text).toContain('The words are kept.')
  const page = await read(story)
  for (const said of ['Listen', 'It was on every table, all year.']) expect(page.text).toContain(said)
  expect(page.html).toContain(`<audio class="fm-sound" controls preload="none" src="${own}"`)
  expect(page.html).not.toContain('<script>alert(1)')
  const part = await (await house.browser()).visit(own, { range: 'bytes=0-3' })
  expect([part.status, part.html, part.headers.get('content-type')]).toEqual([206, 'RIFF', 'audio/wav'])
  expect((await read(own)).headers.get('content-disposition')).toMatch(/^inline; filename="answer-\w{8}/)

  for (const who of ['resident', 'link-officer'] as const)
    expect((await (await house.browser(who)).visit(words)).status, who).toBe(404)
  const elsewhere = await house.browser('moderator', 'bexley')
  for (const path of [own, words]) expect((await elsewhere.visit(path)).status).toBe(404)

  await eraseVoice(at, sent.voice.id, 'Asked for')
  for (const browser of [await house.browser(), moderator]) expect((await browser.visit(own)).status).toBe(404)
  await at.db
    .insertInto('jobs')
    .values({ id: sent.voice.id, kind: 'sweep-answer-files', title: 'Files', data: '{}', created_at: house.clock.now })
    .execute()
  await house.runJobs()
  expect(await bytesOf(house, key)).toBeUndefined()
  expect(
    await at.db.selectFrom('answer_file_words').selectAll().where('file_id', '=', sent.recording!).execute(),
  ).toEqual([])
})

test('moderators see the picture in the queue, and may say better what is in it until its author says it anew', async () => {
  const sent = await sendStory(
    house,
    await house.browser(),
    objects.path,
    { ...told, 'the-photo': { 'the-photo-alt': 'mug' } },
    {
      'the-photo': await photoWithPlace(),
    },
  )
  const moderator = await house.browser('moderator')
  const queue = await moderator.visit('/moderation')
  expect(queue.html).toMatch(/<img class="fm-sent__picture" src="\/sent\/[0-9a-f-]{36}" alt="mug"/)
  const small = /fm-sent__picture" src="(\/sent\/[0-9a-f-]{36})"/.exec(queue.html)![1]!
  expect((await moderator.visit(small)).status).toBe(200)
  expect((await read(small)).status).toBe(404)
  expect((await (await house.browser('resident')).visit(small)).status).toBe(404)
  const words = `/moderation/sent/${sent.picture}`
  await moderator.send(words, { words: 'A white mug with a chipped rim' })
  const lines = await at.db
    .selectFrom('record_entries')
    .select('details')
    .where('deed', '=', 'answer-file.described')
    .execute()
  expect(JSON.stringify(lines)).not.toBe('[]')
  await show(at, sent.voice.id)
  const alt = async () => (await shownPictures(at.db, [sent.voice.id])).get(sent.voice.id)?.words
  expect(await alt()).toBe('A white mug with a chipped rim')
  expect(
    JSON.stringify(
      (await at.db.selectFrom('voices').select('data').where('id', '=', sent.voice.id).executeTakeFirstOrThrow()).data,
    ),
  ).toContain('"mug"')
  await at.db
    .updateTable('voices')
    .set({ data: JSON.stringify({ ...(sent.voice.data as object), 'the-photo-alt': 'A mug, mended' }) })
    .where('id', '=', sent.voice.id)
    .execute()
  expect(await alt()).toBe('A mug, mended')
  await moderate(at, {
    voiceIds: [sent.voice.id],
    decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults somebody.' },
  })
  expect(await alt()).toBeUndefined()
  expect((await read(`/sent/${sent.picture}`)).status).toBe(404)
})

test('answers that say the same under pictures are decided one by one', async () => {
  const same = { title: 'The same words', answer: 'Exactly the same words for all of them, again and again.' }
  const plain = [await tell(at, objects, same, { shown: false }), await tell(at, objects, same, { shown: false })]
  const pictured = await sendStory(
    house,
    await house.browser(),
    objects.path,
    {
      ...told,
      title: { title: same.title },
      answer: { answer: same.answer },
      'chosen-reason': { 'chosen-reason': 'resonates' },
    },
    {
      'the-photo': {
        name: 'a.png',
        type: 'image/png',
        bytes: await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      },
    },
  )
  await groupAlike(at)
  const rows = await at.db
    .selectFrom('voice_waits')
    .select(['voice_id', 'alike'])
    .where('alike', 'is not', null)
    .execute()
  const groupOf = (id: string) => rows.find(({ voice_id }) => voice_id === id)?.alike
  expect(groupOf(plain[0]!.id)).toBe(groupOf(plain[1]!.id))
  expect(groupOf(pictured.voice.id)).not.toBe(groupOf(plain[0]!.id))
})
