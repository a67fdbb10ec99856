import { path } from '../../../platform/paths.ts'

export const replies = path('/replies')
export const reply = path('/replies/:reply')
export const assignment = path('/replies/:reply/assignment')
/** Promising a reply to one voice. */
export const promise = path('/replies/for/:voice')
