import { createRandom } from '@folkmoot/numbers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjustedRand } from './agreement.ts'
import { assign } from './assign.ts'
import { normal } from './chance.ts'
import { findGroups, type Mode } from './find.ts'
import { keepIdentity } from './matching.ts'
import { smooth } from './smoother.ts'

const coordinate = fc.double({ min: -5, max: 5, noNaN: true })
const people = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 130 })
const find = (mode: Mode, at: Float64Array) =>
  findGroups(
    mode,
    at,
    Int32Array.from({ length: at.length / 2 }, (_, i) => i),
    'test',
    undefined,
  )

test.each<Mode>(['default', 'polis'])('mode %s: turning an axis round changes nothing', (mode) => {
  fc.assert(
    fc.property(people, fc.constantFrom([-1, 1], [1, -1], [-1, -1]), (points, [x, y]) => {
      const at = Float64Array.from(points.flat())
      const as = find(mode, at)
      const turned = find(
        mode,
        at.map((value, i) => value * (i % 2 === 0 ? x! : y!)),
      )
      expect(turned.of).toEqual(as.of)
      expect(turned.partitions.map((p) => p.silhouette)).toEqual(as.partitions.map((p) => p.silhouette))
      expect(turned.certainty).toEqual(as.certainty)
    }),
    { numRuns: 40 },
  )
})

test('turning the grid of many people round changes nothing either', () => {
  const random = createRandom('many')
  const at = Float64Array.from({ length: 12_000 }, () => normal(random))
  expect(
    find(
      'default',
      at.map((value, i) => (i % 2 === 0 ? -value : value)),
    ).of,
  ).toEqual(find('default', at).of)
})

test('the nearest centre is found the same way with many centres as by looking at all', () => {
  const centres = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
    minLength: 12,
    maxLength: 40,
  })
  fc.assert(
    fc.property(people, centres, fc.boolean(), (points, where, onGrid) => {
      const at = Float64Array.from(points.flat(), (value) => (onGrid ? Math.round(value) : value))
      const flat = Float64Array.from(where.flat())
      const of = new Int32Array(points.length)
      const inertia = assign({ at, weight: new Float64Array(points.length).fill(2) }, flat, of)
      let sum = 0
      for (const [i, c] of of.entries()) {
        const away = where.map(([x, y]) => (at[2 * i]! - x) ** 2 + (at[2 * i + 1]! - y) ** 2)
        expect(c).toBe(away.indexOf(Math.min(...away)))
        sum += 2 * away[c]!
      }
      expect(inertia).toBeCloseTo(sum, 9)
    }),
  )
})

test('clouds without groups are seldom called groups; three crowds apart always are', () => {
  const random = createRandom('clouds')
  const cloud = (n: number, wide: number) =>
    Float64Array.from({ length: 2 * n }, (_, i) => normal(random) * (i % 2 ? wide : 1))
  const wrong = [80, 200, 500, 1500].flatMap((n) =>
    [1, 0.6].flatMap((wide) => [1, 2, 3].map(() => find('default', cloud(n, wide)))),
  )
  expect(wrong.filter(({ certainty }) => certainty.clear).length).toBeLessThanOrEqual(4)
  for (const n of [60, 300, 1500]) {
    const at = cloud(n, 1).map(
      (value, i) => value + [6, 0, -6][(i >> 1) % 3]! * (i % 2 ? 1 : 0.5) + ((i >> 1) % 3 === 1 && i % 2 === 0 ? 9 : 0),
    )
    const found = find('default', at)
    expect(found.ids).toHaveLength(3)
    expect(found.certainty).toMatchObject({ clear: true, reason: 'clear' })
    expect(
      adjustedRand(
        found.of,
        Int32Array.from(found.of, (_, i) => i % 3),
        new Float64Array(n).fill(1),
      ),
    ).toBeGreaterThan(0.95)
  }
})

test('groups keep their ids by who is in them, and new ones get ids never used', () => {
  const before = Int32Array.of(4, 4, 4, 2, 2, 2, -1)
  expect(keepIdentity(Int32Array.of(1, 1, 1, 0, 0, 0, 0), 2, before, 5)).toEqual({ ids: [2, 4], fresh: 5 })
  expect(keepIdentity(Int32Array.of(0, 0, 1, 2, 2, 2, 1), 3, before, 5)).toEqual({ ids: [4, 5, 2], fresh: 6 })
  expect(keepIdentity(Int32Array.of(0, 0, 0, 0, 0, 0, 0), 1, before, 5)).toEqual({ ids: [2], fresh: 5 })
})

test('another number of groups shows after it was best four times in a row, and what is gone is not shown', () => {
  const sizes = [2, 3, 4, 5]
  let state = smooth(2, sizes)
  expect(state.shown).toBe(2)
  const shown = [3, 3, 3, 2, 3, 3, 3, 3].map((best) => {
    state = smooth(best, sizes, state)
    return state.shown
  })
  expect(shown).toEqual([2, 2, 2, 2, 2, 2, 2, 3])
  expect(smooth(2, [2], state).shown).toBe(2)
})
