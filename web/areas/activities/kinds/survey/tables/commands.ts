import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { startJob } from '../../../../../platform/jobs.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import { readDefinition } from '../definition.ts'
import { type TableRefusal, tableRefusal } from './rules.ts'

/** Asks for a cross-table: a job works it out, and it is kept. */
export function askTable(
  at: Acting,
  { activityId, rowBy, columnBy, weighted }: { activityId: string; rowBy: string; columnBy: string; weighted: boolean },
): Promise<{ refused: TableRefusal } | { tableId: string }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const refused =
      activity?.kind === 'survey' ? tableRefusal(readDefinition(activity.definition), rowBy, columnBy) : 'side-missing'
    if (refused) return { refused }
    const id = newId(at.now)
    await tx
      .insertInto('survey_tables')
      .values({
        id,
        activity_id: activityId,
        row_by: rowBy,
        column_by: columnBy,
        weighted,
        asked_at: at.now,
        asked_by: at.by.account,
      })
      .execute()
    await startJob(tx, at, {
      kind: 'survey-table',
      title: `A cross-table of ${activity!.title}`,
      data: { tableId: id },
      uniqueKey: `survey-table:${id}`,
    })
    await record(tx, at, {
      deed: 'survey.table-asked',
      subject: subjectOf('activity', activityId),
      details: { rows: rowBy, columns: columnBy, weighted },
    })
    return { tableId: id }
  })
}
