import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import { respondentsOf } from './figures.ts'
import { findTally, publishedAt } from './queries.ts'
import { fewest, type ResultRefusal } from './rules.ts'

/** Shows the results to everybody, from now on and as they grow. */
export function publishResults(
  at: Acting,
  { activityId }: { activityId: string },
): Promise<{ refused: ResultRefusal } | { published: true }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'survey' || !activity.publishedAt) return { refused: 'not-published' }
    if (await publishedAt(tx, activityId)) return { refused: 'already-shown' }
    if (respondentsOf(await findTally(tx, activityId, [])) < fewest) return { refused: 'too-few' }
    await tx
      .insertInto('survey_result_publications')
      .values({ activity_id: activityId, at: at.now, by_account: at.by.account })
      .execute()
    await record(tx, at, {
      deed: 'survey.results-published',
      subject: subjectOf('activity', activityId),
      public: { title: activity.title },
    })
    return { published: true }
  })
}

/** Takes the results off the public pages again. The record keeps that they were there. */
export function withdrawResults(
  at: Acting,
  { activityId }: { activityId: string },
): Promise<{ refused: ResultRefusal } | { withdrawn: true }> {
  return deed(at.db, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('survey_result_publications')
      .where('activity_id', '=', activityId)
      .executeTakeFirst()
    if (!numDeletedRows) return { refused: 'not-shown' }
    await record(tx, at, {
      deed: 'survey.results-withdrawn',
      subject: subjectOf('activity', activityId),
      public: {},
    })
    return { withdrawn: true }
  })
}
