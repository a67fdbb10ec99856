import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elections, rules } from '../random-elections.ts'
import { secondCount } from '../second-count.ts'
import { count, createElection, type PlainElection } from './index.ts'

describe('the count and a second one, in fractions only and with every run made', () => {
  test('choose the same projects in the same order, whatever the ballots and the rule', () => {
    fc.assert(
      fc.property(elections, rules, (plain, rule) => {
        expect(count(createElection(plain), rule).winners).toEqual(secondCount(plain, rule))
      }),
      { numRuns: 3000 },
    )
  })

  test('and with amounts and points that make long fractions', () => {
    const many = fc
      .record({
        costs: fc.array(fc.integer({ min: 90, max: 130 }), { minLength: 5, maxLength: 9 }),
        seeds: fc.array(fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 6 }), { minLength: 15, maxLength: 40 }),
      })
      .map(
        ({ costs, seeds }): PlainElection => ({
          kind: 'approval',
          budget: '500',
          projects: costs.map((cost, i) => ({ id: `p${i}`, cost: `${cost}.${i}1` })),
          ballots: seeds.map((seed) => seed.filter((at) => at < costs.length).map((at) => `p${at}`)),
        }),
      )
    fc.assert(
      fc.property(many, rules, (plain, rule) => {
        expect(count(createElection(plain), rule).winners).toEqual(secondCount(plain, rule))
      }),
      { numRuns: 150 },
    )
  })
})
