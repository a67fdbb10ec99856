import { path } from '../../../platform/paths.ts'

export const thoughtsDesk = path('/thoughts/desk')
