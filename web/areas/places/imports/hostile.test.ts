import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { importBoundaries } from './boundaries.ts'
import { importNeighbourhoods } from './neighbourhoods.ts'
import { importPostcodes } from './postcodes.ts'
import type { Problem } from './problems.ts'
import { importProfile } from './profile.ts'
import { problemSentence } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const square = [
  [-0.3, 51.4],
  [-0.2, 51.4],
  [-0.2, 51.5],
  [-0.3, 51.5],
  [-0.3, 51.4],
]
type Overrides = { properties?: Record<string, unknown>; geometry?: unknown }
const feature = ({ properties, geometry }: Overrides = {}) => ({
  type: 'Feature',
  properties: {
    code: 'E05999999',
    name: 'Millbrook',
    kind: 'ward',
    starts_on: '2022-05-05',
    ends_on: null,
    ...properties,
  },
  geometry: geometry ?? { type: 'Polygon', coordinates: [square] },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const ring = (points: unknown[]) => ({ type: 'Polygon', coordinates: [points] })
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding)

const given = { source: 'Invented for this test', licence: 'MIT' }

describe('boundaries that are refused, and where', () => {
  const cases: [string, string | Uint8Array, Problem][] = [
    ['an empty file', '', { reason: 'empty-file' }],
    ['only a byte order mark', '\ufeff \n', { reason: 'empty-file' }],
    ['more than 20 MB', Buffer.alloc(21 * 1024 * 1024, 32), { reason: 'too-large' }],
    ['UTF-16', bytes(`\ufeff${collection(feature())}`, 'utf16le'), { reason: 'wrong-encoding' }],
    ['Latin-1', bytes(collection(feature({ properties: { name: 'Café' } })), 'latin1'), { reason: 'wrong-encoding' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), { reason: 'wrong-encoding' }],
    ['half a file', collection(feature()).slice(0, -40), { reason: 'not-geojson', line: 1 }],
    ['broken on the third line', '{"type":\n"FeatureCollection",\n"features":[}', { reason: 'not-geojson', line: 3 }],
    ['a web page', '<!doctype html><p>Sign in</p>', { reason: 'not-geojson', line: 1 }],
    ['a number', '42', { reason: 'not-a-collection' }],
    ['null', 'null', { reason: 'not-a-collection' }],
    ['one feature by itself', JSON.stringify(feature()), { reason: 'not-a-collection' }],
    ['no features', collection(), { reason: 'no-features' }],
    ['a null among the features', collection(feature(), null), { reason: 'no-code', feature: 2 }],
    ['no code', collection(feature({ properties: { code: '' } })), { reason: 'no-code', feature: 1 }],
    ['a code that is a number', collection(feature({ properties: { code: 5 } })), { reason: 'no-code', feature: 1 }],
    [
      'a bad code',
      collection(feature({ properties: { code: "E05'; drop table areas" } })),
      { reason: 'bad-code', feature: 1, detail: "E05'; drop table areas" },
    ],
    [
      'no name',
      collection(feature({ properties: { name: '  ' } })),
      { reason: 'no-name', feature: 1, detail: 'E05999999' },
    ],
    [
      'a name of 200 letters',
      collection(feature({ properties: { name: 'x'.repeat(200) } })),
      { reason: 'too-long', feature: 1, detail: 'name' },
    ],
    [
      'neither ward nor small area',
      collection(feature({ properties: { code: 'E09000021', kind: 'council' } })),
      { reason: 'bad-kind', feature: 1, detail: 'council' },
    ],
    ['no dates', collection(feature({ properties: { starts_on: null } })), { reason: 'no-dates', feature: 1 }],
    [
      'a day that is not',
      collection(feature({ properties: { starts_on: '2022-02-30' } })),
      { reason: 'bad-date', feature: 1, detail: '2022-02-30' },
    ],
    [
      'an end before the beginning',
      collection(feature({ properties: { ends_on: '2020-01-01' } })),
      { reason: 'ends-before-start', feature: 1 },
    ],
    ['the same code twice', collection(feature(), feature()), { reason: 'duplicate', feature: 2, detail: 'E05999999' }],
    [
      'two versions in force at once',
      collection(
        feature({ properties: { ends_on: '2024-01-01' } }),
        feature({ properties: { code: 'E05999998', starts_on: '2023-01-01' } }),
      ),
      { reason: 'overlapping-dates', feature: 2, detail: 'E05999998' },
    ],
    [
      'an unknown ward of a small area',
      collection(feature({ properties: { code: 'E01999999', kind: 'lsoa', ward_code: 'E05777777' } })),
      { reason: 'unknown-ward', feature: 1, detail: 'E05777777' },
    ],
    ['no geometry', collection({ ...feature(), geometry: null }), { reason: 'not-a-shape', feature: 1 }],
    [
      'a point',
      collection(feature({ geometry: { type: 'Point', coordinates: [-0.3, 51.4] } })),
      { reason: 'not-a-shape', feature: 1 },
    ],
    [
      'no rings',
      collection(feature({ geometry: { type: 'Polygon', coordinates: [] } })),
      { reason: 'not-a-shape', feature: 1 },
    ],
    [
      'rings that are words',
      collection(feature({ geometry: { type: 'MultiPolygon', coordinates: [['ring']] } })),
      { reason: 'not-a-shape', feature: 1 },
    ],
    [
      'a ring of two points',
      collection(feature({ geometry: ring(square.slice(0, 2)) })),
      { reason: 'ring-too-short', feature: 1 },
    ],
    [
      'a ring that is open',
      collection(feature({ geometry: ring(square.slice(0, 4)) })),
      { reason: 'ring-not-closed', feature: 1 },
    ],
    [
      'a hole that is open',
      collection(feature({ geometry: { type: 'Polygon', coordinates: [square, square.slice(0, 4)] } })),
      { reason: 'ring-not-closed', feature: 1 },
    ],
    [
      'coordinates as words',
      collection(feature({ geometry: ring([['a', 'b'], ...square]) })),
      { reason: 'not-coordinates', feature: 1 },
    ],
    [
      'coordinates that are endless',
      collection(feature()).replace('-0.3', '1e999'),
      { reason: 'not-coordinates', feature: 1 },
    ],
    [
      'metres',
      collection(feature({ geometry: ring(square.map(() => [519_000, 169_000])) })),
      { reason: 'in-metres', feature: 1, detail: '519000, 169000' },
    ],
    [
      'latitude first',
      collection(feature({ geometry: ring(square.map(([lon, lat]) => [lat, lon])) })),
      { reason: 'swapped', feature: 1, detail: '51.4, -0.3' },
    ],
    [
      'another country',
      collection(feature({ geometry: ring(square.map(([lon, lat]) => [lon! + 13, lat])) })),
      { reason: 'outside-uk', feature: 1, detail: '12.7, 51.4' },
    ],
    ['another council', collection(feature({ properties: { LAD24CD: 'E06000001' } })), { reason: 'other-place' }],
  ]
  test.each(cases)('%s', async (name, text, problem) => {
    const before = await everything()
    const result = await importBoundaries(await house.acting(), { name, text, ...given })
    expect(result).toEqual({ refused: problem })
    expect(problemSentence(problem)).toMatch(/^(Feature \d+: |Line \d+: )?[A-Z“].*[a-z0-9.)”]$/)
    expect(await everything()).toEqual(before)
  })
})

const postcodes = 'postcode,lat,lon,ward_code,lsoa_code'
describe('postcodes that are refused, and where', () => {
  const cases: [string, string | Uint8Array, Problem][] = [
    ['an empty file', '', { reason: 'empty-file' }],
    ['only a head', postcodes, { reason: 'no-rows' }],
    ['wrong columns', 'a,b\n1,2', { reason: 'missing-column', line: 1, detail: 'postcode' }],
    ['semicolons', 'postcode;lat;lon\nKT1 1AA;51.4;-0.3', { reason: 'missing-column', line: 1, detail: 'postcode' }],
    [
      'a column twice',
      'postcode,lat,lon,lat\nKT1 1AA,51.4,-0.3,51.4',
      { reason: 'repeated-column', line: 1, detail: 'lat' },
    ],
    ['too few cells', `${postcodes}\nKT1 1AA,51.4\n`, { reason: 'wrong-number-of-cells', line: 2, detail: '2' }],
    ['an empty cell', `${postcodes}\nKT1 1AA,,-0.3,,`, { reason: 'missing-value', line: 2, detail: 'lat' }],
    [
      'not a postcode',
      `${postcodes}\nKT1 1AA,51.4,-0.3,,\nNorbiton,51.4,-0.3,,`,
      { reason: 'bad-postcode', line: 3, detail: 'Norbiton' },
    ],
    ['a number that is none', `${postcodes}\nKT1 1AA,51.4,west,,`, { reason: 'bad-number', line: 2, detail: 'lon' }],
    ['a hexadecimal number', `${postcodes}\nKT1 1AA,0x33,-0.3,,`, { reason: 'bad-number', line: 2, detail: 'lat' }],
    ['swapped', `${postcodes}\nKT1 1AA,-0.3,51.4,,`, { reason: 'swapped', line: 2, detail: '-0.3, 51.4' }],
    [
      'a ward code that is none',
      `${postcodes}\nKT1 1AA,51.4,-0.3,Norbiton,`,
      { reason: 'bad-code', line: 2, detail: 'Norbiton' },
    ],
    [
      'an unknown ward',
      `${postcodes}\nKT1 1AA,51.4,-0.3,E05000001,`,
      { reason: 'unknown-ward', line: 2, detail: 'E05000001' },
    ],
    [
      'the same twice',
      `${postcodes}\nKT9 9ZZ,51.4,-0.3,,\nkt99zz,51.4,-0.3,,`,
      { reason: 'duplicate', line: 3, detail: 'KT9 9ZZ' },
    ],
    [
      'a quote that never closes',
      `${postcodes}\nKT1 1AA,51.4,-0.3,,\n"KT1 1AB,51.4,-0.3,,\nKT1 1AC,51.4,-0.3,,\n`,
      { reason: 'not-csv', line: 3 },
    ],
    ['UTF-16', bytes(`\ufeff${postcodes}`, 'utf16le'), { reason: 'wrong-encoding' }],
  ]
  test.each(cases)('%s', async (name, text, problem) => {
    const before = await everything()
    expect(await importPostcodes(await house.acting(), { name, text, ...given })).toEqual({ refused: problem })
    expect(await everything()).toEqual(before)
  })
})

const figures = 'code,topic,category,count,share,as_at,source'
describe('profiles and neighbourhoods that are refused, and where', () => {
  const profiles: [string, string, Problem][] = [
    [
      'a code that is none',
      `${figures}\nNorbiton,age,old,1,0.5,2021-03-21,x`,
      { reason: 'bad-code', line: 2, detail: 'Norbiton' },
    ],
    [
      'half a person',
      `${figures}\nE05013941,age,old,1.5,0.5,2021-03-21,x`,
      { reason: 'bad-number', line: 2, detail: 'count' },
    ],
    [
      'fewer than nobody',
      `${figures}\nE05013941,age,old,-1,0.5,2021-03-21,x`,
      { reason: 'bad-number', line: 2, detail: 'count' },
    ],
    [
      'more than all',
      `${figures}\nE05013941,age,old,1,50,2021-03-21,x`,
      { reason: 'bad-number', line: 2, detail: 'share' },
    ],
    [
      'a day that is none',
      `${figures}\nE05013941,age,old,1,0.5,21/03/2021,x`,
      { reason: 'bad-date', line: 2, detail: '21/03/2021' },
    ],
    [
      'the same figure twice',
      `${figures}\nE05013941,age,old,1,,2021-03-21,x\nE05013941,age,old,2,,2021-03-21,x`,
      { reason: 'duplicate', line: 3, detail: 'E05013941, age, old' },
    ],
    ['only other councils', `${figures}\nE05999997,age,old,1,0.5,2021-03-21,x`, { reason: 'other-place' }],
    [
      'a cell of a thousand letters',
      `${figures}\nE05013941,age,${'x'.repeat(1000)},1,0.5,2021-03-21,x`,
      { reason: 'too-long', line: 2, detail: 'category' },
    ],
  ]
  test.each(profiles)('profile: %s', async (name, text, problem) => {
    const before = await everything()
    expect(await importProfile(await house.acting(), { name, text, ...given })).toEqual({ refused: problem })
    expect(await everything()).toEqual(before)
  })
  const groups: [string, string, Problem][] = [
    [
      'an unknown ward',
      'neighbourhood,ward_code\nNorth,E05000001',
      { reason: 'unknown-ward', line: 2, detail: 'E05000001' },
    ],
    [
      'a ward in two',
      'neighbourhood,ward_code\nNorth,E05013941\nSouth,E05013941',
      { reason: 'duplicate', line: 3, detail: 'E05013941' },
    ],
    [
      'a ward in two, once under its older code',
      'neighbourhood,ward_code\nNorth,E05013941\nSouth,E05000409',
      { reason: 'duplicate', line: 3, detail: 'E05000409' },
    ],
    [
      'no neighbourhood',
      'neighbourhood,ward_code\n,E05013941',
      { reason: 'missing-value', line: 2, detail: 'neighbourhood' },
    ],
  ]
  test.each(groups)('neighbourhoods: %s', async (name, text, problem) => {
    const before = await everything()
    expect(await importNeighbourhoods(await house.acting(), { name, text, ...given })).toEqual({ refused: problem })
    expect(await everything()).toEqual(before)
  })
  test('nothing is imported without a source and a licence', async () => {
    expect(await importProfile(await house.acting(), { name: 'x', text: figures, source: ' ', licence: '' })).toEqual({
      refused: { reason: 'no-source' },
    })
  })
})

/** All that an import may touch, so that a refusal can be seen to change nothing. */
async function everything(): Promise<unknown> {
  const { db } = await house.council()
  const count = (
    table:
      | 'areas'
      | 'boundaries'
      | 'postcodes'
      | 'profile_figures'
      | 'neighbourhood_wards'
      | 'imports'
      | 'record_entries',
  ) =>
    db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  const open = await db.selectFrom('boundaries').select(['code', 'ends_on']).orderBy('code').execute()
  return [
    open,
    ...(await Promise.all(
      (
        [
          'areas',
          'boundaries',
          'postcodes',
          'profile_figures',
          'neighbourhood_wards',
          'imports',
          'record_entries',
        ] as const
      ).map(count),
    )),
  ]
}
