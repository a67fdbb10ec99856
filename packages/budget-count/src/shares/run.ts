import { type ExactAccount, openExactAccount } from './exact.ts'
import { createPurses } from './purses.ts'
import { type Fraction, nearness, type Purchase, type Setting } from './setting.ts'

/** What one run bought, in order, and whether it is proved that every endowment from the guard's to this buys the same. */
export type Run = { purchases: readonly Purchase[]; steady: boolean; account: () => ExactAccount }

export type Shares = {
  /**
   * The Method of Equal Shares once, with one endowment for every voter.
   * @param guard a run with a smaller endowment, to prove that nothing changes between: see `steady`
   * @param orNothing gives null as soon as that cannot be proved
   */
  run(endowment: Fraction): Run
  run(endowment: Fraction, guard: Run, orNothing: boolean): Run | null
}

/**
 * The Method of Equal Shares (Peters, Pierczynski, Skowron, NeurIPS 2021, section 3).
 *
 * A price never falls from one round to the next, so each project's last price is a lower bound for the next: only
 * the projects whose bounds come first are looked at again, and each look (`purses.look`) moves the bound up until it
 * is the price. Where two prices, or money and cost, are nearer than one part in 10^9, exact numbers decide, and
 * where those are equal, the order that breaks ties.
 *
 * Steadiness: with the same projects bought in the same order, a larger endowment leaves every voter at least as much
 * and makes no price larger, in every round (by induction). So if a run at the larger endowment buys the same
 * projects in the same order, and in every round every other price there is above what the chosen project cost at
 * the smaller endowment, then that order is right for every endowment between.
 */
export function createShares(setting: Setting): Shares {
  const { election, supporters, utility, eligible, tieOrder } = setting
  const count = election.projects.length
  const costs = Float64Array.from(election.projects, ({ cost }) => Number(cost))
  const scale = utility === 'cost' ? costs : new Float64Array(count).fill(1)
  const purses = createPurses(election, supporters, costs)
  const bounds = new Float64Array(count)
  const settled = new Uint8Array(count)
  const open = new Uint16Array(count)

  function run(endowment: Fraction, guard: Run | null = null, orNothing = false): Run | null {
    const purchases: Purchase[] = []
    let account: ExactAccount | null = null
    const exact = (): ExactAccount => {
      account ??= openExactAccount(setting, endowment)
      account.follow(purchases)
      return account
    }
    let steady = guard !== null
    let left = 0
    for (let project = 0; project < count; project++)
      if (eligible[project] && costs[project]! > 0) open[left++] = project
    bounds.fill(0)
    settled.fill(0)
    purses.fill(Number(endowment.num) / Number(endowment.den))

    /** Moves a project's bound up: 1 once it is the price, 0 while it may still be below, -1 where they cannot pay. */
    const look = (project: number): number => {
      const outcome = purses.look(project, bounds[project]!)
      if (outcome !== purses.doubtful) {
        bounds[project] = purses.bound()
        return outcome
      }
      const price = exact().priceOf(project, null)
      if (!price) return -1
      bounds[project] = exact().number(price)
      return 1
    }

    for (;;) {
      const earlier = steady ? guard!.purchases[purchases.length] : undefined
      const watch = earlier ? earlier.key * (1 + 2 * nearness) : 0
      let best = Number.POSITIVE_INFINITY
      for (;;) {
        let nextAt = -1
        let nextKey = Math.max(best * (1 + nearness), watch)
        for (let at = 0; at < left; at++) {
          const key = bounds[open[at]!]! / scale[open[at]!]!
          if (key <= nextKey && !settled[open[at]!]) {
            nextAt = at
            nextKey = key
          }
        }
        if (nextAt < 0) break
        const project = open[nextAt]!
        const outcome = look(project)
        if (outcome < 0) open[nextAt] = open[--left]!
        else if (outcome > 0) {
          settled[project] = 1
          best = Math.min(best, bounds[project]! / scale[project]!)
        }
      }
      if (best === Number.POSITIVE_INFINITY) break
      const rivals: number[] = []
      let watched = 0
      for (let at = 0; at < left; at++) {
        const project = open[at]!
        if (!settled[project]) continue
        const key = bounds[project]! / scale[project]!
        if (key <= best * (1 + nearness)) rivals.push(project)
        if (key <= watch) watched++
      }
      const project = rivals.length === 1 ? rivals[0]! : decide(rivals, exact())
      if (steady && (project !== earlier?.project || watched > 1)) steady = false
      if (orNothing && !steady) return null
      const price = bounds[project]!
      purses.pay(project, price)
      purchases.push({ project, price, key: price / scale[project]! })
      for (let at = 0; at < left; at++) {
        settled[open[at]!] = 0
        if (open[at] === project) open[at--] = open[--left]!
      }
    }
    if (steady && guard!.purchases.length !== purchases.length) steady = false
    return orNothing && !steady ? null : { purchases, steady, account: exact }
  }

  /** The cheapest of some projects in exact numbers; ties go to the first in the order that breaks them. */
  function decide(rivals: readonly number[], account: ExactAccount): number {
    const priced = rivals.map((project) => {
      const { num, den } = account.priceOf(project, bounds[project]!)!
      return { project, num, den: den * (utility === 'cost' ? election.projects[project]!.cost : 1n) }
    })
    return priced.reduce((best, next) => {
      const [a, b] = [next.num * best.den, best.num * next.den]
      return a < b || (a === b && tieOrder[next.project]! < tieOrder[best.project]!) ? next : best
    }).project
  }

  return { run: run as Shares['run'] }
}
