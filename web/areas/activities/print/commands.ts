import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { newReceiptCode } from '../../voices/index.ts'
import { findRow } from '../activity/queries.ts'
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

/** A code that is taken already is drawn again. */
async function claimCodes(tx: Tx, wanted: number): Promise<string[]> {
  const claimed: string[] = []
  for (let tries = 0; claimed.length < wanted && tries < 10; tries++) {
    const drawn = [...new Set(Array.from({ length: wanted - claimed.length }, newReceiptCode))]
    const { rows } = await sql<{
      code: string
    }>`select code from unnest(${drawn}::text[]) as code where platform.claim_receipt(code)`.execute(tx)
    claimed.push(...rows.map(({ code }) => code))
  }
  if (claimed.length < wanted) throw new Error('ten draws did not give enough free receipt codes')
  return claimed
}
