import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxOf, centreOf, contains, type Geometry, onGrid } from './geometry.ts'

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const withHole: Geometry = { type: 'Polygon', coordinates: [square(0, 50, 1), square(0.4, 50.4, 0.2)] }

test('a point is inside, in a hole, on the next island, or outside', () => {
  expect(contains(withHole, 0.1, 50.1)).toBe(true)
  expect(contains(withHole, 0.5, 50.5)).toBe(false)
  const islands: Geometry = { type: 'MultiPolygon', coordinates: [[square(0, 50, 1)], [square(5, 50, 1)]] }
  expect(contains(islands, 5.5, 50.5)).toBe(true)
  expect(contains(islands, 3, 50.5)).toBe(false)
  expect(boxOf(islands)).toEqual([0, 50, 6, 51])
})

test('the centre lies inside, also of a shape with a hole in its middle and of every real ward', () => {
  expect(contains(withHole, ...centreOf(withHole))).toBe(true)
  for (const council of ['kingston', 'barnet', 'bexley', 'bassetlaw']) {
    const { features } = JSON.parse(readFileSync(`web/town/data/wards-2025-${council}.geojson`, 'utf8'))
    for (const { geometry, properties } of features)
      expect(contains(geometry, ...centreOf(geometry)), properties.name).toBe(true)
  }
})

test('on the grid neighbours still meet: the same point always lands on the same place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -8, max: 2, noNaN: true }), fc.double({ min: 50, max: 60, noNaN: true })), {
        minLength: 4,
        maxLength: 20,
      }),
      (points) => {
        const grid = (ring: number[][]) => onGrid({ type: 'Polygon', coordinates: [ring] }, 4)
        const there = grid([...points, points[0]!]).coordinates[0] as number[][]
        const back = grid([...points, points[0]!].toReversed()).coordinates[0] as number[][]
        expect(there.toReversed()).toEqual(back)
      },
    ),
  )
})

test('a shape smaller than the grid keeps its own points', () => {
  const tiny: Geometry = { type: 'Polygon', coordinates: [square(-0.3, 51.4, 0.00001)] }
  expect(onGrid(tiny, 4)).toEqual(tiny)
})
