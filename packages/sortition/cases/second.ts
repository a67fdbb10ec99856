import type { Pool } from '../src/index.ts'
import { categoriesOf } from '../src/pool.ts'
import { type Solver, solveOnce } from '../src/solver.ts'

/** Every panel that keeps the quotas and the household rule, by trying all. */
export function allPanels({ size, quotas, people }: Pool): number[][] {
  const categories = categoriesOf(quotas)
  const found: number[][] = []
  const seat = (panel: number[], from: number) => {
    if (panel.length === size) {
      const homes = panel.flatMap((i) => people[i]!.household ?? [])
      const kept = quotas.every(({ category, value, min, max }) => {
        const held = panel.filter((i) => people[i]!.values[categories.indexOf(category)] === value).length
        return held >= min && held <= max
      })
      if (kept && new Set(homes).size === homes.length) found.push([...panel])
      return
    }
    for (let i = from; i < people.length; i++) seat([...panel, i], i + 1)
  }
  seat([], 0)
  return found
}

/**
 * LEXIMIN again, slowly and person by person over all panels: raise the smallest, and hold at it everybody who cannot
 * rise while the others keep it, one linear program each.
 */
export function slowLeximin(pool: Pool, solver: Solver): number[] {
  const panels = allPanels(pool)
  const level: (number | undefined)[] = pool.people.map((_, i) =>
    panels.some((panel) => panel.includes(i)) ? undefined : 0,
  )
  const program = (goal: number | 'smallest', floor: number) => {
    // Columns: a weight a panel, then the smallest probability of those still open.
    const smallest = panels.length
    const chance = (i: number) => panels.flatMap((panel, p) => (panel.includes(i) ? [p] : []))
    const cost = new Array<number>(smallest + 1).fill(0)
    if (goal === 'smallest') cost[smallest] = 1
    else for (const p of chance(goal)) cost[p] = 1
    const best = solveOnce(solver, {
      cost,
      lower: cost.map((_, c) => (c === smallest ? floor : 0)),
      upper: cost.map(() => 1),
      maximise: true,
      rows: [
        { lower: 1, upper: 1, at: panels.map((_, p) => p), by: panels.map(() => 1) },
        ...pool.people.map((_, i) => {
          const at = chance(i)
          const ones = at.map(() => 1)
          return level[i] === undefined
            ? { lower: 0, upper: Infinity, at: [...at, smallest], by: [...ones, -1] }
            : { lower: level[i] - 1e-10, upper: Infinity, at, by: ones }
        }),
      ],
    })
    return best!.value
  }
  while (level.includes(undefined)) {
    const smallest = program('smallest', 0)
    const stuck = level.flatMap((own, i) =>
      own === undefined && program(i, smallest - 1e-10) < smallest + 1e-7 ? [i] : [],
    )
    for (const i of stuck) level[i] = smallest
  }
  return level as number[]
}
