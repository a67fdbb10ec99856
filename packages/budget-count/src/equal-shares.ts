import { floor, product, type Rational, rational } from '@folkmoot/numbers'
import { amountOf, money } from './election.ts'
import type { Field } from './field.ts'
import { raise } from './shares/increase.ts'
import { createShares, type Run } from './shares/run.ts'

/** Told how far a long count is: `of` is 0 where the end is not known. */
export type Work = { progress?: (done: number, of: number, sentence: string) => void; cancelled?: () => boolean }

/** The run that counts, what each voter was given for it in parts of the currency, and how it was found. */
export type EqualShares = { run: Run; chosen: number[]; endowment: Rational; raises: bigint; runs: number }

/** Equal shares with the completion by raising, where the rule has one; null where the work was cancelled. */
export function equalShares(field: Field, work: Work): EqualShares | null {
  const { election, rule, supporters, tieOrder, keptOut } = field
  const eligible = Uint8Array.from(keptOut, (kept, project) => Number(kept === null && supporters.votes[project]! > 0))
  const shares = createShares({ election, supporters, utility: rule.utility!, eligible, tieOrder })
  const costOf = (project: number): bigint => election.projects[project]!.cost
  const free = freeProjects(field, eligible)
  const chosen = (run: Run): number[] => [...free, ...run.purchases.map(({ project }) => project)]
  const even = rational(election.budget, BigInt(election.voters))
  if (!rule.increment) {
    const run = shares.run(even)
    return { run, chosen: chosen(run), endowment: even, raises: 0n, runs: 1 }
  }
  const parts = rational(election.parts)
  const start =
    rule.start === 'whole' ? rational(floor({ num: even.num, den: even.den * election.parts }) * election.parts) : even
  const costOfRun = (run: Run): bigint => run.purchases.reduce((all, { project }) => all + costOf(project), 0n)
  const buyable = eligible.reduce((all, one) => all + one, 0) - free.length
  const candidates = election.projects.flatMap((_, project) => (keptOut[project] === null ? [project] : []))
  const raised = raise(
    shares,
    {
      start,
      step: product(amountOf(rule.increment), parts),
      overspends: (run) => costOfRun(run) > election.budget,
      final(run) {
        if (run.purchases.length === buyable) return true
        if (!rule.stopWhenExhaustive) return false
        const left = election.budget - costOfRun(run)
        const taken = new Set(chosen(run))
        return candidates.every((project) => taken.has(project) || costOf(project) > left)
      },
    },
    (raises, endowment) => {
      work.progress?.(Number(raises), 0, `Raised ${raises} times: each voter has ${money(election, endowment, 2)}.`)
      return !work.cancelled?.()
    },
  )
  return raised && { ...raised, chosen: chosen(raised.run) }
}

/** Supported projects that cost nothing are chosen first, in the order of ties: nobody pays for them. */
function freeProjects({ election, tieOrder }: Field, eligible: Uint8Array): number[] {
  const free = election.projects.flatMap(({ cost }, project) => (eligible[project] && cost === 0n ? [project] : []))
  return free.sort((a, b) => tieOrder[a]! - tieOrder[b]!)
}
