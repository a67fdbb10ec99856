import { createRandom } from '@folkmoot/numbers'
import { expect, test } from 'vitest'
import { compareCoders } from './index.ts'

const sets = (letters: string) => [...letters].map((letter) => [letter])

test('alpha is that of the published examples of two observers', () => {
  // Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, sections A and B.
  expect(compareCoders(sets('0100000000'), sets('1110010010'), { seed: 'one' }).alpha).toBeCloseTo(0.095, 3)
  const [ben, gerry] = [sets('aabbddcccedd'.slice(0, 12)), sets('babbbabcccec'.slice(0, 12))]
  expect(compareCoders(ben, gerry, { seed: 'one' }).alpha).toBeCloseTo(slowAlpha(ben, gerry), 10)
  expect(compareCoders(sets('aabbddccceda'), sets('babbddccceda'), { seed: 'one' }).alpha).toBeGreaterThan(0.8)
})
test("kappa is that of Cohen's formula, and chance gives about none", () => {
  // Twenty yes by both, five and ten by one alone, fifteen by neither: kappa = 0.4.
  const first = [...'y'.repeat(25), ...'n'.repeat(25)].map((answer) => (answer === 'y' ? ['t'] : []))
  const second = [...'y'.repeat(20), ...'n'.repeat(5), ...'y'.repeat(10), ...'n'.repeat(15)].map((answer) =>
    answer === 'y' ? ['t'] : [],
  )
  expect(compareCoders(first, second, { seed: 'one' }).themes[0]).toMatchObject({ first: 25, second: 30, both: 20 })
  expect(compareCoders(first, second, { seed: 'one' }).themes[0]!.kappa).toBeCloseTo(0.4, 10)
  const random = createRandom('chance')
  const by = () => Array.from({ length: 2000 }, () => [random.pick(['a', 'b', 'c'])])
  const chance = compareCoders(by(), by(), { seed: 'one', draws: 20 })
  expect(Math.abs(chance.alpha)).toBeLessThan(0.05)
})
test('the interval holds alpha, is the same for the same seed, and narrows with more comments', () => {
  const width = (many: number) => {
    const first = Array.from({ length: many }, (_, i) => [i % 3 ? 'a' : 'b'])
    const second = first.map((own, i) => (i % 5 ? own : ['c', ...own]))
    const found = compareCoders(first, second, { seed: 'one' })
    expect(found).toEqual(compareCoders(first, second, { seed: 'one' }))
    expect(found.interval[0]).toBeLessThanOrEqual(found.alpha)
    expect(found.interval[1]).toBeGreaterThanOrEqual(found.alpha)
    return found.interval[1] - found.interval[0]
  }
  expect(width(300)).toBeLessThan(width(30))
})
test('always the same is 1; a theme that both give to all has no kappa; nothing to compare is refused', () => {
  const same = compareCoders([['a'], ['a']], [['a'], ['a']], { seed: 'one' })
  expect([same.alpha, same.same, same.themes[0]!.kappa]).toEqual([1, 1, undefined])
  expect(() => compareCoders([], [], { seed: 'one' })).toThrow(RangeError)
  expect(() => compareCoders([['a']], [], { seed: 'one' })).toThrow(RangeError)
})

/** Alpha from the definition: all pairs of values, one by one. */
function slowAlpha(first: string[][], second: string[][]): number {
  const far = (a: string[], b: string[]) => (a.join() === b.join() ? 0 : 1)
  const seen = first.reduce((sum, own, i) => sum + far(own, second[i]!), 0) / first.length
  const all = [...first, ...second]
  let chance = 0
  for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) if (i !== j) chance += far(a, b)
  return 1 - seen / (chance / (all.length * (all.length - 1)))
}
