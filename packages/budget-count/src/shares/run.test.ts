import { rational, sum } from '@folkmoot/numbers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf } from '../field.ts'
import { createElection, ruleInForce } from '../index.ts'
import { createShares, type Run } from './run.ts'

const crowds = fc.record({
  utility: fc.constantFrom('cost' as const, 'cardinality' as const),
  costs: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 3, maxLength: 6 }),
  ballots: fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 5 }), { minLength: 4, maxLength: 14 }),
  from: fc.integer({ min: 40, max: 400 }),
  by: fc.integer({ min: 1, max: 60 }),
})
const order = (run: Run): number[] => run.purchases.map(({ project }) => project)

test('where a run is proved steady, every endowment between buys the same in the same order', () => {
  let steady = 0
  fc.assert(
    fc.property(crowds, ({ utility, costs, ballots, from, by }) => {
      const election = createElection({
        kind: 'approval',
        budget: '100',
        projects: costs.map((cost, i) => ({ id: `${i}`, cost: `${cost}` })),
        ballots: ballots.map((ballot) => ballot.filter((at) => at < costs.length).map(String)),
      })
      const { supporters, tieOrder } = fieldOf(election, ruleInForce({ rule: 'equal-shares' }))
      const eligible = Uint8Array.from(supporters.votes, Number)
      const shares = createShares({ election, supporters, utility, eligible, tieOrder })
      const start = rational(BigInt(from), 10n)
      const first = shares.run(start)
      const last = shares.run(sum(start, rational(BigInt(by), 10n)), first, false)!
      if (!last.steady || order(first).length === 0) return
      steady++
      for (let part = 1n; part < 12n; part++)
        expect(order(shares.run(sum(start, rational(BigInt(by) * part, 120n))))).toEqual(order(first))
    }),
    { numRuns: 20_000 },
  )
  expect(steady).toBeGreaterThan(1000)
})
