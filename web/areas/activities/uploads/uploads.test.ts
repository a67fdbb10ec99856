import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileKey } from '../../../platform/files.ts'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseVoice } from '../../voices/index.ts'
import type { SurveyQuestion } from '../kinds/survey/definition.ts'
import { type OpenSurvey, openSurvey } from '../kinds/survey/open-survey.test-support.ts'
import { ask, said, surveyOf } from '../kinds/survey/survey.test-support.ts'
import { answerAll, hidden } from '../taking/answer-all.test-support.ts'

const sends = (type: 'file' | 'picture', key: string, required: boolean): SurveyQuestion => ({
  type,
  key,
  title: said(type === 'file' ? 'Send us your plan' : 'Show us the bench', 'Dangoswch'),
  hint: said(''),
  reading: said(''),
  required,
  rules: [],
})

let house: TestHouse
let survey: OpenSurvey
let photo: { name: string; type: string; bytes: Uint8Array }
const pdf = {
  name: '../../<img src=x onerror=alert(1)> plan.pdf',
  type: 'text/html',
  bytes: Buffer.from('%PDF-1.7 plan'),
}
beforeAll(async () => {
  house = await openHouse()
  survey = await openSurvey(
    house,
    surveyOf([sends('file', 'q1', false), sends('picture', 'q2', true), ask.line('answer-1')]),
  )
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#246' } })
    .withExif({ IFD0: { Artist: 'Annabel Secretly' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 0/1' } })
    .jpeg()
    .toBuffer()
  photo = { name: 'Our bench.JPEG', type: 'image/jpeg', bytes }
})
afterAll(() => house.close())

const rows = async () => (await house.council()).db.selectFrom('answer_files').selectAll().orderBy('file_id').execute()
const bytesOf = async (id: string) => {
  const stream = await house.files.get(fileKey('kingston', id))
  if (!stream) return undefined
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
const upload = (question: string) => `${survey.path}/upload/${question}`
const answers = { q2: { 'q2-alt': 'A broken bench' }, show: { publish: 'no' }, hear: { contact: 'no' } }
/** Answers all of it, and says which voice came of it and which files are its own. */
async function sendAll(browser: Browser) {
  const check = await answerAll(browser, survey.path, answers, { q1: pdf, q2: photo })
  const page = await browser.visit(check)
  const form = hidden(page.html)
  const sent = await browser.send(check, form)
  expect(sent.status, sent.text.slice(0, 300)).toBe(303)
  const receipt = sent.location!.split('/')[2]!
  const { db } = await house.council()
  const voice = await db.selectFrom('voices').selectAll().where('receipt', '=', receipt).executeTakeFirstOrThrow()
  const [file, picture] = [form['q1']!.split(' ')[0]!, form['q2']!.split(' ')[0]!]
  return { page, form, receipt, voice, file, picture }
}

test('a file and a picture are sent with an answer; names are plain text and where it was taken is gone', async () => {
  const { page, voice, file, picture } = await sendAll(await house.browser())
  expect(page.text).toContain('alert(1)')
  expect(page.html).not.toContain('<img src=x')
  expect(page.text).toContain('A broken bench')
  expect((voice.data as Record<string, string>)['q2']).toBe(`${picture} Our bench.jpg`)
  expect((await bytesOf(picture))!.toString('latin1')).not.toMatch(/Annabel|GPS/)
  expect((await sharp(await bytesOf(picture)).metadata()).exif).toBeUndefined()
  expect((await rows()).filter(({ voice_id }) => voice_id === voice.id).map(({ file_id }) => file_id)).toEqual(
    [file, picture].sort(),
  )
  const kept = await (await house.council()).db
    .selectFrom('files')
    .selectAll()
    .where('id', '=', file)
    .executeTakeFirst()
  expect(kept!.name).not.toMatch(/plan|script/)
  expect(kept!.public_at).toBeNull()
})

describe('what cannot be taken is refused with a plain reason, and what was sent before stays', () => {
  test.each([
    ['a drawing with script', 'q2', 'a.png', '<svg onload="alert(1)"/>', 'We cannot read this as a picture'],
    ['a page', 'q1', 'a.pdf', '<html><script>alert(1)</script>', 'We cannot take this kind of file'],
  ])('%s', async (_, question, name, words, sentence) => {
    const browser = await house.browser()
    const page = await browser.send(
      upload(question),
      { question },
      { files: { [question]: { name, type: 'image/png', bytes: Buffer.from(words) } } },
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain(`href="#${question}"`)
  })
  test('no picture, no words for it, and words kept beside a picture that is kept', async () => {
    const browser = await house.browser()
    const none = await browser.send(upload('q2'), { question: 'q2', 'q2-alt': 'A bench' })
    expect(none.text).toContain('Choose a picture')
    const silent = await browser.send(upload('q2'), { question: 'q2' }, { files: { q2: photo } })
    expect(silent.status).toBe(422)
    expect(silent.text).toContain('Say what the picture shows')
    expect(silent.text).toContain('We have “Our bench.jpg”')
    const said = await browser.send(upload('q2'), { ...hidden(silent.html), 'q2-alt': 'A bench' })
    expect(said.status).toBe(303)
    const gone = await browser.send(upload('q2'), { ...hidden(silent.html), 'q2-remove': 'yes' })
    expect(gone.text).toContain('Choose a picture')
  })
  test('more than 10 MB is stopped at the door; changing the language keeps the file', async () => {
    const browser = await house.browser()
    const big = { ...pdf, bytes: Buffer.alloc(11_000_000, '%PDF-') }
    expect((await browser.send(upload('q1'), { question: 'q1' }, { files: { q1: big } })).status).toBe(413)
    const welsh = await browser.send(
      upload('q1'),
      { question: 'q1', 'switch-language': 'cy' },
      { files: { q1: { ...pdf, name: 'cynllun.pdf' } } },
    )
    expect(welsh.status).toBe(200)
    expect(welsh.text).toContain('Mae gennym “cynllun.pdf”')
  })
})

describe('nobody gets a file that is not theirs to have', () => {
  test('a file of another answer, of another draft kept no more, or made up, cannot be sent', async () => {
    const { form } = await sendAll(await house.browser())
    const other = await house.browser()
    const base = { 'q2-alt': 'A bench', publish: 'no', contact: 'no' }
    for (const q2 of [form['q2']!, `${newId()} mine.jpg`]) {
      const page = await other.send(`${survey.path}/check`, { ...base, q2, _once: newId() })
      expect(page.status).toBe(422)
      expect(page.text).toContain('A file in your answer is not there any more. Choose it again')
    }
    const page = await other.send(`${survey.path}/check`, { ...base, q2: '../../etc/passwd', _once: newId() })
    expect(page.status).toBe(422)
  })
  test('officers who may read answers open it, and that is written down; others find nothing', async () => {
    const { voice, picture, file } = await sendAll(await house.browser())
    const path = `/desk/activities/${survey.id}/files`
    const officer = await house.browser('project-officer')
    expect((await officer.visit(`/desk/activities/${survey.id}`)).text).toContain('Files and pictures in answers')
    const list = await officer.visit(path)
    expect(list.text).toContain('Show us the bench')
    expect(list.text).not.toContain('alert(1)')
    const opened = await officer.visit(`${path}/${picture}`)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('content-type')).toBe('image/jpeg')
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.jpg"$/)
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff')
    const reads = await (await house.council()).db.selectFrom('sensitive_reads').selectAll().execute()
    expect(reads.filter(({ subject }) => subject === `voice:${voice.id}`)).toHaveLength(1)
    for (const who of ['resident', 'link-officer', undefined] as const) {
      const page = await (await house.browser(who)).visit(`${path}/${picture}`)
      expect([page.status, page.location?.startsWith('/sign-in')]).toEqual(who ? [404, undefined] : [303, true])
    }
    const elsewhere = await openSurvey(house, surveyOf([sends('file', 'q1', false), ask.line('answer-1')]))
    expect((await officer.visit(`/desk/activities/${elsewhere.id}/files/${file}`)).status).toBe(404)
    expect((await officer.visit(`/desk/activities/${elsewhere.id}/files`)).text).toContain('No files yet')
  })
  test('a file of a draft is nobody’s to open', async () => {
    const browser = await house.browser()
    await browser.send(upload('q1'), { question: 'q1' }, { files: { q1: pdf } })
    const draft = (await rows()).find(({ voice_id }) => !voice_id)!
    const officer = await house.browser('project-officer')
    expect((await officer.visit(`/desk/activities/${survey.id}/files/${draft.file_id}`)).status).toBe(404)
  })
})

describe('files go when what they belong to goes', () => {
  const sweep = async () => {
    const { db } = await house.council()
    await db
      .insertInto('jobs')
      .values({ id: newId(), kind: 'sweep-answer-files', title: 'Files', data: '{}', created_at: house.clock.now })
      .execute()
    await house.runJobs()
  }
  test('whoever keeps an answer with their account is told of its files when they ask what we hold', async () => {
    const { voice } = await sendAll(await house.browser())
    const [account, at] = [await house.account('resident'), await house.acting()]
    const headings = async () =>
      (await at.house.personalData({ accountId: account, emailKey: null }, at.db)).map(({ heading }) => heading)
    const heading = 'Files and pictures you sent with an answer'
    expect(await headings()).not.toContain(heading)
    await at.db.updateTable('voices').set({ account_id: account }).where('id', '=', voice.id).execute()
    expect(await headings()).toContain(heading)
  })
  test('an answer that is erased takes its files with it at once from officers, and from the disk soon after', async () => {
    const { voice, picture } = await sendAll(await house.browser())
    await eraseVoice(await house.acting(), voice.id, 'Asked for')
    const officer = await house.browser('project-officer')
    expect((await officer.visit(`/desk/activities/${survey.id}/files/${picture}`)).status).toBe(404)
    await sweep()
    expect(await bytesOf(picture)).toBeUndefined()
    expect((await rows()).some(({ voice_id }) => voice_id === voice.id)).toBe(false)
  })
  test('a draft that is deleted or forgotten takes its files with it; one that is kept does not', async () => {
    const [deleted, forgotten, kept] = [await house.browser(), await house.browser(), await house.browser()]
    const before = new Set((await rows()).map(({ file_id }) => file_id))
    const ids: string[] = []
    for (const browser of [deleted, forgotten, kept]) {
      await browser.send(upload('q1'), { question: 'q1' }, { files: { q1: pdf } })
      const [fresh] = (await rows()).filter(({ file_id }) => !before.has(file_id))
      before.add(fresh!.file_id)
      ids.push(fresh!.file_id)
    }
    await deleted.send(`${survey.path}/draft`, { clear: 'yes' })
    expect(await bytesOf(ids[0]!)).toBeUndefined()
    const { db } = await house.council()
    const old = new Date(house.clock.now.getTime() - 31 * 86_400_000)
    await db.updateTable('answer_files').set({ kept_at: old }).where('file_id', 'in', ids.slice(1)).execute()
    await kept.send(`${survey.path}/answer/answer-1`, { question: 'answer-1', 'answer-1': 'Still here' })
    await sweep()
    expect(await bytesOf(ids[1]!)).toBeUndefined()
    expect((await bytesOf(ids[2]!))!.toString()).toBe('%PDF-1.7 plan')
  })
})

describe('kept under a code', () => {
  test('a file stays for whoever wrote the code down, when the next person at this device starts again', async () => {
    const [here, home] = [await house.browser(), await house.browser()]
    const kept = await here.send(`${survey.path}/keep`, { question: 'q1' }, { files: { q1: pdf } })
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(kept.text)![0]
    await here.send(`${survey.path}/draft`, { clear: 'yes' })
    expect((await here.visit(`${survey.path}/answer`)).text).not.toContain('We have “')
    await home.send(`${survey.path}/come-back`, { code })
    const page = await home.visit(`${survey.path}/answer`)
    expect(page.text).toContain('We have “')
    const check = await answerAll(home, survey.path, { ...answers, q1: hidden(page.html) }, { q2: photo })
    const sent = await home.send(check, hidden((await home.visit(check)).html))
    expect(sent.status, sent.text.slice(0, 300)).toBe(303)
  })
  test('what cannot be taken is said before a code is given, and the rest stays', async () => {
    const browser = await house.browser()
    const wrong = { ...photo, bytes: Buffer.from('<svg onload="alert(1)"/>') }
    const fields = { question: 'q2', 'q2-alt': 'A broken bench' }
    const page = await browser.send(`${survey.path}/keep`, fields, { files: { q2: wrong } })
    expect(page.status).toBe(422)
    expect(page.text).toContain('We cannot read this as a picture')
    expect(page.text).not.toContain('Your code to come back')
    expect((await browser.visit(`${survey.path}/answer/q2`)).html).toContain('A broken bench')
  })
})

test('by receipt a picture is changed, and an officer can keep one with a note', async () => {
  const browser = await house.browser()
  const { receipt, voice, picture } = await sendAll(browser)
  const path = `/receipts/${receipt}/change`
  const page = await browser.visit(path)
  expect(page.text).toContain('We have “Our bench.jpg”')
  const form = { ...hidden(page.html), 'q2-alt': 'The bench, mended', publish: 'no' }
  const sent = await browser.send(path, form, { files: { q2: { ...photo, name: 'mended.jpg' } } })
  expect(sent.status, sent.text.slice(0, 300)).toBe(303)
  const now = (await rows()).filter(({ voice_id }) => voice_id === voice.id)
  expect(now).toHaveLength(3)
  const stolen = await (await house.browser()).visit(
    `/receipts/${(await sendAll(await house.browser())).receipt}/change`,
  )
  const taken = await browser.send(path, { ...form, q2: hidden(stolen.html)['q2']! })
  expect(taken.text).toContain('A file in your answer is not there any more')
  expect(await bytesOf(picture)).toBeDefined()

  const officer = await house.browser('link-officer')
  const [year, month, day] = house.clock.now.toISOString().slice(0, 10).split('-') as [string, string, string]
  const note = { channel: 'email', consent: 'written', language: 'en', publish: 'no', contact: 'no', _once: newId() }
  const noted = await officer.send(
    `/desk/activities/${survey.id}/notes/new`,
    { ...note, 'given-day': day, 'given-month': month, 'given-year': year, 'q2-alt': 'A bench' },
    { files: { q2: photo } },
  )
  expect(noted.status, noted.text.slice(0, 300)).toBe(303)
})
