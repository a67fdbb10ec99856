export { type AlternateOptions, type Alternates, chooseAlternates } from './alternates.ts'
export type { Conflict } from './conflict.ts'
export {
  checkQuotas,
  type Distribution,
  findDistribution,
  type Infeasible,
  type Options,
  type Outcome,
} from './distribution.ts'
export type { Excluded } from './excluded.ts'
export type { Method } from './ideal.ts'
export { drawLegacy, estimateLegacy, type LegacyEstimate } from './legacy.ts'
export { commitmentOf, type Lottery, lotteryText, makeLottery } from './lottery.ts'
export { type Measures, measure } from './measures.ts'
export { drawChances } from './picture.ts'
export { createPool, householdOf, type Person, type Pool, type Quota } from './pool.ts'
export { readPeople, readQuotas } from './read.ts'
export type { Change } from './relax.ts'
export { type Replacement, replaceMembers } from './replace.ts'
export { type Drawn, numberFromBeacon, type Replay, replay } from './replay.ts'
export { loadSolver, type Solver } from './solver.ts'
export { type Seating, seatTables } from './tables.ts'
export type { Progress, Watching } from './watch.ts'
