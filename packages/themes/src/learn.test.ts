import { readFileSync } from 'node:fs'
import { createRandom } from '@folkmoot/numbers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractFeatures, latentSpace, learnThemes, nextToRead, none, type Predictions } from './index.ts'
import { calibrationError } from './learning/calibration.ts'
import { train } from './learning/logistic.ts'

const clinc = readFileSync(new URL('../cases/clinc-twelve.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
const { matrix } = extractFeatures(clinc.map(([, text]) => ({ text, language: 'en' })))
const { rows } = latentSpace(matrix, 100, 'seed')
const order = createRandom('labels').shuffle([...clinc.keys()])
const label = (row: number) => ({ row, themes: [clinc[row]![0]] })
const learn = (read: readonly number[]): Predictions => {
  const learnt = learnThemes(rows, read.map(label))
  if (learnt.kind !== 'predicted') throw new Error(learnt.sentence)
  return learnt
}

test('from 90 labels of 12 kinds most of the others are right, nearly all among three, and the sure ones surely', () => {
  const read = order.slice(0, 90)
  const { predictions, heldOut } = learn(read)
  const others = predictions.filter(({ row }) => !read.includes(row))
  const right = ({ row, top }: (typeof predictions)[number]) => top[0]!.theme === clinc[row]![0]
  const share = (own: typeof predictions, is: (one: (typeof predictions)[number]) => boolean) =>
    own.filter(is).length / own.length
  expect(share(others, right)).toBeGreaterThan(0.8)
  expect(share(others, ({ row, top }) => top.some(({ theme }) => theme === clinc[row]![0]))).toBeGreaterThan(0.93)
  const sure = others.toSorted((a, b) => a.uncertainty - b.uncertainty).slice(0, others.length / 2)
  expect(share(sure, right)).toBeGreaterThan(0.97)
  const answers = others.map((one) => ({ confidence: one.top[0]!.confidence, right: right(one) }))
  expect(calibrationError(answers)).toBeLessThan(0.12)
  expect(heldOut.accuracy).toBeGreaterThan(0.7)
})
test('reading the uncertain finds more than reading by lot', () => {
  const grow = (byQueue: boolean) => {
    const read = new Set(order.slice(0, 36))
    while (read.size < 96) {
      const asked = byQueue
        ? nextToRead(learn([...read]).predictions, { seed: `${read.size}`, number: 12, read }).map(({ row }) => row)
        : order.slice(read.size, read.size + 12)
      for (const row of asked) read.add(row)
    }
    const others = learn([...read]).predictions.filter(({ row }) => !read.has(row))
    return others.filter(({ row, top }) => top[0]!.theme === clinc[row]![0]).length / others.length
  }
  expect(grow(true)).toBeGreaterThan(grow(false))
})
test('confidence adds up to 1, "none" is always a choice, several themes may be suggested', () => {
  const half = learnThemes(rows, [
    ...order.slice(0, 60).map((row) => ({ row, themes: [clinc[row]![0], ...(row % 2 ? ['odd'] : [])] })),
    ...order.slice(60, 70).map((row) => ({ row, themes: [] })),
  ])
  if (half.kind !== 'predicted') throw new Error(half.sentence)
  expect(half.predictions.some(({ suggested }) => suggested.length > 1)).toBe(true)
  for (const { top, none: nothing, suggested } of half.predictions) {
    expect(top.length).toBe(3)
    expect(top.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9)
    expect(nothing).toBeGreaterThan(0)
    expect(suggested).not.toContain(none)
  }
})
test('the order of labels changes nothing, and too few of them are told', () => {
  const read = order.slice(0, 60)
  expect(learn(read.toReversed()).predictions[7]!.top[0]!.theme).toBe(learn(read).predictions[7]!.top[0]!.theme)
  expect(
    learnThemes(rows, [
      { row: 1, themes: ['a'] },
      { row: 2, themes: ['b'] },
    ]).kind,
  ).toBe('too-few')
})

// By hand: one feature of +1 and -1, ten rows each, L2 with C = 1. The slope is zero where 20 (1 - p) = w, and both
// classes share it: w for each, so that p = 1 / (1 + exp(-2 w)) and 2 w is the difference.
test('the weights are where the slope is zero', () => {
  const values = Float64Array.from({ length: 20 }, (_, i) => (i % 2 ? 1 : -1))
  const targets = Array.from({ length: 20 }, (_, i) => new Map([[i % 2, 1]]))
  const { weights } = train({ rows: 20, columns: 1, values }, targets, 2, 1)
  const w = weights[1]!
  expect(weights[0]).toBeCloseTo(-w, 4)
  expect(20 * (1 - 1 / (1 + Math.exp(-2 * w)))).toBeCloseTo(w, 3)
})
test('the queue asks for nobody twice, and for as many by lot as asked', () => {
  const { predictions } = learn(order.slice(0, 60))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }), (number, checks) => {
      const read = new Set(order.slice(0, 250))
      const asked = nextToRead(predictions, { seed: 's', number, checks, read })
      expect(asked.length).toBe(Math.min(number, 50))
      expect(new Set(asked.map(({ row }) => row)).size).toBe(asked.length)
      expect(asked.some(({ row }) => read.has(row))).toBe(false)
      expect(asked.filter(({ why }) => why === 'random-check').length).toBe(Math.round(Math.min(number, 50) * checks))
    }),
  )
})
test('wrong labels are refused', () => {
  expect(() => learnThemes(rows, [{ row: 300, themes: ['a'] }])).toThrow('Row 300 is outside the 300 rows')
  expect(() => learnThemes(rows, [label(1), label(1)])).toThrow('Row 1 is labelled twice')
  expect(() => learnThemes(rows, [{ row: 1, themes: [none] }])).toThrow('A theme is called "none"')
  expect(() => nextToRead([], { seed: 's', checks: 2 })).toThrow('checks is 2')
})
