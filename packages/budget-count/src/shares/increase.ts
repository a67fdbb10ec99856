import { product, type Rational, rational, sum } from '@folkmoot/numbers'
import type { Run, Shares } from './run.ts'

/** Raising the endowment: what it starts from, by how much it rises each time, and when to stop. */
export type Increase = {
  start: Rational
  step: Rational
  /** True where an outcome may not be had: it costs more than the budget. */
  overspends(run: Run): boolean
  /** True where nothing more can come of raising: the outcome is taken as it is. */
  final(run: Run): boolean
}

/** How many times the endowment was raised, how many runs it took to know what each would give, and why it ended. */
export type Raised = { run: Run; endowment: Rational; raises: bigint; runs: number; ended: 'overspends' | 'final' }

/**
 * The completion "add1" (Peters and others, equalshares.net/explanation): the count is made again with a larger
 * endowment for every voter, step by step, up to the last before the first that overspends. What an outcome costs
 * does not rise steadily with the endowment, so no step may be passed over unseen; but a step whose outcome is proved
 * (`createShares`: steadiness) need not be run. Leaps grow while the proof holds and shrink where it fails; an
 * outcome that is not proved is run itself. The answer is that of running every step.
 *
 * @param told is told how many steps are settled, and ends the work where it gives false
 */
export function raise(
  shares: Shares,
  increase: Increase,
  told: (raises: bigint, endowment: Rational) => boolean,
): Raised | null {
  const { start, step, overspends, final } = increase
  const endowmentAt = (raises: bigint): Rational => sum(start, product(step, rational(raises)))
  let raises = 0n
  let leap = 1n
  let proved = 0
  let runs = 1
  let run = shares.run(start)
  const answer = (ended: Raised['ended']): Raised => ({ run, endowment: endowmentAt(raises), raises, runs, ended })
  for (;;) {
    if (final(run)) return answer('final')
    if (!told(raises, endowmentAt(raises))) return null
    runs++
    const next: Run | null = shares.run(endowmentAt(raises + leap), run, leap > 1n)
    if (!next) {
      leap /= 2n
      proved = 0
      continue
    }
    if (!next.steady && overspends(next)) return answer('overspends')
    raises += leap
    run = next
    proved = next.steady ? proved + 1 : 0
    if (!next.steady) leap = 1n
    else if (proved > 1) leap *= 2n
  }
}
