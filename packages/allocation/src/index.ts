export { type KeyGroups, keyGroups, type NoKeyGroups, provedKeyGroups } from './key-groups.ts'
export { linkOfficers, type OfficerRequest, type Officers } from './link-officers.ts'
export type { CoverageRequest, Group, Segment } from './reach.ts'
export { loadSolver, type Solver, type Watching } from './solver.ts'
