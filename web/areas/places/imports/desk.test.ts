import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findPlace } from '../index.ts'
import { type FormRefusal, formRefusals } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const form = { kind: 'postcodes', source: 'Invented for this test', licence: 'MIT' }
const file = (text: string, name = 'postcodes.csv') => ({
  files: { file: { name, type: 'text/csv', bytes: Buffer.from(text) } },
})
const csv = 'postcode,lat,lon\nKT2 9ZZ,51.41,-0.28'

test('a file is checked, shown, confirmed and imported; a second press changes nothing', async () => {
  const browser = await house.browser('administrator')
  const { db } = await house.council()
  const desk = await browser.visit('/places/desk')
  expect(desk.text).toContain('Wards in force 19')
  expect(desk.text).toContain('wards-2013-kingston.geojson')
  const page = await browser.submit('/places/desk/uploads', form, file(csv))
  expect(page.text).toContain('Nothing has changed yet')
  expect(page.text).toMatch(/Rows 1 New 1/)
  expect(await findPlace(db, 'KT2 9ZZ')).toBe('unknown-postcode')
  const done = await browser.submit(`${page.url}/import`)
  expect(done.text).toContain('postcodes.csv is imported')
  expect(await findPlace(db, 'KT2 9ZZ')).toMatchObject({ wardSlug: expect.any(String) })
  expect((await browser.submit(`${page.url}/import`)).text).toContain('postcodes.csv is imported')
  const imports = await db.selectFrom('imports').select('id').where('name', '=', 'postcodes.csv').execute()
  expect(imports).toHaveLength(1)
  const deeds = await db
    .selectFrom('record_entries')
    .select(['deed', 'by_account'])
    .where('by_account', '=', browser.account!)
    .orderBy('id')
    .execute()
  expect(deeds.map(({ deed }) => deed).toSorted()).toEqual(['import.confirmed', 'import.uploaded', 'places.imported'])
})

test('a large file is checked and imported by jobs with progress, and a refused one says why', async () => {
  const browser = await house.browser('administrator')
  const rows = Array.from(
    { length: 20_000 },
    (_, n) => `YZ${n % 10} ${Math.floor(n / 10) % 10}${letter(n / 100)}${letter(n / 2600)},51.41000000,-0.28000000,,`,
  )
  const text = `postcode,lat,lon,ward_code,lsoa_code\n${[...new Set(rows)].join('\n')}`
  const large = await browser.submit('/places/desk/uploads', form, file(text.padEnd(700_000, '\n'), 'large.csv'))
  expect(large.text).toContain('Working on large.csv')
  expect(large.html).toContain('data-waiting')
  await house.runJobs()
  expect((await browser.visit(large.url)).text).toContain('Nothing has changed yet')
  expect((await browser.submit(`${large.url}/import`)).text).toContain('Working on large.csv')
  await house.runJobs()
  expect((await browser.visit(large.url)).text).toContain('large.csv is imported')
  const bad = await browser.submit(
    '/places/desk/uploads',
    form,
    file(`${text}\nNowhere,51.4,-0.3,,`.padEnd(700_000, '\n'), 'bad.csv'),
  )
  await house.runJobs()
  const refused = await browser.visit(bad.url)
  expect(refused.text).toContain('“Nowhere” is not a postcode')
  expect(refused.text).toContain('Nothing was changed')
  expect((await browser.send(`${bad.url}/import`)).status).toBe(422)
})

const letter = (n: number) => String.fromCharCode(65 + (Math.floor(n) % 26))

const careless: [FormRefusal, Record<string, string>][] = [
  ['no-kind', { kind: 'wards' }],
  ['no-source-typed', { source: '' }],
  ['no-licence-typed', { licence: '' }],
  ['words-too-long', { source: 'x'.repeat(400) }],
  ['bad-start', { 'starts-day': '31', 'starts-month': '2', 'starts-year': '2022' }],
]
test.each(careless)('%s is said at the field and all that was typed is kept', async (refusal, change) => {
  const browser = await house.browser('administrator')
  const page = await browser.send('/places/desk/uploads', { ...form, source: 'Typed <b>', ...change }, file(csv))
  expect(page.status).toBe(422)
  expect(page.text).toContain(formRefusals[refusal])
  if (!change['source'] && refusal !== 'no-source-typed') expect(page.html).toContain('Typed &lt;b>')
})

test('no file, a file that cannot be read, and one that is far too large', async () => {
  const browser = await house.browser('administrator')
  expect((await browser.send('/places/desk/uploads', form)).text).toContain(formRefusals['no-file'])
  const wrong = await browser.send('/places/desk/uploads', form, file('a,b\n1,2'))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Line 1: There is no column “postcode”')
  expect(wrong.html).toContain('Invented for this test')
  const huge = await browser.send('/places/desk/uploads', form, file('x'.repeat(22 * 1024 * 1024)))
  expect(huge.status).toBe(413)
})

test('only administrators import, and uploads of another council are not found', async () => {
  const here = await house.browser('administrator')
  const page = await here.submit('/places/desk/uploads', form, file('postcode,lat,lon\nKT2 9ZY,51.41,-0.28'))
  const there = await house.browser('administrator', 'barnet')
  expect((await there.visit(page.url)).status).toBe(404)
  expect((await there.send(`${page.url}/import`)).status).toBe(404)
  for (const id of ['nonsense', crypto.randomUUID(), "1' or true"])
    expect((await here.visit(`/places/desk/uploads/${encodeURIComponent(id)}`)).status).toBe(404)
  for (const role of ['resident', 'project-officer', 'auditor'] as const) {
    const browser = await house.browser(role)
    for (const path of ['/places/desk', page.url])
      expect((await browser.visit(path)).status, `${role} ${path}`).toBe(404)
    expect((await browser.send('/places/desk/uploads', form, file(csv))).status).toBe(404)
    expect((await browser.send(`${page.url}/import`)).status).toBe(404)
  }
})
