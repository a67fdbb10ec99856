import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareShares, compareWithPopulation, wilson } from './index.ts'
import { normalQuantile } from './model/normal.ts'

const four = (...parts: number[]) => parts.map((part) => part.toFixed(4))

// Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
test.each([
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
])('%i of %i: the interval of the paper', (yes, people, low, high) => {
  const answer = wilson(yes, people)
  expect(answer.kind === 'share' && four(answer.low, answer.high)).toEqual([low, high])
})

// Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
test.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
])('%i of %i against %i of %i: the interval of the paper', (a, m, b, n, low, high) => {
  const answer = compareShares({ yes: a, people: m }, { yes: b, people: n })
  expect(answer.kind === 'more' && four(answer.low, answer.high)).toEqual([low, high])
})

test('it cannot tell where there are too few, or the interval holds both answers', () => {
  expect(wilson(0, 0)).toMatchObject({ kind: 'cannot-tell', reason: 'nobody' })
  expect(wilson(2, 3)).toMatchObject({ kind: 'cannot-tell', reason: 'too-few' })
  expect(compareShares({ yes: 5, people: 10 }, { yes: 1, people: 9 })).toMatchObject({ reason: 'too-few' })
  expect(compareWithPopulation({ yes: 22, people: 100 }, 0.25)).toMatchObject({ reason: 'too-close' })
  expect(compareWithPopulation({ yes: 40, people: 100 }, 0.25).kind).toBe('more')
})

test('shares and their intervals stay within 0 and 1 and hold the share; swapping groups swaps the answer', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), (a, b, c, d) => {
      const [x, y] = [
        { yes: Math.min(a, b), people: Math.max(a, b) },
        { yes: Math.min(c, d), people: Math.max(c, d) },
      ]
      const own = wilson(x.yes, x.people, { atLeast: 1 })
      if (own.kind === 'share') {
        expect(own.low).toBeGreaterThanOrEqual(0)
        expect(own.high).toBeLessThanOrEqual(1)
        expect(own.low <= own.share && own.share <= own.high).toBe(true)
      }
      const [there, back] = [compareShares(x, y), compareShares(y, x)]
      expect(back.kind).toBe({ more: 'less', less: 'more', 'cannot-tell': 'cannot-tell' }[there.kind])
    }),
  )
})

test('the normal quantiles are those of the tables, and wrong input is refused', () => {
  expect(four(normalQuantile(0.95), normalQuantile(0.99), normalQuantile(0.5))).toEqual(['1.9600', '2.5758', '0.6745'])
  expect(() => wilson(5, 4)).toThrow('yes is 5: it must be from 0 to people, 4')
  expect(() => wilson(1, Number.NaN)).toThrow(RangeError)
  expect(() => wilson(1, 20, { confidence: 1 })).toThrow('confidence is 1')
  expect(() => compareWithPopulation({ yes: 1, people: 20 }, 25)).toThrow('expected is 25: it must be from 0 to 1')
})
