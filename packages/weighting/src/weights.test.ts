import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designEffect, postStratify, rake } from './index.ts'

const cell = (name: string, population: number, respondents: number) => ({ name, population, respondents })

test('an empty cell is put together with the neighbour that has fewer, and the answer says so', () => {
  const answer = postStratify([cell('a', 10, 5), cell('b', 20, 0), cell('c', 30, 4), cell('d', 40, 1)], {
    inOrder: true,
  })
  expect(answer).toMatchObject({
    kind: 'weighted',
    collapsed: [{ cell: 'b', into: 'c', respondents: 0 }],
    cells: [
      { names: ['a'], weight: 0.2 },
      { names: ['b', 'c'], weight: 1.25 },
      { names: ['d'], weight: 4 },
    ],
  })
})
test('out of order it goes to the fewest, and cells collapse until each has enough', () => {
  const answer = postStratify([cell('a', 10, 9), cell('b', 20, 0), cell('c', 30, 1), cell('d', 40, 8)], { atLeast: 5 })
  expect(answer.kind === 'weighted' && answer.cells.map(({ names }) => names)).toEqual([['a'], ['b', 'c', 'd']])
  expect(postStratify([cell('a', 10, 1), cell('b', 20, 1)], { atLeast: 5 })).toMatchObject({ reason: 'too-few' })
  expect(postStratify([cell('a', 10, 0)])).toMatchObject({ kind: 'cannot-tell', reason: 'nobody' })
})
test('weighted cells have the shares of the population, whatever the numbers', () => {
  const cells = fc.array(fc.record({ population: fc.integer({ min: 1, max: 999 }), respondents: fc.nat(40) }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(cells, fc.boolean(), (own, inOrder) => {
      const answer = postStratify(
        own.map((numbers, i) => ({ name: `${i}`, ...numbers })),
        { inOrder },
      )
      if (answer.kind === 'cannot-tell') {
        expect(own.every(({ respondents }) => respondents === 0)).toBe(true)
        return
      }
      const all = own.reduce((sum, { population }) => sum + population, 0)
      const people = own.reduce((sum, { respondents }) => sum + respondents, 0)
      for (const { population, respondents, weight } of answer.cells)
        expect((weight * respondents) / people).toBeCloseTo(population / all, 9)
      expect(answer.cells.flatMap(({ names }) => names).length).toBe(own.length)
      expect(answer.effective).toBeLessThanOrEqual(people + 1e-9)
    }),
  )
})

// Deming and Stephan (1940), section 4: the fitted table is the only one with the margins wanted in which every
// cross-product ratio is as it was. Ireland and Kullback, Biometrika 55 (1968), prove it.
const seed = [
  [40, 30, 20, 10],
  [35, 50, 100, 75],
  [30, 80, 70, 120],
  [20, 30, 40, 50],
]
test('raking a table gives the margins and keeps every cross-product ratio', () => {
  const people = seed.flatMap((row, r) =>
    row.flatMap((count, c) => Array.from({ length: count }, () => ({ r: `${r}`, c: `${c}` }))),
  )
  const answer = rake(people, { r: { 0: 150, 1: 300, 2: 400, 3: 150 }, c: { 0: 200, 1: 300, 2: 400, 3: 100 } })
  if (answer.kind !== 'weighted') throw new Error(answer.sentence)
  const got = seed.map((row) => row.map(() => 0))
  people.forEach(({ r, c }, i) => {
    got[Number(r)]![Number(c)]! += (answer.weights[i]! * 1000) / people.length
  })
  const sums = got.map((row) => row.reduce((sum, value) => sum + value, 0))
  for (const [r, wanted] of [150, 300, 400, 150].entries()) expect(sums[r]).toBeCloseTo(wanted, 2)
  for (let r = 1; r < 4; r++)
    for (let c = 1; c < 4; c++) {
      const ratio = (table: number[][]) => (table[0]![0]! * table[r]![c]!) / (table[0]![c]! * table[r]![0]!)
      expect(ratio(got) / ratio(seed)).toBeCloseTo(1, 9)
    }
  expect(answer.met).toBe(true)
  expect(answer.effective).toBeCloseTo(designEffect(answer.weights).effective, 9)
})
test('caps hold, and what they cost is told', () => {
  const people = [...Array(95).fill({ sex: 'f' }), ...Array(5).fill({ sex: 'm' })]
  const free = rake(people, { sex: { f: 50, m: 50 } })
  const capped = rake(people, { sex: { f: 50, m: 50 } }, { caps: { least: 0.2, most: 5 } })
  expect(free).toMatchObject({ met: true, capped: 0 })
  expect(capped).toMatchObject({ met: false, capped: 5 })
  if (capped.kind !== 'weighted') throw new Error(capped.sentence)
  expect(Math.max(...capped.weights)).toBeCloseTo(5, 6)
  expect(capped.error).toBeCloseTo(0.25, 6)
})
test('what cannot be weighted says why', () => {
  const people = [{ sex: 'f' }, { sex: 'f' }]
  expect(rake(people, { sex: { f: 1, m: 1 } })).toMatchObject({
    reason: 'empty-category',
    sentence: expect.stringContaining('"m" of sex'),
  })
  expect(rake([], { sex: { f: 1, m: 1 } })).toMatchObject({ reason: 'nobody' })
  const crossed = [
    { a: 'x', b: 'x' },
    { a: 'y', b: 'y' },
  ]
  expect(rake(crossed, { a: { x: 1, y: 3 }, b: { x: 3, y: 1 } })).toMatchObject({ reason: 'no-fit' })
})
test('who would rather not say keeps their weight on that margin', () => {
  const answer = rake([{ sex: 'f' }, { sex: 'f' }, { sex: 'm' }, {}], { sex: { f: 50, m: 50 } })
  expect(answer.kind === 'weighted' && answer.weights.map((weight) => weight.toFixed(3))).toEqual([
    '0.750',
    '0.750',
    '1.500',
    '1.000',
  ])
})
test("Kish's example by hand: half the people at twice the weight", () => {
  expect(designEffect([2, 1]).effect).toBeCloseTo(10 / 9, 12)
  expect(designEffect([1e200, 2e200]).effect).toBeCloseTo(10 / 9, 12)
})
test('wrong input is refused with the value and the limit', () => {
  expect(() => designEffect([1, -1])).toThrow('A weight is -1')
  expect(() => designEffect([])).toThrow('no weight above 0')
  expect(() => postStratify([cell('a', 0, 3)])).toThrow('a has 3 respondents and no population')
  expect(() => postStratify([cell('a', 1, 1), cell('a', 1, 1)])).toThrow('Two cells have one name')
  expect(() => rake([{ sex: 'toString' }], { sex: { f: 1 } })).toThrow('"toString", which has no target')
  expect(() => rake([], { sex: { f: -1 } })).toThrow('the target of "f" is -1')
  expect(() => rake([], {}, { caps: { least: 2, most: 5 } })).toThrow('caps are 2 and 5')
})
