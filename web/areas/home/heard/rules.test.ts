import { describe, expect, test } from 'vitest'
import { type HeardWard, hearing, shadeOf } from './rules.ts'

const wards = (answers: Record<string, number>, residents = 1000): HeardWard[] =>
  Object.entries(answers).map(([name, n]) => ({ id: name, name, residents, answers: n }))

describe('who has been heard', () => {
  test('too few answers are no picture', () => {
    expect(hearing(wards({ a: 5, b: 4 }), 20, 5)).toBeUndefined()
    expect(hearing(wards({ a: 50 }), 50, 5)).toBeUndefined()
    expect(hearing([], 0, 5)).toBeUndefined()
  })
  test('shares of answers stand beside shares of residents, and the last row is all other wards', () => {
    const heard = hearing(wards({ a: 30, b: 20, c: 10, d: 8, e: 7, f: 6, g: 5, h: 3, i: 0 }), 100, 5)!
    expect(heard.rows.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', ''])
    expect(heard.others).toBe(3)
    expect(heard.rows.reduce((sum, { here }) => sum + here, 0)).toBeCloseTo(1)
    expect(heard.rows.reduce((sum, { whole }) => sum + whole!, 0)).toBeCloseTo(1)
    expect([heard.placed, heard.received]).toEqual([89, 100])
  })
  test('a ward with fewer answers than the threshold never has a row of its own', () => {
    const heard = hearing(wards({ a: 30, b: 4, c: 1, d: 0 }), 35, 5)!
    expect(heard.rows.map(({ label }) => label)).toEqual(['a', ''])
    expect(heard.few).toBe(2)
  })
  test('without residents there is nothing to compare with', () => {
    const some = wards({ a: 30, b: 20 }).map((ward, at) => ({ ...ward, residents: at ? null : 10 }))
    expect(hearing(some, 50, 5)!.rows.map(({ whole }) => whole)).toEqual([undefined, undefined])
  })
  test.each([
    ['most from one ward', { a: 60, b: 20, c: 20 }, { key: 'mostly', ward: 'a' }],
    ['silence somewhere', { a: 40, b: 35, c: 25, d: 0 }, { key: 'silent', wards: 1, of: 4 }],
    ['one ward far below its share', { a: 40, b: 35, c: 30, d: 6 }, { key: 'missing', ward: 'd' }],
    ['everywhere alike', { a: 30, b: 35, c: 30, d: 26 }, { key: 'everywhere' }],
  ])('the title says what stands out: %s', (_, answers, finding) => {
    expect(hearing(wards(answers as unknown as Record<string, number>), 200, 5)!.finding).toMatchObject(finding)
  })
})

test('shades go from few to many, and few answers are not told apart from none', () => {
  expect([0, 4, 5, 30, 40, 70, 90].map((n) => shadeOf(n, 90, 5))).toEqual([0, 0, 1, 1, 2, 3, 3])
})
