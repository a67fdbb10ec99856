import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRepeats } from './index.ts'
import { forms } from './text/tokens.ts'

const texts = readFileSync(new URL('../cases/klimarat.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t')[1]!)

/** Every pair, by sets of runs: slow and independent of hashing. */
function alike(a: string, b: string): number {
  const runs = (text: string) => {
    const plain = forms(text).join(' ') || text.trim()
    return new Set(Array.from({ length: Math.max(1, plain.length - 4) }, (_, i) => plain.slice(i, i + 5)))
  }
  const [x, y] = [runs(a), runs(b)]
  const both = [...x].filter((run) => y.has(run)).length
  return both / (x.size + y.size - both)
}

test('of 400 real comments, exactly those that are alike to the first of a group are in it', () => {
  const groups = findRepeats(texts)
  const first = new Map(groups.flatMap(({ first, places }) => places.map((place) => [place, first])))
  expect(groups.length).toBeLessThan(texts.length)
  for (let place = 0; place < texts.length; place++) {
    const own = first.get(place)!
    if (own === place)
      for (const group of groups)
        if (group.first < place) expect(alike(texts[place]!, texts[group.first]!)).toBeLessThan(0.8)
    expect(alike(texts[place]!, texts[own]!)).toBeGreaterThanOrEqual(0.8)
  }
})
test('no comment vanishes, and each is in one group, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '!!!', '👍', 'a a a', 'A A. a'))),
      (own) => {
        const places = findRepeats(own).flatMap(({ places }) => places)
        expect(places.toSorted((a, b) => a - b)).toEqual([...own.keys()])
      },
    ),
  )
})
test('marks, case and forms of letters do not count; other words do', () => {
  expect(findRepeats(['Ｍore BENCHES!', 'more benches', 'More trees']).map(({ places }) => places)).toEqual([
    [0, 1],
    [2],
  ])
  expect(() => findRepeats([], { alike: 0.5 })).toThrow('alike is 0.5: it must be from 0.7 to 1')
})
