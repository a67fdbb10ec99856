import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const here = new URL('.', import.meta.url)
const councils = ['kingston', 'barnet', 'bexley', 'bassetlaw'] as const

type Ring = [number, number][]
type Feature = {
  properties: {
    code: string
    name: string
    kind: string
    starts_on: string
    ends_on: string | null
    centre: [number, number]
    ward_code?: string
    population_2021?: number
    imd_2025_decile?: number
  }
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }
}

const features = (file: string): Feature[] => JSON.parse(readFileSync(new URL(file, here), 'utf8')).features
const polygons = ({ geometry }: Feature) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
const rows = (file: string) => {
  const [head = '', ...lines] = readFileSync(new URL(file, here), 'utf8').trimEnd().split('\n')
  return { head, lines }
}

const crosses = (x: number, y: number, ring: Ring) =>
  ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
  }, false)
const contains = (feature: Feature, [x, y]: [number, number]) =>
  polygons(feature).some(([outer, ...holes]) => crosses(x, y, outer!) && !holes.some((hole) => crosses(x, y, hole)))

const boundaryFiles = councils.flatMap((council) => [
  {
    file: `wards-2025-${council}.geojson`,
    kind: 'ward',
    count: { kingston: 19, barnet: 24, bexley: 17, bassetlaw: 25 }[council],
  },
  {
    file: `wards-2013-${council}.geojson`,
    kind: 'ward',
    count: { kingston: 16, barnet: 21, bexley: 21, bassetlaw: 2 }[council],
  },
  {
    file: `lsoa-2021-${council}.geojson`,
    kind: 'lsoa',
    count: { kingston: 99, barnet: 220, bexley: 148, bassetlaw: 69 }[council],
  },
])

test.each(boundaryFiles)('$file holds $count closed, dated boundaries', ({ file, kind, count }) => {
  const all = features(file)
  expect(all).toHaveLength(count)
  expect(new Set(all.map(({ properties }) => properties.code)).size).toBe(count)
  for (const feature of all) {
    const { code, name, kind: its, starts_on, ends_on, centre } = feature.properties
    expect(its).toBe(kind)
    expect(code).toMatch(kind === 'ward' ? /^E05\d{6}$/ : /^E01\d{6}$/)
    expect(name.trim()).toBe(name)
    expect(starts_on).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (ends_on !== null) expect(ends_on > starts_on).toBe(true)
    expect(contains(feature, centre), `${name} holds its centre`).toBe(true)
    for (const ring of polygons(feature).flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
    }
  }
})

test('Norbiton is there in both its versions, with 11,187 residents in 2021', () => {
  const now = features('wards-2025-kingston.geojson').find(({ properties }) => properties.code === 'E05013941')
  const before = features('wards-2013-kingston.geojson').find(({ properties }) => properties.code === 'E05000409')
  expect(now?.properties).toMatchObject({
    name: 'Norbiton',
    starts_on: '2022-05-05',
    ends_on: null,
    population_2021: 11187,
  })
  expect(before?.properties).toMatchObject({ name: 'Norbiton', starts_on: '2002-05-02', ends_on: '2022-05-04' })
})

test('every postcode has a ward and a small area that exist, and most points are inside their ward', () => {
  let total = 0
  let outside = 0
  for (const council of councils) {
    const wards = new Map(features(`wards-2025-${council}.geojson`).map((ward) => [ward.properties.code, ward]))
    const areas = new Set(features(`lsoa-2021-${council}.geojson`).map(({ properties }) => properties.code))
    const { head, lines } = rows(`postcodes-${council}.csv`)
    expect(head).toBe('postcode,lat,lon,ward_code,lsoa_code,ward_2013_code')
    for (const line of lines) {
      const [postcode = '', lat, lon, ward = '', area = '', older = ''] = line.split(',')
      expect(postcode).toMatch(/^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$/)
      expect(wards.has(ward) && areas.has(area), postcode).toBe(true)
      expect(older).toMatch(/^E05\d{6}$/)
      if (!contains(wards.get(ward)!, [Number(lon), Number(lat)])) outside += 1
    }
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(lines.length)
    total += lines.length
  }
  expect(total).toBe(20_437)
  expect(outside).toBeLessThanOrEqual(10)
})

test('every small area lies in a ward of its council, with a decile from 1 to 10', () => {
  for (const council of councils) {
    const wards = new Set(features(`wards-2025-${council}.geojson`).map(({ properties }) => properties.code))
    for (const { properties } of features(`lsoa-2021-${council}.geojson`)) {
      expect(wards.has(properties.ward_code ?? ''), properties.name).toBe(true)
      expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(properties.imd_2025_decile)
    }
  }
})

test('profiles cover 85 wards and 4 councils, and the shares of a topic add up to one', () => {
  const { head, lines } = rows('profiles-2021.csv')
  expect(head).toBe('code,topic,category,count,share,as_at,source')
  const sums = new Map<string, number>()
  for (const line of lines) {
    const [code, topic, , count, share] = line.match(/("[^"]*"|[^,]+)(?=,|$)/g)!
    expect(Number(count)).toBeGreaterThanOrEqual(0)
    sums.set(`${code} ${topic}`, (sums.get(`${code} ${topic}`) ?? 0) + Number(share))
  }
  expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(89)
  for (const [key, sum] of sums) expect(Math.abs(sum - 1), key).toBeLessThan(0.001)
})

test('neighbourhoods say that they are examples and hold each ward once', () => {
  for (const council of councils) {
    const wards = features(`wards-2025-${council}.geojson`).map(({ properties }) => properties.code)
    const { head, lines } = rows(`neighbourhoods-${council}.csv`)
    expect(head).toBe('neighbourhood,ward_code')
    expect(lines.every((line) => line.includes('(example)'))).toBe(true)
    expect(lines.map((line) => line.split(',')[1]).toSorted()).toEqual(wards.toSorted())
  }
})

test('all of it stays under 4 MB, and each file of small areas under 150 kB', () => {
  const sizes = readdirSync(here).map((name) => ({ name, bytes: statSync(new URL(name, here)).size }))
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(4_000_000)
  for (const { name, bytes } of sizes) if (name.startsWith('lsoa')) expect(bytes, name).toBeLessThan(150_000)
})
