import { barnet } from './project-events-barnet.ts'
import { bassetlaw } from './project-events-bassetlaw.ts'
import { bexley } from './project-events-bexley.ts'
import { kingston } from './project-events-kingston.ts'
import type { StoryEvents } from './project-events-types.ts'

/** Events of the example's projects, by council. */
export const storyEvents: readonly StoryEvents[] = [barnet, kingston, bexley, bassetlaw]
