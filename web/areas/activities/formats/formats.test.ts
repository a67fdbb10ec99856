import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { norbiton } from '../kinds/places-map/places-map.test-support.ts'
import { openVote } from '../kinds/priorities/open-vote.test-support.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'
import { answerAll, hidden } from '../taking/answer-all.test-support.ts'
import { frame, standing } from './translating.ts'
import { fieldOf } from './translation-page.tsx'

/** A service that speaks the protocol of LibreTranslate and says what it was asked. */
let machine: Server
let asked: { q: string[]; source: string; target: string; api_key?: string }[] = []
let broken = false
let house: TestHouse
let activity: Asked
let officer: Browser
beforeAll(async () => {
  machine = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      asked.push(JSON.parse(body))
      response.writeHead(broken ? 500 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ translatedText: asked.at(-1)!.q.map((text) => `«${text}»`) }))
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => machine.once('listening', resolve))
  const url = `http://127.0.0.1:${(machine.address() as AddressInfo).port}`
  house = await openHouse({ translator: { url, key: 'its key' } })
  activity = await openConversation(house)
  officer = await house.browser('project-officer')
})
afterAll(async () => {
  await house.close()
  machine.close()
})

const desk = (version: string, deed = '') => `/desk/activities/${activity.id}/versions/${version}${deed}`
const shown = (version: string) => `${activity.path}/versions/${version}`
const polish = {
  [fieldOf('What would make our street greener?')]: 'Co uczyniłoby naszą ulicę bardziej zieloną?',
  [fieldOf('Big or small.')]: 'Duże lub małe.',
  [fieldOf(standing.begin)]: 'Weź udział po polsku',
  [fieldOf(frame.onward)]: 'Dalej',
  [fieldOf(standing.free)]: 'Możesz odpowiedzieć po polsku. <b>Nie potrzebujesz konta.</b>',
}
const version = async (path: string) => hidden((await officer.visit(path)).html)['version'] ?? '0'

describe('a translation', () => {
  test('is made by people, seen by nobody until it is published, and then stands on the public page by its own name', async () => {
    await officer.visit(`/desk/activities/${activity.id}/versions`)
    const page = await officer.visit(desk('pl'))
    expect(page.text).toContain('What would make our street greener?')
    const nothing = await officer.send(desk('pl'), { version: '0' })
    expect([nothing.status, nothing.text.includes('Write something before you save')]).toEqual([422, true])
    expect((await officer.send(desk('pl'), { version: '0', ...polish })).status).toBe(303)
    const resident = await house.browser()
    expect((await resident.visit(shown('pl'))).status).toBe(404)
    expect((await resident.visit(activity.path)).html).not.toContain('/versions/pl')
    expect((await officer.send(desk('pl', '/publication'), {})).status).toBe(303)
    const start = await resident.visit(activity.path)
    expect(start.text).toContain('Polski (Polish)')
    const read = await resident.visit(shown('pl'))
    expect(read.html).toContain('lang="pl"')
    expect(read.text).toContain('Co uczyniłoby naszą ulicę bardziej zieloną?')
    expect(read.html).toContain('&lt;b>Nie potrzebujesz konta')
    expect(read.text).toContain('Some of this is in English')
  })

  test('somebody takes part in it: the questions are in their language, and their answer says so', async () => {
    const resident = await house.browser()
    const begun = await resident.send(shown('pl'), {})
    expect(begun.location).toBe(`${activity.path}/answer`)
    const first = await resident.visit(`${activity.path}/answer`)
    expect(first.text).toContain('Co uczyniłoby naszą ulicę bardziej zieloną?')
    expect(first.html).toMatch(/<div lang="pl" dir="ltr">/)
    expect(first.html).toContain('<span lang="pl">Dalej</span>')
    expect(first.text).not.toContain('We kept what was written')
    const empty = await resident.send(`${activity.path}/answer`, { answer: '' })
    expect(empty.html).toContain('<span lang="en">Write your answer</span>')
    const check = await answerAll(resident, activity.path, {
      answer: { answer: 'Więcej drzew' },
      show: { publish: 'no' },
      hear: { contact: 'no' },
    })
    const page = await resident.visit(check)
    expect(page.html).toContain('<div lang="pl">Więcej drzew')
    const sent = await resident.send(check, hidden(page.html))
    expect(sent.status).toBe(303)
    const { db } = await house.council()
    const { rows } = await sql<{ language: string }>`select language from voices where words = 'Więcej drzew'`.execute(
      db,
    )
    expect(rows).toEqual([{ language: 'pl' }])
  })

  test('whoever began in it goes back to a language of the website at any question, with what they wrote', async () => {
    const resident = await house.browser()
    const page = `${activity.path}/answer`
    await resident.send(shown('pl'), {})
    expect((await resident.visit(page)).text).toContain('Answer in English')
    const typed = { question: 'answer', answer: 'Half a thought' }
    const welsh = await resident.send(page, { ...typed, 'switch-language': 'cy' })
    expect([welsh.text.includes('Ateb yn Gymraeg'), welsh.html.includes('<div lang="pl"')]).toEqual([true, true])
    const back = await resident.send(page, { ...typed, 'switch-language': 'en', 'leave-language': 'yes' })
    const later = await resident.visit(page)
    for (const { status, html, text } of [back, later]) {
      expect([status, html.includes('lang="pl"'), text.includes('Answer in English')]).toEqual([200, false, false])
      expect(text).toContain('What would make our street greener?')
      expect(text).toContain('Half a thought')
    }
  })

  test('what changes in English is shown in English, and what was translated before is there for the next activity', async () => {
    const other = await openConversation(house, { help: 'Only small ones.' })
    const page = await officer.visit(`/desk/activities/${other.id}/versions/pl`)
    expect(page.html).toContain('Co uczyniłoby naszą ulicę bardziej zieloną?')
    expect(page.html).not.toContain('Duże lub małe')
  })

  test('two officers at once: the second is told, and keeps what they typed', async () => {
    const stale = await officer.send(desk('pl'), { version: '0', ...polish, [fieldOf('Big or small.')]: 'Cokolwiek' })
    expect([stale.status, stale.html.includes('Cokolwiek'), stale.text.includes('changed this meanwhile')]).toEqual([
      422,
      true,
      true,
    ])
  })

  test('R33: machine translation is labelled, until somebody who knows the language has checked it', async () => {
    broken = true
    const away = await officer.send(desk('ur', '/machine'), {}, { nothingDone: true })
    expect(away.status).toBe(303)
    expect((await officer.visit(desk('ur'))).text).toContain('The machine did not answer')
    broken = false
    asked = []
    expect((await officer.send(desk('ur', '/machine'), {})).status).toBe(303)
    expect(asked[0]).toMatchObject({ source: 'en', target: 'ur', api_key: 'its key' })
    expect(JSON.stringify(asked)).not.toMatch(/@|drzew/)
    await officer.send(desk('ur', '/publication'), {})
    const resident = await house.browser()
    const read = await resident.visit(shown('ur'))
    expect(read.text).toContain('A machine translated this. Nobody has checked it yet')
    expect(read.html).toContain('dir="rtl"')
    expect((await officer.send(desk('ur', '/check'), { version: '7' })).status).toBe(422)
    await officer.send(desk('ur', '/check'), { version: await version(desk('ur')) })
    expect((await resident.visit(shown('ur'))).text).toContain('A machine translated this, and a person checked it')
  })
})

describe('Easy Read', () => {
  test('is short sentences with pictures, drawn anew; the pictures are as public as it is, and no other file gets in', async () => {
    const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#693' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 0/1' } })
      .jpeg()
      .toBuffer()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const fields = { version: '0', 'point-1': 'We want to plant trees.', 'alt-1': 'A tree' }
    const files = (bytes: Buffer) => ({ 'picture-1': { name: 'tree.jpg', type: 'image/jpeg', bytes } })
    const wrong = await officer.send(desk('easy-read'), fields, { files: files(svg) })
    expect([
      wrong.status,
      wrong.text.includes('not a picture we can read'),
      wrong.html.includes('We want to plant'),
    ]).toEqual([422, true, true])
    const long = await officer.send(desk('easy-read'), { version: '0', 'point-1': 'x'.repeat(251) }, { files: {} })
    expect(long.status).toBe(422)
    expect((await officer.send(desk('easy-read'), fields, { files: files(photo) })).status).toBe(303)
    const form = await officer.visit(desk('easy-read'))
    const picture = form.html.match(/src="([^"]*\/files\/[^"]*)"/)![1]!
    const resident = await house.browser()
    expect((await resident.visit(picture)).status).toBe(404)
    await officer.send(desk('easy-read', '/publication'), {})
    const page = await resident.visit(shown('easy-read'))
    expect([page.text.includes('We want to plant trees.'), page.html.includes(picture)]).toEqual([true, true])
    const got = await resident.visit(picture)
    expect([got.status, got.headers.get('content-type'), got.html.includes('GPS')]).toEqual([200, 'image/jpeg', false])
    const { db } = await house.council()
    const strange = newId()
    await sql`insert into files (id, name, type, bytes, digest, created_at) values (${strange}, 'secret.jpg', 'image/jpeg', 3, 'x', now())`.execute(
      db,
    )
    await officer.send(desk('easy-read'), { version: '1', 'point-1': 'Stolen', 'kept-1': strange }, { files: {} })
    expect((await resident.visit(picture)).status).toBe(404)
    expect((await resident.visit(shown('easy-read'))).html).not.toContain(strange)
    expect((await resident.visit(`${shown('easy-read')}/files/${strange}`)).status).toBe(404)
    await officer.send(desk('easy-read', '/withdrawal'), {})
    expect((await resident.visit(shown('easy-read'))).status).toBe(404)
  })
})

describe('recordings', () => {
  const video = Buffer.concat([Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomavc1'), Buffer.alloc(500, 7)])
  test('a video in British Sign Language has all of it in words, with captions where there are some', async () => {
    const fields = { version: '0', transcript: 'We ask what would make the street greener.', address: '' }
    const file = (name: string, bytes: Buffer) => ({ name, type: 'video/mp4', bytes })
    for (const [given, files, said] of [
      [fields, { file: file('x.mp4', Buffer.from('<html><script>alert(1)</script>')) }, 'not a video we can show'],
      [{ ...fields, transcript: '' }, { file: file('x.mp4', video) }, 'Write down all that is said or signed'],
      [fields, {}, 'Choose a file, or give the address'],
      [{ ...fields, address: 'javascript:alert(1)' }, {}, 'begins with https://'],
      [fields, { file: file('x.mp4', video), captions: file('c.vtt', Buffer.from('1\n00:00 hello')) }, 'WebVTT'],
    ] as const) {
      const page = await officer.send(desk('bsl'), given, { files })
      expect([page.status, page.text.includes(said)], said).toEqual([422, true])
    }
    const captions = file('c.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n'))
    const saved = await officer.send(desk('bsl'), fields, {
      files: { file: file('<svg onload=alert(1)>.mp4', video), captions },
    })
    expect(saved.status).toBe(303)
    await officer.send(desk('bsl', '/publication'), {})
    const resident = await house.browser()
    const page = await resident.visit(shown('bsl'))
    expect(page.text).toContain('We ask what would make the street greener.')
    const [src, track] = [...page.html.matchAll(/src="([^"]*\/files\/[^"]*)"/g)].map(([, href]) => href!)
    const part = await resident.visit(src!, { range: 'bytes=4-7' })
    expect([part.status, part.html, part.headers.get('content-type')]).toEqual([206, 'ftyp', 'video/mp4'])
    expect((await resident.visit(track!)).html).toContain('WEBVTT')
  })
  test('a reading elsewhere says that it opens another website', async () => {
    await officer.send(
      desk('audio'),
      { version: '0', transcript: 'Read aloud.', address: 'https://sound.example/1' },
      { files: {} },
    )
    await officer.send(desk('audio', '/publication'), {})
    const page = await (await house.browser()).visit(shown('audio'))
    expect([page.text.includes('another website (sound.example)'), page.text.includes('Read aloud.')]).toEqual([
      true,
      true,
    ])
  })
})

describe('large print', () => {
  test('is there without anybody making it: the same questions in the same order, in both languages', async () => {
    const resident = await house.browser()
    const page = await resident.visit(shown('large-print'))
    const at = ['What would make our street greener?', 'Where do you live?', 'Can we show your answer'].map((text) =>
      page.text.indexOf(text),
    )
    expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true)
    expect(page.html).toContain('fm-paper--large')
  })
  test('what is for the office alone is neither printed nor translated, and a square has its map', async () => {
    const [vote, map, resident] = [await openVote(house), await norbiton(house), await house.browser()]
    const ballot = await resident.visit(`${vote.path}/versions/large-print`)
    expect([ballot.text.includes('A pond'), ballot.text.includes('For office use')]).toEqual([true, false])
    const translating = await officer.visit(`/desk/activities/${vote.id}/versions/pl`)
    expect([translating.text.includes('A pond'), translating.text.includes('For office use')]).toEqual([true, false])
    const places = await resident.visit(`${map.path}/versions/large-print`)
    expect([places, ballot].map(({ html }) => html.includes('fm-map__lines'))).toEqual([true, false])
  })
})

describe('who may', () => {
  test('only officers of the project make versions; others find nothing, and no page of another council knows them', async () => {
    for (const role of ['resident', 'moderator', 'analyst', 'group-member'] as const) {
      const browser = await house.browser(role)
      for (const path of [`/desk/activities/${activity.id}/versions`, desk('pl')])
        expect((await browser.visit(path)).status, `${role} ${path}`).toBe(404)
      expect((await browser.send(desk('pl'), { version: '1', ...polish })).status).toBe(404)
    }
    const elsewhere = await house.browser('project-officer', 'barnet')
    expect((await elsewhere.visit(desk('pl'))).status).toBe(404)
    expect((await (await house.browser()).visit(shown('klingon'))).status).toBe(404)
  })
})
