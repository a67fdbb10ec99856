import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { momentOn } from '../activity/rules.ts'
import { findBatch } from './queries.ts'
import { type KeyingRefusal, mostInBatch } from './rules.ts'

export type BatchInput = { activityId: string; name: string; statedTotal: number; collectedOn: string; source?: string }
type Field = 'activity' | 'name' | 'total' | 'collected' | 'source'

/** Begins a pile of paper: what it is for, and how many sheets somebody counted. */
export function beginBatch(
  at: Acting,
  input: BatchInput,
): Promise<{ refused: KeyingRefusal; field: Field } | { batchId: Id<'keying-batch'> }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, input.activityId)
    if (!activity?.publishedAt || !at.by.account) return { refused: 'no-such-activity', field: 'activity' }
    if (!input.name || input.name.length > 120) return { refused: 'name-missing', field: 'name' }
    if (!isTotal(input.statedTotal)) return { refused: 'total-not-a-number', field: 'total' }
    if (input.collectedOn > dayOf(at.now)) return { refused: 'collected-to-come', field: 'collected' }
    if (!momentOn(activity, input.collectedOn, at.now)) return { refused: 'not-open-then', field: 'collected' }
    const id = newId<'keying-batch'>(at.now)
    await tx
      .insertInto('keying_batches')
      .values({
        id,
        activity_id: activity.id,
        name: input.name,
        stated_total: input.statedTotal,
        collected_on: input.collectedOn,
        source: input.source || null,
        created_by: at.by.account,
        created_at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'keying.begun',
      subject: subjectOf('activity', activity.id),
      details: { batch: id, name: input.name, total: input.statedTotal },
    })
    return { batchId: id }
  })
}

const isTotal = (n: number) => Number.isInteger(n) && n >= 1 && n <= mostInBatch

/** The number was counted wrong: it is corrected with a reason, and the record keeps both. */
export function correctTotal(
  at: Acting,
  { batchId, statedTotal, why }: { batchId: string; statedTotal: number; why: string },
): Promise<{ refused: KeyingRefusal } | { corrected: true }> {
  return deed(at.db, async (tx) => {
    const batch = await findBatch(tx, batchId, { lock: true })
    if (!batch || batch.releasedAt) return { refused: 'released' }
    if (!isTotal(statedTotal)) return { refused: 'total-not-a-number' }
    if (!why) return { refused: 'why-missing' }
    await tx.updateTable('keying_batches').set({ stated_total: statedTotal }).where('id', '=', batchId).execute()
    await record(tx, at, {
      deed: 'keying.total-corrected',
      subject: subjectOf('activity', batch.activityId),
      why,
      details: { batch: batchId, from: batch.statedTotal, to: statedTotal },
    })
    return { corrected: true }
  })
}

/** A sheet that should not be in the pile: torn, doubled, or of another. */
export function removeSheet(
  at: Acting,
  { batchId, sheetId }: { batchId: string; sheetId: string },
): Promise<{ refused: KeyingRefusal } | { removed: true }> {
  return deed(at.db, async (tx) => {
    const batch = await findBatch(tx, batchId, { lock: true })
    if (!batch || batch.releasedAt) return { refused: 'released' }
    const { numDeletedRows } = await tx
      .deleteFrom('keying_sheets')
      .where('id', '=', sheetId)
      .where('batch_id', '=', batchId)
      .executeTakeFirst()
    if (!numDeletedRows) return { refused: 'no-such-sheet' }
    await record(tx, at, {
      deed: 'keying.sheet-removed',
      subject: subjectOf('activity', batch.activityId),
      details: { batch: batchId, sheet: sheetId },
    })
    return { removed: true }
  })
}
