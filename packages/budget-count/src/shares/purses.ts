import type { Election } from '../election.ts'
import type { Supporters } from '../supporters.ts'
import { nearness } from './setting.ts'

/** The voters' money during a run, a purse for each different ballot, in floating point. */
export type Purses = {
  fill(money: number): void
  /**
   * Looks at what a project would cost, knowing that its price is `from` or more, and moves that bound up by one step
   * of Newton's method: what those with less than `from` have is spent, the others share the rest of the cost. The
   * money that can be had at a price is concave in it, so the step never goes past the price.
   * @returns 1 where `bound()` is the price, 0 where the price may be above, -1 where they have less than the cost,
   * `doubtful` where floating point cannot tell
   */
  look(project: number, from: number): number
  readonly doubtful: number
  bound(): number
  /** Takes the price for each unit of weight from every supporter, or all they have. */
  pay(project: number, price: number): void
}

export function createPurses(
  { ballots: { distinct } }: Election,
  { starts, groups, casts, weights }: Supporters,
  costs: Float64Array,
): Purses {
  const purses = new Float64Array(distinct)
  let step = 0
  let [given, weight, rest, least] = [0, 0, 0, 0]

  function lookEqual(from: number, to: number, price: number): void {
    let spent = 0
    let others = 0
    let kept = 0
    let smallest = Number.POSITIVE_INFINITY
    for (let at = from; at < to; at++) {
      const purse = purses[groups[at]!]!
      const cast = casts[at]!
      if (purse <= price) spent += cast * purse
      else {
        others += cast
        kept += cast * purse
        if (purse < smallest) smallest = purse
      }
    }
    given = spent
    weight = others
    rest = kept
    least = smallest
  }

  function lookWeighted(own: Int32Array, from: number, to: number, price: number): void {
    let [spent, others, kept, smallest] = [0, 0, 0, Number.POSITIVE_INFINITY]
    for (let at = from; at < to; at++) {
      const purse = purses[groups[at]!]!
      const cast = casts[at]!
      if (purse <= price * own[at]!) spent += cast * purse
      else {
        others += cast * own[at]!
        kept += cast * purse
        const reach = purse / own[at]!
        if (reach < smallest) smallest = reach
      }
    }
    given = spent
    weight = others
    rest = kept
    least = smallest
  }

  return {
    doubtful: 2,
    fill: (money) => void purses.fill(money),
    look(project, from) {
      const [first, last, cost] = [starts[project]!, starts[project + 1]!, costs[project]!]
      if (weights) lookWeighted(weights, first, last, from)
      else lookEqual(first, last, from)
      const all = given + rest
      step = from
      if (all < cost * (1 - nearness)) return -1
      if (all <= cost * (1 + nearness)) return 2
      step = (cost - given) / weight
      // So few pay in full that what they pay is lost in the rounding of the sum.
      if (step * weight < cost * 1e-5) return 2
      if (step <= from) step = from
      return step <= least ? 1 : 0
    },
    bound: () => step,
    pay(project, price) {
      for (let at = starts[project]!; at < starts[project + 1]!; at++) {
        const group = groups[at]!
        const full = weights ? price * weights[at]! : price
        const purse = purses[group]!
        purses[group] = purse <= full ? 0 : purse - full
      }
    },
  }
}
