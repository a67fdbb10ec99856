import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ascending, createRandom, descending, ordered } from './index.ts'

type Proposal = { id: string; votes: number; cost: bigint; ward: string }

const proposal = fc.record({
  id: fc.string(),
  votes: fc.integer({ min: 0, max: 3 }),
  cost: fc.bigInt({ min: 0n, max: 2n }),
  ward: fc.constantFrom('Norbiton', 'Canbury', 'É'),
})
const proposals = fc.uniqueArray(proposal, { selector: ({ id }) => id })
const id = (item: Proposal): string => item.id

test('the order does not depend on how the items came', () => {
  const rules = [descending<Proposal>((p) => p.votes), ascending<Proposal>((p) => p.cost)]
  fc.assert(
    fc.property(proposals, fc.string({ minLength: 1 }), (items, seed) => {
      const before = [...items]
      const sorted = ordered(items, id, ...rules)
      expect(items).toEqual(before)
      expect(ordered(createRandom(seed).shuffle(items), id, ...rules)).toEqual(sorted)
    }),
  )
})

test('each comparison breaks the ties of the one before, and the id the last', () => {
  fc.assert(
    fc.property(proposals, (items) => {
      const sorted = ordered(
        items,
        id,
        descending((p) => p.votes),
        ascending((p) => p.ward),
      )
      for (const [index, later] of sorted.entries()) {
        const earlier = sorted[index - 1]
        if (!earlier) continue
        const first = earlier.votes - later.votes
        const tied = first === 0 && earlier.ward === later.ward
        expect(first > 0 || (first === 0 && earlier.ward < later.ward) || (tied && earlier.id < later.id)).toBe(true)
      }
    }),
  )
})

test('without comparisons the id alone decides, by code units and not by language', () => {
  expect(ordered(['é', 'z', 'B', 'a', '10', '9'], (text) => text)).toEqual(['10', '9', 'B', 'a', 'z', 'é'])
})

test('0 and -0 tie, and whole numbers past 2^53 are exact', () => {
  const zeros = [
    { id: 'b', key: -0 },
    { id: 'a', key: 0 },
  ]
  expect(
    ordered(
      zeros,
      (item) => item.id,
      ascending((item) => item.key),
    )[0]!.id,
  ).toBe('a')
  expect([2n ** 60n + 1n, 2n ** 60n].sort(ascending((n) => n))).toEqual([2n ** 60n, 2n ** 60n + 1n])
})

test('refuses two items with one id, even where their keys differ, and keys that are NaN', () => {
  const twins = [
    { id: 'a', key: 1 },
    { id: 'b', key: 2 },
    { id: 'a', key: 3 },
  ]
  expect(() =>
    ordered(
      twins,
      (item) => item.id,
      ascending((item) => item.key),
    ),
  ).toThrow(/"a"/)
  const broken = [
    { id: 'a', key: 1 },
    { id: 'b', key: Number.NaN },
  ]
  expect(() =>
    ordered(
      broken,
      (item) => item.id,
      ascending((item) => item.key),
    ),
  ).toThrow(/NaN/)
})
