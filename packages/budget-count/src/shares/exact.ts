import { greatestCommonDivisor } from '@folkmoot/numbers'
import { type Fraction, nearness, type Purchase, type Setting } from './setting.ts'

/** A price as a fraction: `num / (den * common)`, where `common` is the account's own denominator. */
export type ExactPrice = { num: bigint; den: bigint }

export type ExactAccount = {
  /** Books the purchases that it has not booked yet, in exact numbers. */
  follow(purchases: readonly Purchase[]): void
  /**
   * What a project costs each supporter now for each unit of weight, or null where they cannot pay for it.
   * @param near the same in floating point, or null where that is not known
   */
  priceOf(project: number, near: number | null): ExactPrice | null
  /** A price in floating point. */
  number(price: ExactPrice): number
  /** What the purchases booked cost, in order. */
  bills(): Bill[]
  /** What the supporters of each of some projects have left, all together. */
  moneyOf(wanted: readonly number[]): Fraction[]
}

/** A purchase: its price for each unit of weight, and how many people paid it in full, gave their last money, or had none. */
export type Bill = { price: Fraction; full: number; last: number; none: number; fullWeight: number }

/**
 * The same account as the run in floating point, in whole numbers. No voter's purse is kept: a purse is either spent
 * or the endowment less the prices paid from it, so a price is `(cost - spent purses) / weight of the others`, in
 * which spent purses add up to a whole multiple of the endowment less whole multiples of earlier prices. Counting
 * those multiples costs one pass; only then do long numbers come in, a handful for each purchase. All prices share
 * one denominator. Where floating point leaves open whether a purse is spent, that purse is worked out exactly.
 */
export function openExactAccount({ election, supporters }: Setting, endowment: Fraction): ExactAccount {
  const { ballots, projects } = election
  const { starts, groups, weights } = supporters
  const purses = new Float64Array(ballots.distinct).fill(Number(endowment.num) / Number(endowment.den))
  const tiny = purses.length > 0 ? purses[0]! * nearness : 0
  const spent = new Uint8Array(ballots.distinct)
  const roundOf = new Int32Array(projects.length).fill(-1)
  const booked: bigint[] = []
  const payers: Omit<Bill, 'price'>[] = []
  let share = endowment.num
  let common = endowment.den

  /** A purse not spent, over the common denominator. */
  const purseOf = (group: number): bigint => {
    let left = share
    for (let i = ballots.starts[group]!; i < ballots.starts[group + 1]!; i++) {
      const round = roundOf[ballots.projects[i]!]!
      if (round >= 0) left -= booked[round]! * BigInt(ballots.weights ? ballots.weights[i]! : 1)
    }
    return left
  }

  /** The money that so many endowments less so many times each earlier price make, over the common denominator. */
  const sumOf = (counts: Float64Array): bigint => {
    let sum = BigInt(counts[booked.length]!) * share
    for (const [round, price] of booked.entries()) if (counts[round]! > 0) sum -= BigInt(counts[round]!) * price
    return sum
  }

  /** Counts endowments and earlier prices that make up purses: the last place is for endowments. */
  const tally = () => {
    const counts = new Float64Array(booked.length + 1)
    return {
      add(group: number): void {
        const cast = ballots.times[group]!
        counts[booked.length]! += cast
        for (let i = ballots.starts[group]!; i < ballots.starts[group + 1]!; i++) {
          const round = roundOf[ballots.projects[i]!]!
          if (round >= 0) counts[round]! += cast * (ballots.weights ? ballots.weights[i]! : 1)
        }
      },
      money: (): bigint => sumOf(counts),
    }
  }

  /**
   * Parts a project's supporters into those who give their last money and those who pay in full. Who is far from the
   * line is told by floating point; the others, in order of their purses, until the price no longer outruns them.
   */
  const divide = (project: number, near: number | null) => {
    const given = tally()
    const close: { group: number; weight: number; purse: bigint }[] = []
    const broke = new Set<number>()
    let weight = 0
    for (let at = starts[project]!; at < starts[project + 1]!; at++) {
      const group = groups[at]!
      if (spent[group]) continue
      const own = weights ? weights[at]! : 1
      const full = near === null ? 0 : near * own
      if (purses[group]! < full * (1 - nearness)) given.add(group)
      else {
        weight += own * ballots.times[group]!
        if (near === null || purses[group]! <= full * (1 + nearness))
          close.push({ group, weight: own, purse: purseOf(group) })
      }
    }
    let num = projects[project]!.cost * common - given.money()
    close.sort((a, b) => {
      const [first, second] = [a.purse * BigInt(b.weight), b.purse * BigInt(a.weight)]
      return first < second ? -1 : first > second ? 1 : 0
    })
    for (const { group, weight: own, purse } of close) {
      if (purse * BigInt(weight) >= num * BigInt(own)) break
      broke.add(group)
      weight -= own * ballots.times[group]!
      num -= purse * BigInt(ballots.times[group]!)
    }
    return { num, weight, broke }
  }

  return {
    follow(purchases) {
      for (const { project, price } of purchases.slice(booked.length)) {
        const { num, weight, broke } = divide(project, price)
        const shared = greatestCommonDivisor(num % BigInt(weight), BigInt(weight))
        const factor = BigInt(weight) / shared
        const bill = { full: 0, last: 0, none: 0, fullWeight: weight }
        for (let at = starts[project]!; at < starts[project + 1]!; at++) {
          const group = groups[at]!
          const full = price * (weights ? weights[at]! : 1)
          if (purses[group]! < full * (1 - nearness) || broke.has(group)) {
            const empty = spent[group] === 1 || (purses[group]! < tiny && purseOf(group) === 0n)
            bill[empty ? 'none' : 'last'] += ballots.times[group]!
            spent[group] = 1
            purses[group] = 0
          } else {
            bill.full += ballots.times[group]!
            purses[group] = Math.max(0, purses[group]! - full)
          }
        }
        payers.push(bill)
        if (factor > 1n) {
          for (let i = 0; i < booked.length; i++) booked[i]! *= factor
          share *= factor
          common *= factor
        }
        roundOf[project] = booked.length
        booked.push(num / shared)
      }
    },
    priceOf(project, near) {
      const { num, weight } = divide(project, near)
      return weight > 0 ? { num, den: BigInt(weight) } : null
    },
    number: ({ num, den }) => Number((num << 80n) / (den * common)) / 2 ** 80,
    bills: () => payers.map((bill, i) => ({ ...bill, price: { num: booked[i]!, den: common } })),
    moneyOf(wanted) {
      const width = booked.length + 1
      const counts = new Float64Array(wanted.length * width)
      const rows = new Int32Array(projects.length).fill(-1)
      for (const [i, project] of wanted.entries()) rows[project] = i * width
      for (let group = 0; group < ballots.distinct; group++) {
        if (spent[group]) continue
        const cast = ballots.times[group]!
        const [first, last] = [ballots.starts[group]!, ballots.starts[group + 1]!]
        for (let i = first; i < last; i++) {
          const row = rows[ballots.projects[i]!]!
          if (row < 0) continue
          counts[row + booked.length]! += cast
          for (let j = first; j < last; j++) {
            const round = roundOf[ballots.projects[j]!]!
            if (round >= 0) counts[row + round]! += cast * (ballots.weights ? ballots.weights[j]! : 1)
          }
        }
      }
      return wanted.map((_, i) => ({ num: sumOf(counts.subarray(i * width, (i + 1) * width)), den: common }))
    },
  }
}
