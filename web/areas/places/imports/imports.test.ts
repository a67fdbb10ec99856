import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import {
  findPlace,
  findWard,
  importBoundaries,
  importNeighbourhoods,
  importPostcodes,
  listNeighbourhoods,
  listWardShapes,
  listWards,
  wardProfile,
} from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the four councils have their 85 wards, their small areas and their postcodes', async () => {
  const counts = { kingston: [19, 99], barnet: [24, 220], bexley: [17, 148], bassetlaw: [25, 69] }
  let postcodes = 0
  for (const [slug, [wards, small]] of Object.entries(counts)) {
    const { db } = await house.council(slug)
    expect(await listWards(db), slug).toHaveLength(wards!)
    expect(await listWardShapes(db), slug).toHaveLength(wards!)
    const areas = await db.selectFrom('areas').select('id').where('kind', '=', 'small-area').execute()
    expect(areas, slug).toHaveLength(small!)
    const { n } = await db
      .selectFrom('postcodes')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    postcodes += Number(n)
    expect((await listNeighbourhoods(db)).flatMap(({ wards }) => wards)).toHaveLength(wards!)
  }
  expect(postcodes).toBe(20_437)
})

test('Norbiton has 11,187 usual residents in 2021, with the source, and both its boundaries with their dates', async () => {
  const { db } = await house.council()
  const ward = (await findWard(db, 'norbiton'))!
  const now = (await wardProfile(db, ward.id))!
  expect(now.residents).toEqual({ count: 11_187, asAt: '2021-03-21', source: 'ONS Census 2021' })
  expect(now.versions.map(({ code, startsOn, endsOn }) => [code, startsOn, endsOn])).toEqual([
    ['E05013941', '2022-05-05', null],
    ['E05000409', '2002-05-02', '2022-05-04'],
  ])
  expect(now.topics.map(({ topic }) => topic)).toContain('ethnic group')
  expect(now.topics.find(({ topic }) => topic === 'age')!.figures[0]).toMatchObject({ share: 0.21525, whole: 0.19393 })
  const before = (await wardProfile(db, ward.id, 'E05000409'))!
  expect(before.boundary.geometry).not.toEqual(now.boundary.geometry)
  expect(before.residents).toBeNull()
  expect(await wardProfile(db, ward.id, 'E05013928')).toBeUndefined()
})

test('a postcode finds its ward however it is typed', async () => {
  const { db } = await house.council()
  for (const typed of ['KT2 7AA', 'kt27aa', ' kT2-7 aa. '])
    expect(await findPlace(db, typed), typed).toMatchObject({
      wardName: expect.any(String),
      boundaryCode: expect.stringMatching(/^E05/),
    })
  expect(await findPlace(db, 'SW1A 1AA')).toBe('unknown-postcode')
  for (const typed of ['', 'Norbiton', 'KT2', 'KT2 7AAA', "'; drop table postcodes; --", '💧'.repeat(500)])
    expect(await findPlace(db, typed), typed).toBe('not-a-postcode')
})

const given = { name: 'test.csv', source: 'Invented for this test', licence: 'MIT' }

test('a byte order mark, Windows lines, quotes and columns in another order are taken as they come', async () => {
  const at = await house.acting('bexley')
  const text = Buffer.from('\ufeffLon,"Postcode",note,lat\r\n0.145,"da1 4zz","a ""quoted"", note",51.45\r\n')
  expect(await importPostcodes(at, { ...given, text })).toMatchObject({ imported: 1, counts: { added: 1 } })
  // The file names no ward: the point finds it.
  expect(await findPlace(at.db, 'DA1 4ZZ')).toMatchObject({ wardName: expect.any(String), smallAreaId: null })
})

test('the same file again changes nothing, and a preview changes nothing either', async () => {
  const at = await house.acting('bassetlaw')
  const [lon, lat] = (await listWardShapes(at.db)).find(({ slug }) => slug === 'east-retford-west')!.centre
  const text = `postcode,lat,lon\nDN22 6ZZ,${lat},${lon}`
  expect(await importPostcodes(at, { ...given, text }, { preview: true })).toMatchObject({ counts: { added: 1 } })
  expect(await findPlace(at.db, 'DN22 6ZZ')).toBe('unknown-postcode')
  expect(await importPostcodes(at, { ...given, text })).toMatchObject({ counts: { added: 1, same: 0 } })
  expect(await importPostcodes(at, { ...given, text })).toMatchObject({ counts: { added: 0, changed: 0, same: 1 } })
  expect(await findPlace(at.db, 'dn226zz')).toMatchObject({ wardName: 'East Retford West' })
})

test('a new boundary ends the one before, the postcode follows, and the old one stays to be seen', async () => {
  const at = await house.acting('bassetlaw')
  const { db } = at
  const ward = (await findWard(db, 'east-retford-west'))!
  const shape = (await wardProfile(db, ward.id))!.boundary
  const official = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { WD26CD: 'E05099999', WD26NM: 'East Retford West', LAD26CD: 'E07000171' },
        geometry: shape.geometry,
      },
      {
        type: 'Feature',
        properties: { WD26CD: 'E05088888', WD26NM: 'Elsewhere', LAD26CD: 'E07000999' },
        geometry: null,
      },
    ],
  }
  const input = { ...given, name: 'WD26.geojson', text: JSON.stringify(official), startsOn: '2026-05-07' }
  expect(await importBoundaries(at, input)).toMatchObject({ imported: 1, counts: { added: 1, ended: 1 } })
  const profile = (await wardProfile(db, ward.id))!
  expect(profile.versions.map(({ code, endsOn }) => [code, endsOn])).toEqual([
    ['E05099999', null],
    [ward.code, '2026-05-06'],
  ])
  expect((await listWards(db)).filter(({ id }) => id === ward.id)).toMatchObject([
    { code: 'E05099999', slug: 'east-retford-west' },
  ])
  expect(await findPlace(db, 'DN22 6ZZ')).toMatchObject({ boundaryCode: 'E05099999', wardId: ward.id })
})

test('a ward that moves to another neighbourhood leaves the one it was in, and the past is kept', async () => {
  const at = await house.acting('barnet')
  const { db } = at
  const ward = (await listWards(db)).find(({ neighbourhood }) => neighbourhood)!
  const move = (to: string) =>
    importNeighbourhoods(at, { ...given, text: `neighbourhood,ward_code\n${to},${ward.code}` })
  expect(await move('Moved Here')).toMatchObject({ counts: { added: 1 } })
  expect((await findWard(db, ward.id))!.neighbourhood).toEqual({ name: 'Moved Here', slug: 'moved-here' })
  expect(await move('Moved Here')).toMatchObject({ counts: { added: 0, same: 1 } })
  await move(ward.neighbourhood!.name)
  const rows = await db
    .selectFrom('neighbourhood_wards')
    .selectAll()
    .where('ward_id', '=', ward.id)
    .orderBy('starts_on')
    .execute()
  expect(rows.map(({ ends_on }) => ends_on === null)).toEqual([false, true])
  await expect(
    db
      .insertInto('neighbourhood_wards')
      .values({ neighbourhood_id: rows[0]!.neighbourhood_id, ward_id: ward.id, starts_on: '2030-01-01' })
      .execute(),
  ).rejects.toThrow(/unique/)
})

test('20,437 postcodes are in within seconds, and two imports at once both end well', async () => {
  const at = await house.acting('bexley')
  const text = `postcode,lat,lon\n${Array.from({ length: 20_437 }, (_, n) => `ZZ${Math.floor(n / 2600)}${String.fromCharCode(65 + (Math.floor(n / 100) % 26))} ${Math.floor(n / 10) % 10}${String.fromCharCode(65 + (n % 10))}A,51.45,0.1`).join('\n')}`
  // Two connections that are open already: what is measured is the import.
  await Promise.all([findPlace(at.db, 'DA1 1AA'), findPlace(at.db, 'DA1 1AB')])
  const started = performance.now()
  const both = await Promise.all([importPostcodes(at, { ...given, text }), importPostcodes(at, { ...given, text })])
  expect(both.map((result) => 'counts' in result && result.counts.added).toSorted()).toEqual([0, 20_437])
  expect(performance.now() - started).toBeLessThan(8000)
})
