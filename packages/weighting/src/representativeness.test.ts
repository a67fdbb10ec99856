import { createRandom } from '@folkmoot/numbers'
import { expect, test } from 'vitest'
import { type Asked, dissimilarity, expectedByChance, rIndicator, rIndicatorFromTotals } from './index.ts'

const people = (features: Record<string, string>, yes: number, no: number): Asked[] => [
  ...Array.from({ length: yes }, () => ({ features, responded: true })),
  ...Array.from({ length: no }, () => ({ features, responded: false })),
]
const measured = (answer: ReturnType<typeof rIndicator>) => {
  if (answer.kind === 'cannot-tell') throw new Error(answer.sentence)
  return answer
}

// By hand: propensities .6 and .4, each of 100 of 200: S = .1 * sqrt(200 / 199), and each cell's variance is .24 / 100.
test('two halves at .6 and .4: the indicator, its partials and its adjustment by hand', () => {
  const answer = measured(rIndicator([...people({ sex: 'f' }, 60, 40), ...people({ sex: 'm' }, 40, 60)]))
  expect(answer.unadjusted).toBeCloseTo(1 - 0.2 * Math.sqrt(200 / 199), 5)
  expect(answer.r).toBeCloseTo(1 - 2 * Math.sqrt(0.01 * (200 / 199) - 0.0012), 5)
  expect(answer.features[0]!.unconditional).toBeCloseTo(0.1, 5)
  expect(answer.features[0]!.conditional).toBeCloseTo(0.1, 5)
  expect(answer.features[0]!.categories[0]!.unconditional).toBeCloseTo(Math.sqrt(0.5) * 0.1, 5)
  expect(answer.low).toBeLessThan(answer.r)
  expect(answer.high).toBeGreaterThan(answer.r)
})
test('a feature that only goes with another adds nothing beyond it', () => {
  const asked = [
    ...people({ age: 'old', park: 'near' }, 64, 16),
    ...people({ age: 'old', park: 'far' }, 16, 4),
    ...people({ age: 'young', park: 'near' }, 8, 32),
    ...people({ age: 'young', park: 'far' }, 32, 128),
  ]
  const [age, park] = measured(rIndicator(asked)).features
  expect(park!.unconditional).toBeGreaterThan(0.1)
  expect(park!.conditional).toBeLessThan(1e-4)
  expect(age!.conditional).toBeGreaterThan(0.1)
})

/** Response by lot where everybody is equally likely: the true R is 1. */
function byLot(seed: string, rates: readonly number[], each: number): Asked[] {
  const random = createRandom(seed)
  return rates.flatMap((rate, cell) =>
    Array.from({ length: each }, () => ({ features: { cell: `${cell}` }, responded: random.fraction() < rate })),
  )
}
test('chance alone lowers R, the adjustment gives it back, and the interval holds the truth 19 times in 20', () => {
  const rates = [0.2, 0.3, 0.35, 0.45, 0.5, 0.55, 0.65, 0.7]
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const truth = 1 - 2 * Math.sqrt(rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length)
  const answers = Array.from({ length: 200 }, (_, i) => measured(rIndicator(byLot(`truth ${i}`, rates, 40))))
  const average = (of: (typeof answers)[number][], pick: 'r' | 'unadjusted') =>
    of.reduce((sum, answer) => sum + answer[pick], 0) / of.length
  expect(average(answers, 'unadjusted')).toBeLessThan(truth - 0.02)
  expect(Math.abs(average(answers, 'r') - truth)).toBeLessThan(0.01)
  const held = answers.filter(({ low, high }) => low <= truth && truth <= high).length / answers.length
  expect(held).toBeGreaterThan(0.9)
  const even = Array.from({ length: 100 }, (_, i) => measured(rIndicator(byLot(`even ${i}`, Array(8).fill(0.4), 40))))
  expect(average(even, 'unadjusted')).toBeLessThan(0.88)
  expect(average(even, 'r')).toBeGreaterThan(0.93)
})
test('from totals alone: one feature is the rate of each cell, and two features agree with what is known of everybody', () => {
  const asked = [
    ...people({ age: 'old', sex: 'f' }, 120, 280),
    ...people({ age: 'old', sex: 'm' }, 90, 310),
    ...people({ age: 'young', sex: 'f' }, 60, 340),
    ...people({ age: 'young', sex: 'm' }, 30, 370),
  ]
  const known = measured(rIndicator(asked))
  const respondents = asked.filter(({ responded }) => responded).map(({ features }) => features)
  const totals = measured(rIndicatorFromTotals(respondents, { age: { old: 800, young: 800 }, sex: { f: 800, m: 800 } }))
  expect(totals.rate).toBeCloseTo(300 / 1600, 6)
  expect(Math.abs(totals.r - known.r)).toBeLessThan(0.02)
  const one = measured(rIndicatorFromTotals(respondents, { age: { old: 800, young: 800 } }))
  expect(one.unadjusted).toBeCloseTo(1 - 2 * 0.075 * Math.sqrt(1600 / 1599), 6)
})
test('what cannot be told says why; a group in which all responded does not break it', () => {
  expect(rIndicator(people({ sex: 'f' }, 5, 5))).toMatchObject({ reason: 'too-few' })
  expect(rIndicator(people({ sex: 'f' }, 0, 40))).toMatchObject({ reason: 'nobody' })
  expect(rIndicator(people({ sex: 'f' }, 40, 0))).toMatchObject({ reason: 'undetermined' })
  expect(rIndicator([...people({ a: 'x', b: 'x' }, 30, 10), ...people({ a: 'y', b: 'y' }, 10, 30)])).toMatchObject({
    reason: 'undetermined',
  })
  const all = measured(rIndicator([...people({ sex: 'f' }, 40, 0), ...people({ sex: 'm' }, 10, 30)]))
  expect(all.r).toBeLessThan(0.35)
  expect(() => rIndicator([...people({ a: 'x' }, 20, 20), ...people({ b: 'x' }, 1, 1)])).toThrow('same features')
  expect(() => rIndicatorFromTotals([], { a: { x: 10 }, b: { x: 20 } })).toThrow('10, 20')
})

test('the mean dissimilarity by chance is that of de Moivre, and of ten thousand panels', () => {
  expect(expectedByChance([0.5, 0.5], 2)).toBeCloseTo(0.25, 12)
  // By hand: one member is in a category of share p: |1 - p| p + p (1 - p) for each, halved.
  expect(expectedByChance([0.2, 0.3, 0.5], 1)).toBeCloseTo(0.16 + 0.21 + 0.25, 12)
  const shares = [0.1, 0.25, 0.3, 0.35]
  const random = createRandom('panels')
  let sum = 0
  for (let panel = 0; panel < 10_000; panel++) {
    const counts = [0, 0, 0, 0]
    for (let member = 0; member < 40; member++) {
      const at = random.fraction()
      const i = at < 0.1 ? 0 : at < 0.35 ? 1 : at < 0.65 ? 2 : 3
      counts[i] = counts[i]! + 1
    }
    sum += counts.reduce((all, count, i) => all + Math.abs(count / 40 - shares[i]!), 0) / 2
  }
  expect(expectedByChance(shares, 40)).toBeCloseTo(sum / 10_000, 2)
  expect(expectedByChance([0.5, 0.5], 1_000_000)).toBeCloseTo(Math.sqrt(((0.25 / 1e6) * 2) / Math.PI), 6)
})
test('a fair panel is as by chance, a lopsided one is not, and the seed repeats the answer', () => {
  const parts = (women: number, men: number) => [
    { name: 'women', population: 52, panel: women },
    { name: 'men', population: 48, panel: men },
  ]
  expect(dissimilarity(parts(10, 10), { seed: 's' })).toMatchObject({ verdict: 'as-by-chance' })
  expect(dissimilarity(parts(2, 18), { seed: 's' })).toMatchObject({
    verdict: 'unlike',
    index: expect.closeTo(0.42, 12),
  })
  expect(dissimilarity(parts(2, 18), { seed: 's' })).toEqual(dissimilarity(parts(2, 18), { seed: 's' }))
  expect(dissimilarity(parts(0, 0), { seed: 's' })).toMatchObject({ reason: 'nobody' })
  expect(() => dissimilarity([{ name: 'a', population: 0, panel: 1 }], { seed: 's' })).toThrow(
    'a has 1 members and no population',
  )
})
