import type { Sql } from '../../../platform/db.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { countsOf } from '../../voices/index.ts'

/** Whether anybody has answered. */
export const hasVoices = async (db: Sql, activityId: string): Promise<boolean> =>
  (await countsOf(db, [subjectOf('activity', activityId)])).received > 0
