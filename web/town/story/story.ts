import { barnet } from './barnet.ts'
import { bassetlaw } from './bassetlaw.ts'
import { bexley } from './bexley.ts'
import { kingston } from './kingston.ts'
import type { Town } from './types.ts'

/** The four example councils, in the order in which they are listed. */
export const towns: Town[] = [kingston, barnet, bexley, bassetlaw]
