import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { claimCodes } from './claim-codes.ts'
import { mostSheets, type PrintKind, type PrintRefusal } from './rules.ts'

export type PrintInput = { activityId: string; kind: PrintKind; language: 'en' | 'cy'; sheets: number }

/** Draws and claims the receipt codes of a pile of forms, before anybody writes on them. */
export function printSheets(
  at: Acting,
  { activityId, kind, language, sheets }: PrintInput,
): Promise<{ refused: PrintRefusal } | { batchId: Id<'print-batch'>; codes: string[] }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    if (!activity?.publishedAt) return { refused: 'not-published' }
    if (!Number.isInteger(sheets) || sheets < 1 || sheets > mostSheets) return { refused: 'how-many' }
    const batchId = newId<'print-batch'>(at.now)
    const codes = await claimCodes(tx, sheets)
    await tx
      .insertInto('print_batches')
      .values({
        id: batchId,
        activity_id: activityId,
        kind,
        language,
        sheets,
        created_by: at.by.account,
        created_at: at.now,
      })
      .execute()
    await tx
      .insertInto('print_sheets')
      .values(codes.map((code, index) => ({ code, batch_id: batchId, sheet: index + 1 })))
      .execute()
    await record(tx, at, {
      deed: 'forms.printed',
      subject: subjectOf('activity', activityId),
      details: { batch: batchId, sheets, kind },
      public: { sheets },
    })
    return { batchId, codes }
  })
}
