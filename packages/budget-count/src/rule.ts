import { formatDecimal } from '@folkmoot/numbers'
import { amountOf, type Election } from './election.ts'
import type { Ties } from './ties.ts'

/** What can be asked for. Everything but `rule` has a default, named here, and every result prints what was in force. */
export type RuleOptions = {
  /**
   * - `greedy`: most votes first, whatever still fits
   * - `greedy-per-cost`: most votes for each unit of money first, whatever still fits
   * - `greedy-no-skip`: most votes first, up to the first that does not fit
   * - `greedy-threshold`: as `greedy`, without projects that score below `threshold`
   * - `equal-shares`: the Method of Equal Shares
   */
  rule: 'greedy' | 'greedy-per-cost' | 'greedy-no-skip' | 'greedy-threshold' | 'equal-shares'
  /** Equal shares: what a project is worth to a supporter: its cost (default), or the same for all. Times points or places. */
  utility?: 'cost' | 'cardinality'
  /** Equal shares: what happens to money left over. Default `none`. */
  completion?: 'none' | 'utilitarian' | 'add1' | 'add1-utilitarian'
  /** `add1`: by how much each voter's endowment is raised at a time, in the currency. Default `'1'`. */
  increment?: string
  /** `add1`: take the first outcome after which nothing more fits, rather than raise until one overspends. Default true. */
  stopWhenExhaustive?: boolean
  /** `add1`: begin with the budget divided by the voters (`exact`, the default), or that in whole units (`whole`). */
  start?: 'exact' | 'whole'
  /** What decides between equals. Default `score-cost-id`; `lot` draws one order from `seed` before counting. */
  ties?: Ties
  seed?: string
  /** Whether a project that nobody supports may be funded from money left over. Default `exclude`. */
  zeroSupport?: 'exclude' | 'include'
  /** `greedy-threshold`: the least score. Default: what the election states, or `'0'`. */
  threshold?: string
  /** Leaves out a project whose part of the voters is below its part of this many budgets. Default `'none'`; Świecie: `'3'`. */
  eligibility?: string
  /**
   * Equal shares: take the greedy outcome instead where strictly more voters have more of their projects in it
   * (`approvals`), or where strictly fewer have none of theirs in it (`exclusion-ratio`). Default `none`.
   */
  comparison?: 'none' | 'approvals' | 'exclusion-ratio'
}

/** Every option that can change the result, as it was in force. What the rule does not use is absent. */
export type Rule = Readonly<Pick<RuleOptions, 'rule'> & Partial<Omit<RuleOptions, 'rule'>>>

export const choices = {
  rule: ['greedy', 'greedy-per-cost', 'greedy-no-skip', 'greedy-threshold', 'equal-shares'],
  utility: ['cost', 'cardinality'],
  completion: ['none', 'utilitarian', 'add1', 'add1-utilitarian'],
  start: ['exact', 'whole'],
  ties: ['score-cost-id', 'cost-score-id', 'id', 'lot'],
  zeroSupport: ['exclude', 'include'],
  comparison: ['none', 'approvals', 'exclusion-ratio'],
} as const

/**
 * Fills in the defaults and drops what the rule does not use.
 *
 * @throws RangeError for a word that is not a choice, an increment that is not above 0, an eligibility that is neither
 * `none` nor above 0, a threshold that is no score, or ties by lot without a seed
 * @example
 * ruleInForce({ rule: 'greedy' }) // => { rule: 'greedy', ties: 'score-cost-id', zeroSupport: 'exclude', eligibility: 'none' }
 * ruleInForce({ rule: 'equal-shares', completion: 'add1' }).increment // => '1'
 */
export function ruleInForce(options: RuleOptions, election?: Pick<Election, 'threshold'>): Rule {
  for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
    const word = options[name]
    if ((name === 'rule' || word !== undefined) && !(choices[name] as readonly unknown[]).includes(word))
      throw new RangeError(`${name} ${JSON.stringify(word)}: expected ${choices[name].join(', ')}`)
  }
  const { rule, ties = 'score-cost-id', seed, zeroSupport = 'exclude', eligibility = 'none' } = options
  if (eligibility !== 'none') above('eligibility', eligibility)
  if (ties === 'lot' && !seed) throw new RangeError('ties by lot: a seed is needed, and there is none')
  const always = { ties, ...(ties === 'lot' && { seed: seed! }), zeroSupport, eligibility }
  if (rule === 'greedy-threshold') {
    const stated = election?.threshold ? formatDecimal(election.threshold, 9) : '0'
    const { threshold = stated } = options
    amountOf(threshold)
    return { rule, threshold, ...always }
  }
  if (rule !== 'equal-shares') return { rule, ...always }
  const { utility = 'cost', completion = 'none', comparison = 'none' } = options
  if (!completion.startsWith('add1')) return { rule, utility, completion, ...always, comparison }
  const { increment = '1', stopWhenExhaustive = true, start = 'exact' } = options
  above('increment', increment)
  return { rule, utility, completion, increment, start, stopWhenExhaustive, ...always, comparison }
}

function above(name: string, text: string): void {
  if (amountOf(text).num === 0n) throw new RangeError(`${name} ${text}: expected a number above 0`)
}
