import type { Highs, Model } from 'highs'
import { Cancelled, type Watch } from './watch.ts'

/** The linear and integer solver: HiGHS as WebAssembly. It answers in the same thread, so long work belongs in a worker. */
export type Solver = Highs

/** A linear program: least cost unless `maximise`; rows as sparse lists of columns and factors. */
export type Program = {
  cost: ArrayLike<number>
  lower: ArrayLike<number>
  upper: ArrayLike<number>
  rows: readonly Row[]
  whole?: (column: number) => boolean
  maximise?: boolean
}
export type Row = { lower: number; upper: number; at: ArrayLike<number>; by: ArrayLike<number> }

/**
 * Loads the solver, about 0.1 s. Load it once and pass it to every draw.
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

/** Tolerances far below those of the answers; one thread, no time limit: the same input gives the same output. */
const settings = { output_flag: false, primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 }

/** Builds a model that stays, for solving again after changes. The caller disposes of it. */
export function createModel(solver: Solver, program: Program): Model {
  const { cost, rows } = program
  const numCols = cost.length
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ at }, r) => {
    starts[r + 1] = starts[r]! + at.length
  })
  const indices = new Int32Array(starts[rows.length]!)
  const values = new Float64Array(indices.length)
  rows.forEach(({ at, by }, r) => {
    indices.set(at, starts[r]!)
    values.set(by, starts[r]!)
  })
  const { whole } = program
  const model = solver.createModel({
    numCols,
    numRows: rows.length,
    sense: solver.constants.objectiveSense[program.maximise ? 'maximize' : 'minimize'],
    colCost: Float64Array.from(cost),
    colLower: Float64Array.from(program.lower),
    colUpper: Float64Array.from(program.upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols, starts, indices, values },
    ...(whole && { integrality: Int32Array.from(cost, (_, c) => (whole(c) ? 1 : 0)) }),
  })
  model.options.set(whole ? { ...settings, mip_rel_gap: 0, mip_abs_gap: 1e-9 } : settings)
  return model
}

/** Solves a program once: the best columns, or undefined where there are none. */
export function solveOnce(solver: Solver, program: Program): { at: Float64Array; value: number } | undefined {
  const model = createModel(solver, program)
  try {
    return solved(solver, model)
  } finally {
    model.dispose()
  }
}

/** Runs a model: the best columns, undefined where there are none; any other end is a fault and thrown. */
export function solved(solver: Solver, model: Model, watch?: Watch): { at: Float64Array; value: number } | undefined {
  const { callbackType, modelStatus } = solver.constants
  const stop = (event: { interrupt(): void }): undefined => {
    if (watch?.cancelled()) event.interrupt()
  }
  model.run(watch ? { [callbackType.mipInterrupt]: stop, [callbackType.simplexInterrupt]: stop } : {})
  const status = model.getModelStatus()
  const limited = status === modelStatus.solutionLimit || status === modelStatus.iterationLimit
  if (status === modelStatus.optimal || (limited && Number.isFinite(model.getObjectiveValue())))
    return { at: model.getSolution().colValue, value: model.getObjectiveValue() }
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return undefined
  if (status === modelStatus.interrupted) throw new Cancelled('The work was cancelled')
  throw new Error(`The solver ended with status ${status}`)
}
