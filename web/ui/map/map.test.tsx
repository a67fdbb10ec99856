import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { type Geometry, middleOf, pathOf, project } from './geometry.ts'
import { WardList } from './ward-list.tsx'
import { type Area, WardMap } from './ward-map.tsx'

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 51],
      [0.1, 51],
      [0.1, 51.1],
      [0, 51.1],
      [0, 51],
    ],
  ],
}

const areasOf = (council: string): Area[] =>
  JSON.parse(
    readFileSync(new URL(`../../town/data/wards-2025-${council}.geojson`, import.meta.url), 'utf8'),
  ).features.map((feature: { properties: { code: string; name: string }; geometry: Geometry }) => ({
    id: feature.properties.code,
    name: feature.properties.name,
    href: `/wards/${feature.properties.code}`,
    geometry: feature.geometry,
  }))

describe('geometry', () => {
  test('a degree of longitude is shorter than one of latitude', () => {
    const projection = project([square], [1000, 1000], 0)
    expect(projection.width / projection.height).toBeCloseTo(Math.cos((51.05 * Math.PI) / 180), 2)
    expect(projection.place([0, 51.1])).toEqual([0, 0])
  })
  test('it fits into its box both ways', () => {
    for (const box of [
      [480, 200],
      [200, 480],
    ] as const) {
      const projection = project([square], box)
      expect(projection.width).toBeLessThanOrEqual(box[0])
      expect(projection.height).toBeLessThanOrEqual(box[1])
    }
  })
  test('nothing to draw is an error, not an endless picture', () => {
    expect(() => project([], [480, 480])).toThrow(RangeError)
  })
  test('the path is closed, relative and short', () => {
    expect(pathOf(square, { width: 10, height: 10, place: ([x = 0, y = 0]) => [x * 100, (51.1 - y) * 100] })).toBe(
      'M0 10l10 0 0-10-10 0z',
    )
  })
  test('the middle lies in the middle, of the largest island', () => {
    const islands: Geometry = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [5, 5],
            [6, 5],
            [6, 6],
            [5, 6],
            [5, 5],
          ],
        ],
        [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 4],
            [0, 0],
          ],
        ],
      ],
    }
    expect(middleOf(islands, { width: 1, height: 1, place: ([x = 0, y = 0]) => [x, y] })).toEqual([2, 2])
  })
  test('rounding does not wander: the last corner is where it is', () => {
    const ring = Array.from({ length: 200 }, (_, at) => [Math.cos(at / 32) * 3, Math.sin(at / 32) * 3])
    const path = pathOf(
      { type: 'Polygon', coordinates: [ring] },
      { width: 9, height: 9, place: ([x = 0, y = 0]) => [x, y] },
    )
    const numbers = path.match(/-?\d*\.?\d+/g)!.map(Number)
    const [x, y] = numbers.reduce(([a, b], n, at) => (at % 2 ? [a, b + n] : [a + n, b]), [0, 0] as [number, number])
    expect(Math.hypot(x - ring.at(-1)![0]!, y - ring.at(-1)![1]!)).toBeLessThan(0.8)
  })
})

describe('the map of wards', () => {
  test.each(['kingston', 'barnet', 'bexley', 'bassetlaw'])('%s is drawn whole and small', (council) => {
    const areas = areasOf(council)
    const html = renderToString(<WardMap id="map" title="Wards" areas={areas} />)
    expect(html.match(/<path/g)).toHaveLength(areas.length)
    expect(gzipSync(html).length).toBeLessThan(12_000)
    expect(html).not.toContain('NaN')
  })
  test('each shape is a link with a name; the highlighted one lies on top', () => {
    const areas = areasOf('kingston').map((area) =>
      area.name === 'Norbiton' ? { ...area, highlight: true, count: 2 } : area,
    )
    const html = renderToString(<WardMap id="map" title="Wards of Kingston" areas={areas} />)
    const links = [
      ...html.matchAll(/<a class="fm-map__area" href="([^"]+)" data-area="[^"]+"><title>([^<]+)<\/title>/g),
    ]
    expect(links).toHaveLength(19)
    expect(links.at(-1)!.slice(1)).toEqual(['/wards/E05013941', 'Norbiton, 2 things open'])
  })
  test('a shade colours, and what it means is said', () => {
    const areas = areasOf('kingston').map((area, at) =>
      at === 0 ? { ...area, shade: 2 as const, says: '12 answers' } : area,
    )
    const html = renderToString(<WardMap id="map" title="Wards" areas={areas} />)
    expect(html).toMatch(/<title>[^<]+, 12 answers<\/title><path class="fm-map__shape fm-map__shape--2"/)
    expect(html.match(/shape--\d"/g)).toHaveLength(1)
  })
  test('the list has the same links', () => {
    const areas = areasOf('barnet')
    const html = renderToString(<WardList areas={areas} language="cy" />)
    for (const { href } of areas) expect(html).toContain(`href="${href}"`)
  })
})
