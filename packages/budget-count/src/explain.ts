import { difference, formatDecimal, rational } from '@folkmoot/numbers'
import { amountOf, money } from './election.ts'
import type { EqualShares } from './equal-shares.ts'
import type { Explanation, Payers, Reason } from './explanation.ts'
import { type Field, needed } from './field.ts'
import type { Bill } from './shares/exact.ts'
import type { Fraction } from './shares/setting.ts'
import { inWords } from './words.ts'

/** What happened to one project. */
export type Fate = {
  project: number
  place: number | null
  reason: Reason
  /** The money left when its turn came. */
  left?: bigint
  bill?: Bill
  /** What its supporters had left at the end. */
  supportersHad?: Fraction
}

/** Money and counts of one fate, and the words for it. */
export function explain(field: Field, fate: Fate): Explanation {
  const { election, supporters } = field
  const { id, name, cost } = election.projects[fate.project]!
  const [votes, score] = [supporters.votes[fate.project]!, supporters.scores[fate.project]!]
  const priceFor = { one: 'supporter', points: 'point', places: 'place' } as const
  const weighing = election.kind === 'cumulative' ? 'points' : election.kind === 'ordinal' ? 'places' : 'one'
  const inMoney = (amount: bigint | Fraction): string => money(election, amount, 6)
  const points = BigInt(election.pointParts)
  const told: Omit<Explanation, 'words'> = {
    project: id,
    name,
    cost: money(election, cost),
    votes,
    score: formatDecimal(rational(BigInt(score), points), 9),
    won: fate.place !== null,
    place: fate.place,
    reason: fate.reason,
    price: fate.bill ? inMoney({ num: fate.bill.price.num * points, den: fate.bill.price.den }) : null,
    priceFor: priceFor[weighing],
    payers: fate.bill ? payersOf(fate.bill, cost, inMoney) : null,
    ...shortfall(field, fate, inMoney),
  }
  return { ...told, words: inWords(told) }
}

function payersOf(bill: Bill, cost: bigint, inMoney: (amount: Fraction) => string): Payers {
  const paidFull = { num: bill.price.num * BigInt(bill.fullWeight), den: bill.price.den }
  const { full, last, none } = bill
  return { full, last, none, paidFull: inMoney(paidFull), paidLast: inMoney(shortOf(cost, paidFull)) }
}

/** What a fraction is short of an amount. */
const shortOf = (amount: bigint, { num, den }: Fraction): Fraction => ({ num: amount * den - num, den })

type Shortfall = Pick<Explanation, 'had' | 'needed' | 'missed' | 'missedIn'>

function shortfall(field: Field, fate: Fate, inMoney: (amount: bigint | Fraction) => string): Shortfall {
  const { election, supporters, rule } = field
  const { cost } = election.projects[fate.project]!
  const votes = supporters.votes[fate.project]!
  if (fate.reason === 'below-threshold') {
    const least = amountOf(rule.threshold!)
    const score = rational(BigInt(supporters.scores[fate.project]!), BigInt(election.pointParts))
    const [had, need, missed] = [score, least, difference(least, score)].map((value) => formatDecimal(value, 9))
    return { had: had!, needed: need!, missed: missed!, missedIn: 'score' }
  }
  if (fate.reason === 'not-eligible') {
    const { num, den } = needed(election, cost, amountOf(rule.eligibility!))
    const least = (num + den - 1n) / den
    return { had: `${votes}`, needed: `${least}`, missed: `${least - BigInt(votes)}`, missedIn: 'votes' }
  }
  const had = fate.supportersHad ?? (fate.left === undefined ? null : { num: fate.left, den: 1n })
  if (!had) return { had: null, needed: null, missed: null, missedIn: null }
  const short = had.num < cost * had.den
  return {
    had: inMoney(had),
    needed: inMoney(cost),
    missed: short ? inMoney(shortOf(cost, had)) : null,
    missedIn: short ? 'money' : null,
  }
}

/** The fates of the projects that equal shares bought or could not buy, from the account in exact numbers. */
export function fatesOfShares({ election, keptOut }: Field, { run, chosen }: EqualShares): Map<number, Fate> {
  const account = run.account()
  const bills = account.bills()
  const free = chosen.length - bills.length
  const fates = new Map<number, Fate>()
  chosen.forEach((project, at) => {
    const bill = bills[at - free]
    fates.set(project, { project, place: at + 1, reason: bill ? 'supporters-paid' : 'free', ...(bill && { bill }) })
  })
  const short = election.projects.flatMap((_, project) => (fates.has(project) || keptOut[project] ? [] : [project]))
  for (const [i, supportersHad] of account.moneyOf(short).entries())
    fates.set(short[i]!, { project: short[i]!, place: null, reason: 'supporters-short', supportersHad })
  return fates
}
