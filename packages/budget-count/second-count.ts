import {
  compareRationals,
  difference,
  floor,
  parseRational,
  product,
  quotient,
  type Rational,
  rational,
  sum,
} from '@folkmoot/numbers'
import type { PlainElection } from './src/election.ts'
import type { RuleOptions } from './src/rule.ts'

// A second count, for the tests alone: every figure a fraction, every run from the start, each voter by themselves, as
// the papers say it and with nothing of the first count's code. Slow, and meant to be.

type Voter = Map<number, Rational>
const zero = rational(0n)
const number = (text: string): Rational => parseRational(text)!
const less = (a: Rational, b: Rational): boolean => compareRationals(a, b) < 0
const total = (list: readonly Rational[]): Rational => list.reduce(sum, zero)

export function secondCount(plain: PlainElection, options: Required<Omit<RuleOptions, 'seed'>>): string[] {
  const ids = plain.projects.map(({ id }) => id)
  const costs = plain.projects.map(({ cost }) => number(cost))
  const budget = number(plain.budget)
  const voters = [...plain.ballots].map((ballot) => voterOf(plain, ids, ballot))
  const score = ids.map((_, p) => total(voters.map((voter) => voter.get(p) ?? zero)))
  const votes = ids.map((_, p) => voters.filter((voter) => voter.has(p)).length)

  const before = (a: number, b: number): number => {
    const byScore = compareRationals(score[b]!, score[a]!)
    const byCost = compareRationals(costs[a]!, costs[b]!)
    const byId = ids[a]! < ids[b]! ? -1 : 1
    if (options.ties === 'id') return byId
    return options.ties === 'score-cost-id' ? byScore || byCost || byId : byCost || byScore || byId
  }
  const candidates = [...ids.keys()].filter((p) => {
    if (votes[p] === 0) return options.zeroSupport === 'include'
    if (options.rule === 'greedy-threshold' && less(score[p]!, number(options.threshold))) return false
    if (options.eligibility === 'none') return true
    const share = rational(BigInt(votes[p]!), BigInt(voters.length))
    return !less(product(share, product(number(options.eligibility), budget)), costs[p]!) || budget.num === 0n
  })
  const costOf = (list: readonly number[]): Rational => total(list.map((p) => costs[p]!))

  const greedy = (chosen: readonly number[], perCost = false, skip = true): number[] => {
    const order = candidates
      .filter((p) => !chosen.includes(p))
      .sort((a, b) => {
        if (!perCost) return compareRationals(score[b]!, score[a]!) || before(a, b)
        const [freeA, freeB] = [costs[a]!.num === 0n, costs[b]!.num === 0n]
        if (freeA || freeB) return freeA && freeB ? before(a, b) : freeA ? -1 : 1
        return compareRationals(quotient(score[b]!, costs[b]!), quotient(score[a]!, costs[a]!)) || before(a, b)
      })
    const result = [...chosen]
    for (const p of order) {
      if (!less(budget, sum(costOf(result), costs[p]!))) result.push(p)
      else if (!skip) break
    }
    return result
  }

  const equalShares = (endowment: Rational): number[] => {
    const supported = candidates.filter((p) => votes[p]! > 0)
    const chosen = supported.filter((p) => costs[p]!.num === 0n).sort(before)
    const purses = voters.map(() => endowment)
    for (;;) {
      let best: { p: number; rho: Rational } | null = null
      for (const p of supported) {
        if (chosen.includes(p)) continue
        const worth = (weight: Rational) => (options.utility === 'cost' ? product(weight, costs[p]!) : weight)
        const supporters = voters.flatMap((voter, i) =>
          voter.has(p) ? [{ purse: purses[i]!, worth: worth(voter.get(p)!) }] : [],
        )
        const rho = priceFor(costs[p]!, supporters)
        if (!rho) continue
        const order = best ? compareRationals(rho, best.rho) : -1
        if (order < 0 || (order === 0 && before(p, best!.p) < 0)) best = { p, rho }
      }
      if (!best) return chosen
      const { p, rho } = best
      chosen.push(p)
      voters.forEach((voter, i) => {
        if (!voter.has(p)) return
        const price = product(rho, options.utility === 'cost' ? product(voter.get(p)!, costs[p]!) : voter.get(p)!)
        purses[i] = less(purses[i]!, price) ? zero : difference(purses[i]!, price)
      })
    }
  }

  const shared = (): number[] => {
    const even = quotient(budget, rational(BigInt(voters.length)))
    if (!options.completion.startsWith('add1')) return equalShares(even)
    let endowment = options.start === 'whole' ? rational(floor(even)) : even
    let outcome = equalShares(endowment)
    const supported = candidates.filter((p) => votes[p]! > 0)
    for (;;) {
      const rest = candidates.filter((p) => !outcome.includes(p))
      if (options.stopWhenExhaustive && rest.every((p) => less(budget, sum(costOf(outcome), costs[p]!)))) return outcome
      if (supported.every((p) => outcome.includes(p))) return outcome
      endowment = sum(endowment, number(options.increment))
      const next = equalShares(endowment)
      if (less(budget, costOf(next))) return outcome
      outcome = next
    }
  }

  const result = (): number[] => {
    if (options.rule !== 'equal-shares')
      return greedy([], options.rule === 'greedy-per-cost', options.rule !== 'greedy-no-skip')
    if (voters.length === 0) return greedy([])
    const own = options.completion.endsWith('utilitarian') ? greedy(shared()) : shared()
    if (options.comparison === 'none') return own
    const other = greedy([])
    const liked = (outcome: number[]) => voters.map((voter) => outcome.filter((p) => voter.has(p)).length)
    const [first, second] = [liked(own), liked(other)]
    const count = (test: (a: number, b: number) => boolean) => first.filter((a, i) => test(a, second[i]!)).length
    const switched =
      options.comparison === 'approvals'
        ? count((a, b) => b > a) > count((a, b) => a > b)
        : count((_, b) => b === 0) < count((a) => a === 0)
    return switched ? other : own
  }
  return result().map((p) => ids[p]!)
}

function voterOf(
  { kind }: PlainElection,
  ids: readonly string[],
  ballot: readonly (string | readonly [string, number])[],
): Voter {
  const voter: Voter = new Map()
  for (const choice of ballot) {
    const [id, points] = typeof choice === 'string' ? ([choice, 1] as const) : choice
    if (!voter.has(ids.indexOf(id))) voter.set(ids.indexOf(id), rational(BigInt(points)))
  }
  if (kind === 'ordinal') [...voter.keys()].forEach((p, rank) => void voter.set(p, rational(BigInt(voter.size - rank))))
  for (const [p, weight] of voter) if (weight.num === 0n) voter.delete(p)
  return voter
}

/** The smallest rho at which the supporters' min(purse, rho * worth) add up to the cost; null where they have less. */
function priceFor(cost: Rational, supporters: { purse: Rational; worth: Rational }[]): Rational | null {
  if (less(total(supporters.map(({ purse }) => purse)), cost)) return null
  supporters.sort((a, b) => compareRationals(quotient(a.purse, a.worth), quotient(b.purse, b.worth)))
  let paid = zero
  let worth = total(supporters.map((supporter) => supporter.worth))
  for (const supporter of supporters) {
    const rho = quotient(difference(cost, paid), worth)
    if (!less(supporter.purse, product(rho, supporter.worth))) return rho
    paid = sum(paid, supporter.purse)
    worth = difference(worth, supporter.worth)
  }
  return null
}
