import { readFileSync } from 'node:fs'
import { createRandom } from '@folkmoot/numbers'
import { expect, test } from 'vitest'
import { clusterRows, compareGroupings, extractFeatures, latentSpace, steadinessOf } from './index.ts'
import { dense, gram, unitRows } from './space/dense.ts'
import { eigen } from './space/eigen.ts'

const clinc = readFileSync(new URL('../cases/clinc-twelve.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
const { matrix } = extractFeatures(clinc.map(([, text]) => ({ text, language: 'en' })))

// Hubert and Arabie (1985) with counts by hand: 6 things, 2 pairs together in both of 3 and 6 of 15 pairs.
test('the adjusted Rand index, information and purity of a small table by hand', () => {
  const { ari, nmi, purity } = compareGroupings([1, 1, 1, 2, 2, 2], ['a', 'a', 'b', 'b', 'c', 'c'])
  expect(ari).toBeCloseTo((2 - (6 * 3) / 15) / ((6 + 3) / 2 - (6 * 3) / 15), 12)
  const shared = Math.log(2) * (4 / 6)
  expect(nmi).toBeCloseTo((2 * shared) / (Math.log(2) + Math.log(3)), 12)
  expect(purity).toBeCloseTo(4 / 6, 12)
  expect(() => compareGroupings([1], [])).toThrow('1 and 0 things')
})
test('groupings by lot agree no better than chance', () => {
  const random = createRandom('by lot')
  const draw = () => Array.from({ length: 5000 }, () => random.below(8))
  expect(Math.abs(compareGroupings(draw(), draw()).ari)).toBeLessThan(0.01)
})

test('the space holds what a whole decomposition holds', () => {
  const some = extractFeatures(clinc.slice(0, 80).map(([, text]) => ({ text, language: 'en' }))).matrix
  const turned = dense(some.columns, some.rows)
  for (let row = 0; row < some.rows; row++)
    for (let at = some.starts[row]!; at < some.starts[row + 1]!; at++)
      turned.values[some.indices[at]! * some.rows + row] = some.values[at]!
  const exact = eigen(gram(turned)).values
  const { singular } = latentSpace(some, 30, 'seed')
  const energy = (values: Float64Array) => values.slice(0, 30).reduce((sum, value) => sum + value, 0)
  for (let i = 0; i < 5; i++) expect(singular[i]! / Math.sqrt(exact[i]!)).toBeCloseTo(1, 2)
  expect(energy(singular.map((value) => value ** 2)) / energy(exact)).toBeGreaterThan(0.97)
})
test('kinds of requests that people told apart are found again', () => {
  const { rows } = latentSpace(matrix, 60, 'seed')
  const { of } = clusterRows(rows, 12, 'seed')
  const { nmi, ari, purity } = compareGroupings(
    of,
    clinc.map(([kind]) => kind),
  )
  expect(nmi).toBeGreaterThan(0.8)
  expect(ari).toBeGreaterThan(0.6)
  expect(purity).toBeGreaterThan(0.75)
  const steady = steadinessOf(rows, of, 12, 'seed')
  expect(steady.filter((value) => value >= 0.7).length).toBeGreaterThan(5)
})
test('one seed gives one answer; the sign of an axis changes nothing', () => {
  const { rows } = latentSpace(matrix, 30, 'seed')
  const again = latentSpace(matrix, 30, 'seed').rows
  expect(again.values).toEqual(rows.values)
  const flipped = { ...rows, values: rows.values.map((value, i) => (i % 30 === 3 ? -value : value)) }
  expect(clusterRows(flipped, 9, 'seed').of).toEqual(clusterRows(rows, 9, 'seed').of)
})
test('rows of zeros are in no cluster, and as many clusters as rows each take one', () => {
  const rows = unitRows({ rows: 4, columns: 2, values: Float64Array.of(1, 0, 0, 0, 0, 1, 1, 1) })
  expect([...clusterRows(rows, 2, 's').of][1]).toBe(-1)
  expect(new Set(clusterRows(rows, 3, 's').of).size).toBe(4)
  expect([...clusterRows(dense(3, 2), 2, 's').of]).toEqual([-1, -1, -1])
  expect(() => clusterRows(rows, 5, 's')).toThrow('k is 5: it must be a whole number from 1 to the number of rows, 4')
})
