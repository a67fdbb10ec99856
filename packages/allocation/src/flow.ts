import { createModel, type Row, type Solver } from './solver.ts'

/** An assignment that is best, and the pairs that others as good may be made of. */
export type Flow = {
  /** How many groups have an officer. */
  assigned: number
  /** The officer of each group, -1 for none. */
  officers: number[]
  /** `open[group]`: officers (-1: none) whom the group has in some best assignment, by price. */
  open: number[][]
  /** Officers whose places must all be used in every best assignment. */
  scarce: boolean[]
}

/**
 * The assignment with the most groups, and among those the most relevance: a transport problem whose linear program has
 * whole answers. Its prices say which other pairs are as good.
 *
 * @param fewest known number of groups that can be assigned; checked
 */
export function flow(
  solver: Solver,
  relevance: readonly (readonly (number | null)[])[],
  capacities: readonly number[],
  fewest = 0,
): Flow {
  const pairs: { g: number; o: number; cost: number }[] = []
  let scale = 1
  for (const row of relevance) for (const value of row) scale = Math.max(scale, Math.abs(value ?? 0))
  relevance.forEach((row, g) => {
    row.forEach((value, o) => {
      if (value !== null && capacities[o]! > 0) pairs.push({ g, o, cost: -value })
    })
    // Leaving a group alone costs more than all relevance together can weigh up.
    pairs.push({ g, o: -1, cost: scale * (2 * relevance.length + 2) })
  })
  const groups: Row[] = relevance.map(() => ({ lower: 1, upper: 1, at: [], by: [] }))
  const officers: Row[] = capacities.map((capacity) => ({ lower: 0, upper: capacity, at: [], by: [] }))
  pairs.forEach(({ g, o }, p) => {
    for (const row of o < 0 ? [groups[g]!] : [groups[g]!, officers[o]!]) {
      row.at.push(p)
      row.by.push(1)
    }
  })
  const model = createModel(solver, {
    cost: pairs.map(({ cost }) => cost),
    // No limit of 1: the rows hold it, and every price must stand with a row.
    upper: pairs.map(() => Infinity),
    rows: [...groups, ...officers],
  })
  try {
    // The simplex method ends in a corner, and the corners are whole.
    model.options.set({ solver: 'simplex' })
    model.run()
    if (model.getModelStatus() !== solver.constants.modelStatus.optimal)
      throw new Error(`The solver ended with status ${model.getModelStatus()}`)
    const { colValue, rowDual } = model.getSolution()
    const found = relevance.map(() => -1)
    const open = relevance.map(() => [] as number[])
    pairs.forEach(({ g, o, cost }, p) => {
      if (colValue[p]! > 0.5) found[g] = o
      const price = cost - rowDual[g]! - (o < 0 ? 0 : rowDual[relevance.length + o]!)
      if (Math.abs(price) < 1e-7 * scale || colValue[p]! > 0.5) open[g]!.push(o)
    })
    const assigned = found.filter((o) => o >= 0).length
    if (assigned < fewest) throw new Error(`Only ${assigned} of ${fewest} groups were assigned`)
    return {
      assigned,
      officers: found,
      open,
      scarce: capacities.map((_, o) => rowDual[relevance.length + o]! < -1e-7 * scale),
    }
  } finally {
    model.dispose()
  }
}
