import fc from 'fast-check'
import { choices, type PlainElection, type RuleOptions } from './src/index.ts'

// Random elections and rules, for the tests alone.

const kinds = ['approval', 'choose-1', 'cumulative', 'ordinal'] as const

/** Elections in which ties, exact fits and empty purses are common: few costs, few projects, small round numbers. */
export const elections: fc.Arbitrary<PlainElection & { ballots: (string | [string, number])[][] }> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    costs: fc.array(fc.constantFrom('1', '2', '3', '4', '6', '6', '10', '2.5', '0.1', '0'), {
      minLength: 1,
      maxLength: 7,
    }),
    budget: fc.constantFrom('0', '1', '4', '6', '10', '12', '12.5', '20'),
    seeds: fc.array(fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 0, max: 4 })), { maxLength: 5 }), { maxLength: 12 }),
  })
  .map(({ kind, costs, budget, seeds }) => ({
    kind,
    budget,
    projects: costs.map((cost, i) => ({ id: `${(i * 7) % 13}`, cost })),
    ballots: seeds.map((seed) =>
      seed.slice(0, kind === 'choose-1' ? 1 : 5).map(([at, points]): string | [string, number] => {
        const id = `${((at % costs.length) * 7) % 13}`
        return kind === 'cumulative' ? [id, points] : id
      }),
    ),
  }))

/** Every rule with every option set, equal shares oftenest. */
export const rules: fc.Arbitrary<Required<Omit<RuleOptions, 'seed'>>> = fc.record({
  rule: fc.constantFrom(...choices.rule, 'equal-shares' as const, 'equal-shares' as const, 'equal-shares' as const),
  utility: fc.constantFrom(...choices.utility),
  completion: fc.constantFrom(...choices.completion),
  increment: fc.constantFrom('1', '0.1', '0.25', '3'),
  stopWhenExhaustive: fc.boolean(),
  start: fc.constantFrom(...choices.start),
  ties: fc.constantFrom('score-cost-id', 'cost-score-id', 'id'),
  zeroSupport: fc.constantFrom(...choices.zeroSupport),
  threshold: fc.constantFrom('0', '2', '2.5'),
  eligibility: fc.constantFrom('none', '3', '1'),
  comparison: fc.constantFrom(...choices.comparison),
})
