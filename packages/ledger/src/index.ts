export { canonical, type Json } from './canonical.ts'
export { type Check, type Checker, check, createChecker, type Failure, type Options } from './check.ts'
export { commitment, genesis, type Line, seal } from './line.ts'
export { splitLines } from './split.ts'
