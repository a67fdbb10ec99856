import type { Reach } from './reach.ts'
import { createModel, type Solver, type Watching } from './solver.ts'

/**
 * Maximum coverage as an integer program: whole groups, parts of segments (they come out whole). Groups that another
 * replaces everywhere are left out and fill up at the end.
 */
export function provedBest(
  solver: Solver,
  reach: Reach,
  first: readonly number[] | undefined,
  { seconds, cancelled, progress }: Watching & { seconds?: number },
): { chosen?: number[]; bound: number } | 'impossible' {
  const { ids, number, weights, by, floors } = reach
  const kept = undominated(reach)
  const place = new Map(kept.map((g, i) => [g, i]))
  const columns = kept.length + weights.length
  const model = createModel(solver, {
    cost: Array.from({ length: columns }, (_, c) => (c < kept.length ? 0 : -weights[c - kept.length]!)),
    upper: new Array<number>(columns).fill(1),
    whole: kept.length,
    rows: [
      { lower: 0, upper: number, at: kept.map((_, i) => i), by: kept.map(() => 1) },
      ...by.map((groups, j) => {
        const own = groups.flatMap((g) => place.get(g) ?? [])
        return { lower: 0, upper: Infinity, at: [...own, kept.length + j], by: [...own.map(() => 1), -1] }
      }),
      ...floors.map(({ groups, least }) => {
        const own = kept.flatMap((g, i) => (groups.has(g) ? [i] : []))
        return { lower: least, upper: Infinity, at: own, by: own.map(() => 1) }
      }),
    ],
  })
  try {
    if (seconds !== undefined) model.options.set({ time_limit: seconds })
    if (first?.every((g) => place.has(g))) {
      const held = new Set(first)
      model.setSolution({
        colValue: Float64Array.from({ length: columns }, (_, c) =>
          c < kept.length ? Number(held.has(kept[c]!)) : Number(by[c - kept.length]!.some((g) => held.has(g))),
        ),
      })
    }
    const { callbackType, modelStatus } = solver.constants
    model.run({
      [callbackType.mipInterrupt]: (event): undefined => {
        if (cancelled?.()) event.interrupt()
      },
      ...(progress && {
        [callbackType.mipLogging]: (event): undefined => {
          const { mip_primal_bound: found, mip_dual_bound: bound } = event.data
          if (Number.isFinite(found) && Number.isFinite(bound)) progress(-found!, -bound!, 'Looking for better groups')
        },
      }),
    })
    const status = model.getModelStatus()
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return 'impossible'
    const bound = -Number(model.info.get('mip_dual_bound'))
    if (model.info.get('primal_solution_status') !== solver.constants.solutionStatus.feasible) return { bound }
    const at = model.getSolution().colValue
    const chosen = kept.filter((_, i) => at[i]! > 0.5)
    // Places that were of no use go to the first groups in the list.
    for (const g of ids.keys()) if (chosen.length < number && !chosen.includes(g)) chosen.push(g)
    return { chosen, bound: Number.isFinite(bound) ? bound : Infinity }
  } finally {
    model.dispose()
  }
}

/** The groups that no other one replaces: none reaches all their segments and serves all their floors besides. */
function undominated({ ids, of, by, floors }: Reach): number[] {
  return [...ids.keys()].filter((g) => {
    const [first] = [...of[g]!].sort((a, b) => by[a]!.length - by[b]!.length)
    if (first === undefined) return floors.some(({ groups }) => groups.has(g))
    // Where a floor asks for two, a group and the one that replaces it may both be needed.
    if (floors.some(({ groups, least }) => least > 1 && groups.has(g))) return true
    return !by[first]!.some((other) => {
      if (other === g) return false
      const wide = new Set(of[other]!)
      if (!of[g]!.every((j) => wide.has(j))) return false
      if (!floors.every(({ groups }) => !groups.has(g) || groups.has(other))) return false
      const alike =
        of[other]!.length === of[g]!.length && floors.every(({ groups }) => groups.has(g) === groups.has(other))
      return !alike || other < g
    })
  })
}
