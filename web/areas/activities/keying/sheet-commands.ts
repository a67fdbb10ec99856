import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findByReceipt, parseReceipt } from '../../voices/index.ts'
import { findRow } from '../activity/queries.ts'
import { momentOn } from '../activity/rules.ts'
import { kindNamed } from '../kinds/list.ts'
import type { Question, Values } from '../questions/question.ts'
import { answersOf, unreadableIn } from './boxes.ts'
import { type Batch, findBatch, findCode, sheetsOf } from './queries.ts'
import { differences, type KeyingRefusal } from './rules.ts'

type Refused = { refused: KeyingRefusal; field?: 'code' | 'given' }

/** What somebody read on a sheet: its printed code where it has one, the day written on it, and the answers. */
export type KeyedSheet = { batchId: string; code: string; values: Values }

/** Keys a sheet for the first time; with `sheetId` the first keyer mends their own reading. */
export function keySheet(
  at: Acting,
  { batchId, code: typed, values, sheetId }: KeyedSheet & { sheetId?: string },
): Promise<Refused | { position: number; sheetId: string }> {
  return deed(at.db, async (tx) => {
    const open = await openBatch(at, tx, batchId, values)
    if ('refused' in open) return open
    const { batch } = open
    const code = await readCode(tx, batch, typed, sheetId)
    if (typeof code === 'object' && code) return code
    const sheets = await tx
      .selectFrom('keying_sheets')
      .select(['id', 'position'])
      .where('batch_id', '=', batchId)
      .orderBy('position')
      .execute()
    const before = sheets.find(({ id }) => id === sheetId)
    if (sheetId && !before) return { refused: 'no-such-sheet' }
    if (before && !(await ownReading(at, tx, before.id))) return { refused: 'same-person' }
    if (!before && sheets.length >= batch.statedTotal) return { refused: 'all-keyed' }
    const sheet = before ?? { id: newId<'keying-sheet'>(at.now), position: (sheets.at(-1)?.position ?? 0) + 1 }
    if (before) await tx.updateTable('keying_sheets').set({ code }).where('id', '=', sheet.id).execute()
    else
      await tx
        .insertInto('keying_sheets')
        .values({ id: sheet.id, batch_id: batchId, position: sheet.position, code })
        .execute()
    await tx.deleteFrom('keying_settlements').where('sheet_id', '=', sheet.id).execute()
    await write(at, tx, sheet.id, 1, values)
    await record(tx, at, {
      deed: 'keying.keyed',
      subject: subjectOf('activity', batch.activityId),
      details: { batch: batchId, sheet: sheet.id },
    })
    return { position: sheet.position, sheetId: sheet.id }
  })
}

/** Another person keys the same sheet without seeing the first reading; where the two differ the sheet waits to be settled. */
export function keySecond(
  at: Acting,
  { batchId, sheetId, values }: { batchId: string; sheetId: string; values: Values },
): Promise<Refused | { position: number; differs: boolean }> {
  return deed(at.db, async (tx) => {
    const open = await openBatch(at, tx, batchId, values)
    if ('refused' in open) return open
    const sheet = (await sheetsOf(at.council, tx, batchId)).find(({ id }) => id === sheetId)
    if (!sheet?.first) return { refused: 'no-such-sheet' }
    if (sheet.first.by === at.by.account) return { refused: 'same-person' }
    await tx.deleteFrom('keying_settlements').where('sheet_id', '=', sheetId).execute()
    await write(at, tx, sheetId, 2, values)
    const differs = differences(open.questions, sheet.first.values, values).length > 0
    await record(tx, at, {
      deed: 'keying.checked',
      subject: subjectOf('activity', open.batch.activityId),
      details: { batch: batchId, sheet: sheetId, differs },
    })
    return { position: sheet.position, differs }
  })
}

/** Settles what two people read differently. The first keyer does not settle alone what a second person found. */
export function settleSheet(
  at: Acting,
  { batchId, sheetId, values }: { batchId: string; sheetId: string; values: Values },
): Promise<Refused | { position: number }> {
  return deed(at.db, async (tx) => {
    const open = await openBatch(at, tx, batchId, values)
    if ('refused' in open) return open
    const sheet = (await sheetsOf(at.council, tx, batchId)).find(({ id }) => id === sheetId)
    if (!sheet?.first || !sheet.second) return { refused: 'no-such-sheet' }
    if (sheet.first.by === at.by.account) return { refused: 'same-person' }
    const row = { content: at.council.keys.seal(JSON.stringify(values)), by_account: at.by.account!, at: at.now }
    await tx
      .insertInto('keying_settlements')
      .values({ sheet_id: sheetId, ...row })
      .onConflict((c) => c.column('sheet_id').doUpdateSet(row))
      .execute()
    await record(tx, at, {
      deed: 'keying.settled',
      subject: subjectOf('activity', open.batch.activityId),
      details: {
        batch: batchId,
        sheet: sheetId,
        fields: differences(open.questions, sheet.first.values, sheet.second.values),
      },
    })
    return { position: sheet.position }
  })
}

async function openBatch(
  at: Acting,
  tx: Tx,
  batchId: string,
  values: Values,
): Promise<Refused | { batch: Batch; questions: readonly Question[] }> {
  const batch = await findBatch(tx, batchId, { lock: true })
  const activity = batch && (await findRow(tx, batch.activityId))
  if (!batch || !activity || batch.releasedAt) return { refused: 'released' }
  const kind = kindNamed(activity.kind)
  if (!unreadableIn(values).length && !kind.saysSomething(kind.contribution(answersOf(values))))
    return { refused: 'blank-sheet' }
  if (!momentOn(activity, values['given'] || batch.collectedOn, at.now))
    return { refused: 'not-open-then', field: 'given' }
  return { batch, questions: kind.questions(activity) }
}

/** A code is told apart: mistyped, not ours, of another activity, keyed before, or used. A sheet may have none. */
async function readCode(
  tx: Tx,
  batch: Batch,
  typed: string,
  sheetId: string | undefined,
): Promise<string | null | Refused> {
  if (!typed) return null
  // A reader of picture codes types the whole address that stands on the sheet.
  const parsed = parseReceipt(typed.replace(/^https?:\/\/\S*\//i, ''))
  if (parsed === 'mistyped') return { refused: 'code-mistyped', field: 'code' }
  const found = await findCode(tx, parsed.code)
  if (!found.activityId) return { refused: 'code-unknown', field: 'code' }
  if (found.activityId !== batch.activityId) return { refused: 'code-other-activity', field: 'code' }
  if (found.sheetId && found.sheetId !== sheetId) return { refused: 'code-keyed', field: 'code' }
  if (await findByReceipt(tx, parsed.code)) return { refused: 'code-used', field: 'code' }
  return parsed.code
}

const ownReading = async (at: Acting, tx: Tx, sheetId: string): Promise<boolean> =>
  !!(await tx
    .selectFrom('keyings')
    .select('turn')
    .where('sheet_id', '=', sheetId)
    .where('turn', '=', 1)
    .where('by_account', '=', at.by.account!)
    .executeTakeFirst())

async function write(at: Acting, tx: Tx, sheetId: string, turn: 1 | 2, values: Values): Promise<void> {
  const row = { content: at.council.keys.seal(JSON.stringify(values)), by_account: at.by.account!, at: at.now }
  await tx
    .insertInto('keyings')
    .values({ sheet_id: sheetId, turn, ...row })
    .onConflict((c) => c.columns(['sheet_id', 'turn']).doUpdateSet(row))
    .execute()
}
