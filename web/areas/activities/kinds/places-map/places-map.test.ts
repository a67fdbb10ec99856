import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { eraseVoice } from '../../../voices/index.ts'
import { groundOf } from '../../questions/ground-queries.ts'
import { answerAll, hidden } from '../../taking/answer-all.test-support.ts'
import { spanOf } from './cells.ts'
import { differences, norbiton, type OpenMap, show, tell } from './places-map.test-support.ts'
import { placesMap } from './places-map.ts'
import { cellsIn, figuresOf } from './queries.ts'

let house: TestHouse
let map: OpenMap
/** In Norbiton; in Kingston but not in Norbiton; in France. */
const [inside, beside, far] = ['-0.28600 51.40800', '-0.30500 51.36000', '2.35000 48.86000']
beforeAll(async () => {
  house = await openHouse()
  map = await norbiton(house)
})
afterAll(() => house.close())

const rest = {
  category: { category: 'home' },
  answer: { answer: 'The light is good here in the evening.' },
  show: { publish: 'yes', name: 'Ann' },
  hear: { contact: 'no' },
}
const pinOf = async (voiceId: string) =>
  (await house.council()).db.selectFrom('pins').selectAll().where('voice_id', '=', voiceId).executeTakeFirst()
const voiceOf = async (receipt: string) =>
  (await house.council()).db.selectFrom('voices').selectAll().where('receipt', '=', receipt).executeTakeFirstOrThrow()

describe('telling a place', () => {
  test('without JavaScript: a map with squares, words and a square; it is shown once somebody has read it', async () => {
    const browser = await house.browser()
    const first = await browser.visit(`${map.path}/answer`)
    expect(first.html).toContain('fm-map__lines')
    for (const asked of [
      'Where is it',
      'A postcode near it',
      'Its square',
      'Its ward',
      'A street or place from the list',
    ])
      expect(first.text).toContain(asked)
    const square = { 'spot-words': 'By <b>the</b> bandstand', 'spot-square': 'f 8' }
    const check = await answerAll(browser, map.path, { ...rest, spot: square })
    const page = await browser.visit(check)
    expect(page.text).toContain('Square F8 of the printed map')
    const sent = await browser.send(check, hidden(page.html))
    expect(sent.status).toBe(303)
    const voice = await voiceOf(sent.location!.split('/')[2]!)
    const ward = map.project.areas[0]!.id
    expect(voice).toMatchObject({ words: rest.answer.answer, ward_id: ward })
    expect(await pinOf(voice.id)).toMatchObject({ told: 'square', category: 'home', ward_id: ward, shown: false })
    expect((await browser.visit(`${map.path}/places`)).text).not.toContain('the bandstand')
    await show(await house.acting(), [voice.id])
    const list = await browser.visit(`${map.path}/places`)
    expect(list.text).toContain('By <b>the</b> bandstand')
    expect(list.html).not.toContain('<b>the</b>')
    expect((await browser.visit(`/receipts/${voice.receipt}`)).text).toContain('Square F8')
    expect((await browser.visit(map.path)).html).toContain('fm-map__dot')
  })

  test('drawn, by name, by ward and by postcode, each lies where it should; a postcode is forgotten', async () => {
    const at = await house.acting()
    const { areas } = await groundOf(at.db, map.projectId)
    const { named } = map.definition as { named: { key: string }[] }
    const told = async (values: Record<string, string>) => pinOf((await tell(at, map, values)).voiceId)
    expect(await told({ 'spot-shape': `POINT (${inside})` })).toMatchObject({
      told: 'drawn',
      lon: -0.286,
      lat: 51.408,
      shape: null,
    })
    const line = `LINESTRING (${inside}, -0.28500 51.40850)`
    expect(await told({ 'spot-shape': line })).toMatchObject({ told: 'drawn', shape: readable(line) })
    expect(await told({ 'spot-named': named[0]!.key })).toMatchObject({ told: 'named', ward_id: areas[0]!.id })
    expect(await told({ 'spot-ward': areas[0]!.id })).toMatchObject({ told: 'ward', lon: areas[0]!.centre[0] })
    const { postcode } = await at.db
      .selectFrom('postcodes')
      .select('postcode')
      .where('ward_code', '=', areas[0]!.code)
      .executeTakeFirstOrThrow()
    const browser = await house.browser()
    const check = await answerAll(browser, map.path, { ...rest, spot: { 'spot-postcode': postcode } })
    const sent = await browser.send(check, hidden((await browser.visit(check)).html))
    const voice = await voiceOf(sent.location!.split('/')[2]!)
    expect(await pinOf(voice.id)).toMatchObject({ told: 'postcode', ward_id: areas[0]!.id })
    expect(JSON.stringify(voice).replaceAll(' ', '')).not.toContain(postcode.replaceAll(' ', ''))
    // Whichever way it came, and however it was looked up.
    const kept = placesMap.contribution({ category: 'home', answer: 'Here.', 'spot-postcode': 'KT1 1EU' })
    expect(kept.data).toEqual({ category: 'home' })
  })

  test.each([
    ['nothing', {}, 'Say where it is'],
    ['another country', { 'spot-shape': `POINT (${far})` }, 'is outside Norbiton'],
    ['another ward of the council', { 'spot-shape': `POINT (${beside})` }, 'is outside Norbiton'],
    ['a line that leaves', { 'spot-shape': `LINESTRING (${inside}, ${beside})` }, 'is outside Norbiton'],
    [
      'a bow tie',
      { 'spot-shape': 'POLYGON ((-0.286 51.408, -0.285 51.409, -0.285 51.408, -0.286 51.409, -0.286 51.408))' },
      'crosses itself',
    ],
    ['a square that is not there', { 'spot-square': 'Z1' }, 'Enter a square of the printed map'],
    ['a postcode nobody knows', { 'spot-postcode': 'ZZ1 1ZZ' }, 'We do not know this postcode'],
    ['script', { 'spot-shape': '<script>alert(1)</script>' }, 'We could not read what you marked'],
  ])('%s is refused in words, and nothing is lost', async (_, values, sentence) => {
    const browser = await house.browser()
    const refused = await browser.send(`${map.path}/answer`, {
      question: 'spot',
      'spot-words': 'Our corner',
      ...values,
    })
    expect(refused.status).toBe(422)
    expect(refused.title).toMatch(/^Error: /)
    expect(refused.text).toContain(sentence)
    expect(refused.html).toContain('value="Our corner"')
    expect(refused.html).not.toContain('<script>alert')
    // Whoever sends the last page by hand gets no further.
    const sent = await browser.send(`${map.path}/check`, {
      ...values,
      category: 'home',
      answer: 'x',
      publish: 'yes',
      contact: 'no',
    })
    expect(sent.status).toBe(422)
  })
})

const readable = (text: string) => text.replace(/(\.\d*?)0+(?=[ ,)])/g, '$1')

describe('the counts that the map is drawn from', () => {
  test('change in the transaction of what changes them, and equal a recount: 20 at once, changed, refused, erased', async () => {
    const at = await house.acting()
    const before = await figuresOf(at.db, map.id)
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        tell(at, map, { 'spot-shape': `POINT (${(-0.286 + n / 1e5).toFixed(5)} 51.40800)` }),
      ),
    )
    expect(await differences(at)).toEqual([])
    await Promise.all(taken.map(({ voiceId }) => show(at, [voiceId])))
    expect(await differences(at)).toEqual([])
    await at.db.transaction().execute(async (db) => {
      expect((await figuresOf(db, map.id)).total).toBe(before.total + 20)
    })
    const span = spanOf((await groundOf(at.db, map.projectId)).box, 5)
    const cells = await cellsIn(at.db, map.id, span)
    expect(cells.length).toBeGreaterThan(3)
    expect(Math.max(...cells.map(({ n }) => n))).toBeGreaterThanOrEqual(20)
    const [first, second] = taken
    const browser = await house.browser()
    const form = await browser.visit(`/receipts/${first!.receipt}/change`)
    expect(form.html).toContain('You have marked: A point marked on the map')
    const asked = hidden(form.html)
    const changed = await browser.send(`/receipts/${first!.receipt}/change`, {
      ...asked,
      'spot-words': '',
      'spot-shape': 'POINT (-0.28500 51.40850)',
      category: 'avoid',
      answer: 'It changed.',
      publish: 'yes',
    })
    expect(changed.status, changed.text.slice(0, 300)).toBe(303)
    expect(await pinOf(first!.voiceId)).toMatchObject({ lon: -0.285, category: 'avoid' })
    expect(await differences(at)).toEqual([])
    await eraseVoice(at, second!.voiceId, 'They asked')
    expect(await pinOf(second!.voiceId)).toBeUndefined()
    expect(await differences(at)).toEqual([])
  })
})

describe('what everybody can see', () => {
  test('a list by kind and ward, page by page, in English and Welsh', async () => {
    const browser = await house.browser()
    const list = await browser.visit(`${map.path}/places`)
    expect(list.text).toContain('What the marks mean')
    const next = /href="([^"]+after=[^"]+)"/.exec(list.html)![1]!.replaceAll('&amp;', '&')
    expect((await browser.visit(next)).text).toContain('Back to the newest')
    const avoided = await browser.visit(`${map.path}/places?category=avoid&ward=${map.project.areas[0]!.id}`)
    expect(avoided.text).toContain('I avoid it')
    expect((await browser.visit(`${map.path}/places?category=%3Cscript%3E&ward=x&after=x`)).status).toBe(200)
    expect((await browser.visit(`${map.path}/places?ward=00000000-0000-7000-8000-000000000000`)).text).toContain(
      'No place fits',
    )
    const welsh = await browser.visit(`${map.path}/places?language=cy`)
    expect(welsh.status).toBe(200)
  })

  test('cells of a view as data, few places one by one; what is no view is not found', async () => {
    const browser = await house.browser()
    const { box } = await groundOf((await house.council()).db, map.projectId)
    const ask = (query: string) => browser.visit(`${map.path}/places/cells?${query}`)
    const span = ({ level, from, to }: ReturnType<typeof spanOf>) =>
      `level=${level}&from=${from.x},${from.y}&to=${to.x},${to.y}`
    const all = JSON.parse((await ask(span(spanOf(box, 5)))).html)
    expect(all.cells.length).toBeGreaterThan(3)
    expect(all.pins).toEqual([])
    const kind = JSON.parse((await ask(`${span(spanOf(box, 5))}&category=memory`)).html)
    expect(kind.pins.length).toBeGreaterThan(0)
    expect(kind.pins.every(({ category }: { category: string }) => category === 'memory')).toBe(true)
    for (const wrong of ['', 'level=3&from=1,1&to=2,2', 'level=16&from=0,0&to=60000,60000', 'level=16&from=5,5&to=1,1'])
      expect((await ask(wrong)).status).toBe(404)
  })

  test('open data: what is shown and nothing else, with well-formed shapes', async () => {
    const browser = await house.browser()
    const at = await house.acting()
    const hiddenOne = await tell(at, map, { 'spot-shape': `POINT (${inside})`, 'spot-words': 'Nobody read this yet' })
    const geojson = await browser.visit(`${map.path}/places/data/geojson`)
    expect(geojson.headers.get('content-type')).toBe('application/geo+json')
    const { features } = JSON.parse(geojson.html)
    expect(features.some(({ id }: { id: string }) => id === hiddenOne.voiceId)).toBe(false)
    expect(new Set(features.map(({ geometry }: { geometry: { type: string } | null }) => geometry?.type))).toEqual(
      new Set(['Point', 'LineString', 'Polygon']),
    )
    const csv = await browser.visit(`${map.path}/places/data/csv`)
    expect(csv.html.split('\r\n')[0]).toContain('longitude')
    expect(csv.html).not.toContain('Nobody read this yet')
    expect((await browser.visit(`${map.path}/places/data/xls`)).status).toBe(404)
  })

  test('maps of other councils, of other kinds and drafts are not found', async () => {
    const elsewhere = await house.browser(undefined, 'barnet')
    expect((await elsewhere.visit(`${map.path}/places`)).status).toBe(404)
    const browser = await house.browser()
    for (const page of ['places', 'places/cells', 'places/layers', 'places/data/csv'])
      expect((await browser.visit(`/projects/tolworth-crossing/ideas-for-the-way-to-school/${page}`)).status).toBe(404)
  })
})
