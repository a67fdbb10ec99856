import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import draws from '../cases/draws.json' with { type: 'json' }
import { createRandom } from './index.ts'

test('gives what a second implementation in another language gave', () => {
  const random = createRandom(draws.seed)
  expect(draws.next.map(() => random.next())).toEqual(draws.next.map(BigInt))
  for (const [n, expected] of draws.below as [number, number[]][]) {
    expect(expected.map(() => random.below(n))).toEqual(expected)
  }
  expect(draws.fraction.map(() => random.fraction())).toEqual(draws.fraction)
  expect(random.shuffle(draws.shuffle.toSorted((a, b) => a - b))).toEqual(draws.shuffle)
})

test('another seed, another stream', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
      expect(createRandom(one).next() === createRandom(other).next()).toBe(one === other)
    }),
  )
})

const seed = fc.string({ minLength: 1 })

test('below(n) is a whole number from 0 to n - 1, and below(1) draws nothing', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 2 ** 53 - 1 }), (text, n) => {
      const random = createRandom(text)
      expect(random.below(1)).toBe(0)
      expect(random.next()).toBe(createRandom(text).next())
      for (let i = 0; i < 20; i++) {
        const value = random.below(n)
        expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true)
      }
    }),
  )
})

test('shuffle keeps every item once and leaves its list alone; pick takes one of them', () => {
  fc.assert(
    fc.property(seed, fc.array(fc.integer(), { minLength: 1 }), (text, items) => {
      const random = createRandom(text)
      const before = [...items]
      const shuffled = random.shuffle(items)
      expect(items).toEqual(before)
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b))
      expect(items).toContain(random.pick(items))
    }),
  )
  expect(createRandom('a').shuffle([])).toEqual([])
})

/** How far counts are from equal, as standard deviations of chi-squared: beyond 4 in 1 of about 10,000 fair trials. */
function unevenness(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count) / counts.length
  const squares = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const freedom = counts.length - 1
  return (squares - freedom) / Math.sqrt(2 * freedom)
}

function tally(cells: number, trials: number, draw: () => number): number[] {
  const counts = new Array<number>(cells).fill(0)
  for (let i = 0; i < trials; i++) counts[draw()]!++
  return counts
}

describe('nobody is favoured', () => {
  test.each([2, 3, 5, 6, 7, 10, 100, 129, 1000])('below(%i)', (n) => {
    const random = createRandom(`below ${n}`)
    expect(Math.abs(unevenness(tally(n, 100_000, () => random.below(n))))).toBeLessThan(4)
  })

  // A remainder of 32 or 53 bits would give the first third of these twice the chance of the others.
  test.each([3 * 2 ** 30, 3 * 2 ** 51])('thirds of below(%i)', (n) => {
    const random = createRandom(`thirds of ${n}`)
    const thirds = tally(3, 30_000, () => Math.floor(random.below(n) / (n / 3)))
    expect(unevenness(thirds)).toBeLessThan(4)
  })

  test('the last bits of below(2^53) and of fractions', () => {
    const random = createRandom('last bits')
    expect(unevenness(tally(8, 40_000, () => random.below(2 ** 53) % 8))).toBeLessThan(4)
    expect(unevenness(tally(8, 40_000, () => (random.fraction() * 2 ** 53) % 8))).toBeLessThan(4)
  })

  test('fractions, from 0 up to but never 1', () => {
    const random = createRandom('fractions')
    const tenths = tally(10, 100_000, () => Math.floor(random.fraction() * 10))
    expect(tenths).toHaveLength(10)
    expect(unevenness(tenths)).toBeLessThan(4)
  })

  test('all 24 orders of four', () => {
    const random = createRandom('orders')
    const orders = new Map<string, number>()
    for (let i = 0; i < 48_000; i++) {
      const order = random.shuffle(['a', 'b', 'c', 'd']).join('')
      orders.set(order, (orders.get(order) ?? 0) + 1)
    }
    expect(orders.size).toBe(24)
    expect(unevenness([...orders.values()])).toBeLessThan(4)
  })

  test('over seeds that differ by one letter', () => {
    let i = 0
    const first = tally(7, 14_000, () => createRandom(`draw ${i++}`).below(7))
    expect(unevenness(first)).toBeLessThan(4)
  })

  test('and the measure does see a remainder', () => {
    const random = createRandom('a remainder')
    expect(unevenness(tally(3, 30_000, () => random.below(4) % 3))).toBeGreaterThan(100)
  })
})

test.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53 + 2])('refuses below(%d)', (n) => {
  expect(() => createRandom('a').below(n)).toThrow(RangeError)
  expect(() => createRandom('a').below(n)).toThrow(`below(${n})`)
})

test('refuses an empty seed, a broken one, and a pick from nothing', () => {
  expect(() => createRandom('')).toThrow(/empty/)
  expect(() => createRandom('\ud800')).toThrow(/lone surrogate/)
  expect(() => createRandom('a').pick([])).toThrow(/at least one/)
})
