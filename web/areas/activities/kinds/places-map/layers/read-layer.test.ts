import { expect, test } from 'vitest'
import { firstPoint, readLayer } from './read-layer.ts'

const box = [-0.34, 51.39, -0.27, 51.44] as const
const file = (...features: unknown[]) =>
  new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
const feature = (type: string, coordinates: unknown, name?: unknown) => ({
  type: 'Feature',
  properties: { name, secret: 'not kept', note: '<b>' },
  geometry: { type, coordinates },
})
const point = feature('Point', [-0.3, 51.4, 12], '  <script>alert(1)</script>   Stop ')

test('each feature keeps its shape and its name, as plain text, and nothing else', () => {
  expect(
    readLayer(
      file(
        point,
        feature('LineString', [
          [-0.3, 51.4],
          [-0.29, 51.41],
        ]),
      ),
      box,
    ),
  ).toEqual({
    points: 3,
    features: [
      { name: '<script>alert(1)</script> Stop', geometry: { type: 'Point', coordinates: [-0.3, 51.4] } },
      {
        name: '',
        geometry: {
          type: 'LineString',
          coordinates: [
            [-0.3, 51.4],
            [-0.29, 51.41],
          ],
        },
      },
    ],
  })
})

const many = (n: number) => Array.from({ length: n }, () => point)
test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]), { problem: 'not-geojson' }],
  ['SVG', new TextEncoder().encode('<svg onload="alert(1)"/>'), { problem: 'not-geojson' }],
  ['a feature alone', new TextEncoder().encode(JSON.stringify(point)), { problem: 'not-a-collection' }],
  ['a list', new TextEncoder().encode('[]'), { problem: 'not-a-collection' }],
  ['nothing in it', file(), { problem: 'no-features' }],
  ['too large', new Uint8Array(2_000_001), { problem: 'too-large' }],
  ['too many features', file(...many(501)), { problem: 'too-many-features' }],
  [
    'too many points',
    file(
      point,
      feature(
        'LineString',
        Array.from({ length: 20_001 }, () => [-0.3, 51.4]),
      ),
    ),
    { problem: 'too-many-points', feature: 2 },
  ],
  [
    'a type nobody knows',
    file(point, feature('Circle', [0, 0])),
    { problem: 'not-a-shape', feature: 2, detail: 'Circle' },
  ],
  [
    'a type of JavaScript',
    file(feature('toString', [0, 0])),
    { problem: 'not-a-shape', feature: 1, detail: 'toString' },
  ],
  ['no geometry', file(point, null), { problem: 'not-a-shape', feature: 2 }],
  ['a line of one point', file(feature('LineString', [[-0.3, 51.4]])), { problem: 'not-a-shape', feature: 1 }],
  ['words for numbers', file(feature('Point', ['-0.3', '51.4'])), { problem: 'not-coordinates', feature: 1 }],
  ['one number', file(feature('Point', [-0.3])), { problem: 'not-coordinates', feature: 1 }],
  [
    'the wrong way round',
    file(feature('Point', [51.4, -0.3])),
    { problem: 'swapped', feature: 1, detail: '51.4, -0.3' },
  ],
  [
    'the national grid',
    file(point, point, feature('Point', [518_000, 169_000])),
    { problem: 'in-metres', feature: 3, detail: '518000, 169000' },
  ],
  ['elsewhere', file(feature('Point', [2.35, 48.86])), { problem: 'outside', feature: 1, detail: '2.35, 48.86' }],
  ['a name too long', file(feature('Point', [-0.3, 51.4], 'x'.repeat(81))), { problem: 'name-too-long', feature: 1 }],
])('%s is refused with the number of the feature and the reason', (_, bytes, fault) =>
  expect(readLayer(bytes, box)).toMatchObject(fault),
)

test('a named place stands at a point of its shape', () => {
  expect(firstPoint({ type: 'Point', coordinates: [1, 2] })).toEqual([1, 2])
  expect(
    firstPoint({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    }),
  ).toEqual([3, 4])
  expect(
    firstPoint({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [1, 2],
            [3, 4],
            [5, 6],
            [1, 2],
          ],
        ],
      ],
    }),
  ).toEqual([3, 4])
})
