import type { Highs, Model } from 'highs'

/** The linear and integer solver: HiGHS as WebAssembly. It answers in the same thread, so long work belongs in a worker. */
export type Solver = Highs

/** A linear program: least cost; rows as sparse lists of columns and factors. */
export type Program = {
  cost: number[]
  upper: number[]
  rows: Row[]
  /** The first so many columns are whole numbers. */
  whole?: number
}
export type Row = { lower: number; upper: number; at: number[]; by: number[] }

/** How far long work has come, and whether it should stop. Both are called in the thread that works. */
export type Watching = {
  progress?: (done: number, of: number, sentence: string) => void
  cancelled?: () => boolean
}

/**
 * Loads the solver, about 0.1 s. Load it once and pass it on.
 *
 * @example
 * const solver = await loadSolver()
 * solver.version.major // => 1
 */
export async function loadSolver(): Promise<Solver> {
  const { default: load } = await import('highs')
  // The package's types describe its CommonJS form, whose default is one level deeper.
  return (load as unknown as (typeof load)['default'])()
}

/** Builds a model; every column starts at 0. The caller disposes of it. */
export function createModel(solver: Solver, { cost, upper, rows, whole = 0 }: Program): Model {
  const starts = [0]
  for (const { at } of rows) starts.push(starts.at(-1)! + at.length)
  const model = solver.createModel({
    numCols: cost.length,
    numRows: rows.length,
    colCost: cost,
    colLower: cost.map(() => 0),
    colUpper: upper,
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: rows.flatMap(({ at }) => at),
      values: rows.flatMap(({ by }) => by),
    },
    ...(whole > 0 && { integrality: Int32Array.from(cost, (_, c) => (c < whole ? 1 : 0)) }),
  })
  model.options.set({ output_flag: false })
  if (whole > 0) model.options.set({ mip_rel_gap: 0, mip_abs_gap: 1e-9 })
  return model
}
