import { compareRationals, product, type Rational, rational } from '@folkmoot/numbers'
import { amountOf, type Election } from './election.ts'
import type { Rule } from './rule.ts'
import { type Supporters, supportersOf } from './supporters.ts'
import { tieOrderOf } from './ties.ts'

/** Why a project takes no part in the count. */
export type Kept = 'no-support' | 'below-threshold' | 'not-eligible'

/** The election made ready for one rule: the ballots turned round, the order of ties, and who takes part. */
export type Field = {
  election: Election
  rule: Rule
  supporters: Supporters
  tieOrder: Uint32Array
  /** By project: null where it takes part. */
  keptOut: readonly (Kept | null)[]
}

export function fieldOf(election: Election, rule: Rule): Field {
  const supporters = supportersOf(election)
  const threshold = product(amountOf(rule.threshold ?? '0'), rational(BigInt(election.pointParts)))
  const budgets = rule.eligibility && rule.eligibility !== 'none' ? amountOf(rule.eligibility) : null
  const keptOut = election.projects.map(({ cost }, project): Kept | null => {
    if (supporters.votes[project] === 0) return rule.zeroSupport === 'include' ? null : 'no-support'
    if (compareRationals(rational(BigInt(supporters.scores[project]!)), threshold) < 0) return 'below-threshold'
    if (budgets && compareRationals(needed(election, cost, budgets), rational(BigInt(supporters.votes[project]!))) > 0)
      return 'not-eligible'
    return null
  })
  return {
    election,
    rule,
    supporters,
    tieOrder: tieOrderOf(election, supporters, rule.ties!, rule.seed ?? ''),
    keptOut,
  }
}

/** How many votes a project of some cost needs to be eligible: its part of so many budgets, of the voters. */
export function needed({ budget, voters }: Election, cost: bigint, budgets: Rational): Rational {
  return budget === 0n ? rational(0n) : rational(cost * BigInt(voters) * budgets.den, budget * budgets.num)
}
