import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession } from '../../../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { later, openEvent } from '../open-event.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A photograph as a telephone makes it: with its place and its camera. */
const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#2f5d3a' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Telephone', Copyright: 'Secret Person' }, IFD3: { GPSLatitude: '51/1 24/1 0/1' } })
    .toBuffer()

test('a report with pictures: words for each, nothing of place or camera left, public when it is published', async () => {
  const event = await openEvent(house, { title: 'A good evening', inDays: 1 })
  const officer = await house.browser('project-officer')
  const desk = `${event.desk}/report`
  expect((await officer.send(desk, { words: 'It went well.' })).text).toContain('The event has not begun')
  later(house, 3)
  officer.cookies.set(
    'folkmoot_session',
    await openSession((await house.council()).db, {
      accountId: officer.account!,
      now: house.clock.now,
      secondFactor: true,
    }),
  )
  expect((await officer.send(desk, { words: '' })).text).toContain('Write what happened')
  expect((await officer.send(`${desk}/publication`)).text).toContain('Write what happened')
  await officer.submit(desk, { words: 'Forty people came.\n\n- They talked about lights', wordsCy: 'Daeth deugain.' })

  const photo = { name: 'IMG_1.jpg', type: 'image/jpeg', bytes: await photograph() }
  const wordless = await officer.send(`${desk}/photos`, { alt: '' }, { files: { photo } })
  expect(wordless.status).toBe(422)
  expect(wordless.text).toContain('Say what is in the picture')
  const script = { name: 'x.jpg', type: 'image/jpeg', bytes: Buffer.from('<script>alert(1)</script>') }
  const refused = await officer.send(`${desk}/photos`, { alt: 'A picture' }, { files: { photo: script } })
  expect(refused.text).toContain('not a picture we can read')
  expect((await officer.send(`${desk}/photos`, { alt: 'None' })).text).toContain('Choose a picture')
  const added = await officer.submit(`${desk}/photos`, { alt: 'Tables with "maps" on them' }, { files: { photo } })
  const src = /src="([^"]+\/photos\/[0-9a-f-]{36})"/.exec(added.html)![1]!

  const anyone = await house.browser()
  expect((await anyone.visit(`${event.path}/report`)).status).toBe(404)
  expect((await anyone.visit(src)).status).toBe(404)
  expect((await anyone.visit(event.path)).text).not.toContain('Read what happened')
  await officer.submit(`${desk}/publication`)
  house.clock.now = new Date(house.clock.now.getTime() + 6_000)
  const page = await anyone.visit(`${event.path}/report`)
  expect(page.text).toContain('They talked about lights')
  expect(page.text).toContain('0 people came')
  expect(page.html).toContain('alt="Tables with &quot;maps&quot; on them"')
  expect((await anyone.visit(event.path)).text).toContain('Read what happened, with pictures')

  expect((await anyone.visit(src)).status).toBe(200)
  const response = await house.app.fetch(
    new Request(new URL(src, anyone.origin), { headers: { host: new URL(anyone.origin).host } }),
    '127.0.0.1',
  )
  const bytes = Buffer.from(await response.arrayBuffer())
  const { exif, width } = await sharp(bytes).metadata()
  expect([exif, width]).toEqual([undefined, 60])
  expect(bytes.includes(Buffer.from('Secret Person'))).toBe(false)

  const id = src.slice(src.lastIndexOf('/') + 1)
  const other = await openEvent(house, { title: 'Elsewhere' })
  expect((await anyone.visit(`${other.path}/photos/${id}`)).status).toBe(404)
  expect((await officer.send(`${other.desk}/report/photos/${id}/removal`)).status).toBe(404)
  await officer.submit(`${desk}/photos/${id}/removal`)
  expect((await anyone.visit(src)).status).toBe(404)
})
