import type { Area } from '../../platform/area.ts'
import { jobs } from './activity/jobs.ts'
import { answers } from './answers.ts'
import { routes } from './routes.ts'

export { announceOpenings } from './activity/jobs.ts'
export { listActivities, type OpenActivity, openActivities } from './activity/listing-queries.ts'
export { findActivity, findActivityById } from './activity/queries.ts'
export { search } from './activity/search-queries.ts'
export type { Activity, ActivitySummary } from './activity/types.ts'
export { createActivity, saveActivity } from './desk/commands.ts'
export { type DeskItem, deskOf } from './desk/needs.ts'
export { closeActivity, publishActivity } from './desk/publication-commands.ts'
export { beginBatch } from './keying/batch-commands.ts'
export { releaseBatch } from './keying/release-commands.ts'
export { keySecond, keySheet, settleSheet } from './keying/sheet-commands.ts'
export { kinds } from './kinds/list.ts'
export { enterNote } from './notes/commands.ts'
export { printSheets } from './print/commands.ts'
export { takePart } from './taking/commands.ts'

/** Ways of taking part: one list of kinds, and what every kind shares. */
export const activities: Area = { name: 'activities', routes, answers, jobs }
