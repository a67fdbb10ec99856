import { compareOutcomes, type Preference } from './comparison.ts'
import { type Election, money } from './election.ts'
import { type EqualShares, equalShares, type Work } from './equal-shares.ts'
import { explain, type Fate, fatesOfShares } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { type Field, fieldOf } from './field.ts'
import { type Greedy, greedy } from './greedy.ts'
import { type Rule, type RuleOptions, ruleInForce } from './rule.ts'

/** The result of a count. Money is in the currency, as an exact decimal where it can be. */
export type Count = {
  /** Ids in the order in which they were chosen. */
  winners: readonly string[]
  /** What the winners cost together. */
  cost: string
  budget: string
  /** Every option in force. */
  rule: Rule
  /** Everyone who cast a ballot. */
  voters: number
  /** Equal shares: each voter's share in the run that counts, how often it was raised, and how many runs that took. */
  endowment: { each: string; raises: string; runs: number } | null
  /** The comparison step, where the rule has one: whether the greedy outcome was taken, and what decided. */
  comparison: (Preference & { greedyTaken: boolean }) | null
  /** Why each project won or lost, in the order of the election's list. */
  explanations: readonly Explanation[]
}

type Outcome = Pick<Count, 'endowment' | 'comparison'> & { chosen: readonly number[]; fates: Map<number, Fate> }

/**
 * Counts a participatory budget. The result depends on the election and the rule alone: not on the order of the
 * ballots, nor on the currency's units, nor on rounding, for close calls are decided in exact numbers. It depends on
 * the names of projects only where they tie in all that the tie-break looks at before the id.
 *
 * Sources: Peters, Pierczynski, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021;
 * Faliszewski and others, "Participatory Budgeting: Data, Tools, and Analysis", IJCAI 2023.
 *
 * @param options see `RuleOptions` for the defaults
 * @throws RangeError for an option that is none: see `ruleInForce`
 * @example
 * const election = createElection({
 *   kind: 'approval',
 *   budget: '100',
 *   projects: [{ id: 'pond', cost: '60' }, { id: 'bench', cost: '30' }, { id: 'swing', cost: '50' }],
 *   ballots: [['pond'], ['pond'], ['pond', 'bench'], ['bench', 'swing'], ['swing']],
 * })
 * count(election, { rule: 'greedy' }).winners // => ['pond', 'bench']
 * count(election, { rule: 'equal-shares' }).winners // => ['pond']
 * count(election, { rule: 'equal-shares' }).explanations[2].words // => 'Not chosen. It costs 50, and the 2 people who voted for it had 40 of their shares left: 10 too little.'
 */
export function count(election: Election, options: RuleOptions): Count {
  return countAtWork(election, options, {})!
}

/**
 * The same as `count` for long work: it tells how far it is, and can be stopped.
 *
 * @param work `progress` is told of each raise of the endowment; `cancelled` is asked before each
 * @returns null where it was cancelled
 * @example
 * const election = createElection({ kind: 'approval', budget: '9', projects: [{ id: 'pond', cost: '9' }], ballots: [['pond'], []] })
 * countAtWork(election, { rule: 'equal-shares', completion: 'add1' }, { cancelled: () => true }) // => null
 * countAtWork(election, { rule: 'equal-shares', completion: 'add1' }, {}).winners // => ['pond']
 */
export function countAtWork(election: Election, options: RuleOptions, work: Work): Count | null {
  const rule = ruleInForce(options, election)
  const field = fieldOf(election, rule)
  const outcome = rule.rule === 'equal-shares' ? shared(field, work) : inLine(field, [], election.budget)
  if (!outcome) return null
  const { chosen, fates, endowment, comparison } = outcome
  return {
    winners: chosen.map((project) => election.projects[project]!.id),
    cost: money(election, costOf(election, chosen)),
    budget: money(election, election.budget),
    rule,
    voters: election.voters,
    endowment,
    comparison,
    explanations: election.projects.map((_, project) =>
      explain(field, fates.get(project) ?? { project, place: null, reason: field.keptOut[project]! }),
    ),
  }
}

const costOf = (election: Election, projects: readonly number[]): bigint =>
  projects.reduce((all, project) => all + election.projects[project]!.cost, 0n)

/** A greedy count of those not chosen yet, with what is left of the money. */
function inLine(field: Field, before: readonly number[], left: bigint): Outcome {
  const { rule } = field.rule
  const taken = new Set(before)
  const candidates = field.keptOut.flatMap((kept, project) => (kept === null && !taken.has(project) ? [project] : []))
  const result = greedy(field, left, candidates, {
    perCost: rule === 'greedy-per-cost',
    skip: rule !== 'greedy-no-skip',
  })
  const fates = fatesOfGreedy(
    field,
    result,
    before.length,
    left,
    rule === 'equal-shares' ? 'money-left-over' : 'next-in-line',
  )
  return { chosen: [...before, ...result.chosen], fates, endowment: null, comparison: null }
}

function fatesOfGreedy(
  { election }: Field,
  { chosen, missed }: Greedy,
  before: number,
  money: bigint,
  reason: 'money-left-over' | 'next-in-line',
): Map<number, Fate> {
  const fates = new Map<number, Fate>()
  let left = money
  chosen.forEach((project, at) => {
    fates.set(project, { project, place: before + at + 1, reason, left })
    left -= election.projects[project]!.cost
  })
  for (const [project, rest] of missed)
    fates.set(project, {
      project,
      place: null,
      ...(rest === null ? { reason: 'after-the-end' } : { reason: 'budget-short', left: rest }),
    })
  return fates
}

function shared(field: Field, work: Work): Outcome | null {
  const { election, rule } = field
  if (election.voters === 0) return inLine({ ...field, rule: { rule: 'greedy' } }, [], election.budget)
  const result = equalShares(field, work)
  if (!result) return null
  const { endowment, raises, runs } = result
  const told = { endowment: { each: money(election, endowment, 6), raises: `${raises}`, runs } }
  const own = completed(field, result)
  if (rule.comparison === 'none') return { ...own, ...told }
  const other = inLine({ ...field, rule: { rule: 'greedy' } }, [], election.budget)
  const weighed = compareOutcomes(field, own.chosen, other.chosen)
  const greedyTaken =
    rule.comparison === 'approvals'
      ? weighed.forGreedy > weighed.forShares
      : weighed.excludedByGreedy < weighed.excludedByShares
  return { ...(greedyTaken ? other : own), ...told, comparison: { ...weighed, greedyTaken } }
}

/** Equal shares, and where the rule says so, what the money left over buys. Who lost is told by what stopped it last. */
function completed(field: Field, result: EqualShares): Outcome {
  const fates = fatesOfShares(field, result)
  const { chosen } = result
  if (!field.rule.completion?.endsWith('utilitarian')) return { chosen, fates, endowment: null, comparison: null }
  const rest = inLine(field, chosen, field.election.budget - costOf(field.election, chosen))
  return { ...rest, fates: new Map([...fates, ...rest.fates]) }
}
