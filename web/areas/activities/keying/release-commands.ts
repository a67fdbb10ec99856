import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { TakingRefusal } from '../../voices/index.ts'
import { findRow } from '../activity/queries.ts'
import { momentOn } from '../activity/rules.ts'
import type { ActivityRow } from '../activity/types.ts'
import type { Form, Kind } from '../kinds/kind.ts'
import { kindNamed } from '../kinds/list.ts'
import { findPlaceOf, withWards } from '../questions/place-queries.ts'
import { pick, type Question, type Values } from '../questions/question.ts'
import { NotKept, takePart } from '../taking/commands.ts'
import type { PartRefusal } from '../taking/rules.ts'
import { answersOf, sheetFields, unreadableIn } from './boxes.ts'
import { type Batch, findBatch, type Sheet, sheetsOf } from './queries.ts'
import { differences, type Hold, holdsOf, type KeyingRefusal, type SheetState } from './rules.ts'

/** A sheet of which nothing could be read is counted and becomes no answer. */
export type Released = { released: { sheetId: string; voiceId: string; receipt: string }[]; unreadable: number }
export type NotReleased = {
  refused: KeyingRefusal
  holds?: readonly Hold[]
  position?: number
  why?: PartRefusal | TakingRefusal
}

/** Thrown to undo the whole release: nothing of a pile is taken unless all of it is. */
class SheetRefused extends Error {
  readonly position: number
  readonly why: PartRefusal | TakingRefusal
  constructor(position: number, why: PartRefusal | TakingRefusal) {
    super(`sheet ${position}: ${why}`)
    this.position = position
    this.why = why
  }
}

export const stateOfSheet = (questions: readonly Question[], { first, second, settled }: Sheet): SheetState => ({
  keyed: !!first,
  second: !!second,
  differ: !!first && !!second && differences(questions, first.values, second.values).length > 0,
  settled: !!settled,
})

/** Turns every sheet into a voice with its printed receipt, once two people read the same on all that were counted. */
export async function releaseBatch(at: Acting, { batchId }: { batchId: string }): Promise<NotReleased | Released> {
  try {
    return await deed(at.db, async (tx) => {
      const batch = await findBatch(tx, batchId, { lock: true })
      const activity = batch && (await findRow(tx, batch.activityId))
      if (!batch || !activity || batch.releasedAt) return { refused: 'released' }
      const sheets = await sheetsOf(at.council, tx, batchId)
      const questions = kindNamed(activity.kind).questions(activity)
      const holds = holdsOf(
        batch.statedTotal,
        sheets.map((sheet) => stateOfSheet(questions, sheet)),
      )
      if (holds.length) return { refused: 'still-held', holds }
      const released = []
      for (const sheet of sheets) {
        const taken = await release(at, tx, activity, batch, sheet).catch((error: unknown) => {
          throw error instanceof NotKept ? new SheetRefused(sheet.position, error.refused) : error
        })
        if (taken) released.push(taken)
      }
      // What two people read is no longer needed, postcodes least of all: the voice is what is kept.
      const ids = sheets.map(({ id }) => id)
      await tx.deleteFrom('keyings').where('sheet_id', 'in', ids).execute()
      await tx.deleteFrom('keying_settlements').where('sheet_id', 'in', ids).execute()
      await tx
        .insertInto('keying_releases')
        .values({ batch_id: batchId, by_account: at.by.account!, at: at.now })
        .execute()
      await record(tx, at, {
        deed: 'keying.released',
        subject: subjectOf('activity', activity.id),
        details: {
          batch: batchId,
          sheets: sheets.length,
          answers: released.length,
          keyers: [...new Set(sheets.flatMap(({ first, second }) => [first!.by, second!.by]))],
        },
        public: { sheets: sheets.length, answers: released.length },
      })
      return { released, unreadable: sheets.length - released.length }
    })
  } catch (error) {
    if (error instanceof SheetRefused) return { refused: 'sheet-refused', position: error.position, why: error.why }
    throw error
  }
}

async function release(
  at: Acting,
  tx: Tx,
  activity: ActivityRow,
  batch: Batch,
  sheet: Sheet,
): Promise<Released['released'][number] | undefined> {
  const kept = (sheet.settled ?? sheet.first!).values
  const kind = kindNamed(activity.kind)
  const [values, lost] = [onTheirWay(kind, activity, answersOf(kept)), unreadableIn(kept)]
  if (lost.length)
    await tx
      .insertInto('keying_unreadable')
      .values(lost.map((field) => ({ sheet_id: sheet.id, field })))
      .execute()
  const says = (read: Values) => kind.saysSomething(kind.contribution(read))
  if (lost.length && !says(values) && !kind.unread) return undefined
  const said = says(values) || !kind.unread ? values : kind.unread(values)
  const given = momentOn(activity, values['given'] || batch.collectedOn, at.now)
  const found = await findPlaceOf(tx, values)
  if (!given) throw new SheetRefused(sheet.position, 'not-open-then')
  const { values: placed } = await withWards(tx, kind.questions(activity), said, activity.projectId)
  const taken = await takePart({ ...at, db: tx, by: { account: sheet.first!.by, role: at.by.role } }, activity, {
    values: placed,
    place: 'place' in found ? found.place : undefined,
    channel: 'paper',
    language: values['language'] || 'en',
    once: sheet.id,
    givenAt: given,
    participant: { level: 'staff', key: sheet.id },
    enteredFor: 'a paper form',
    ...(sheet.code ? { receipt: sheet.code } : {}),
    ...(batch.source ? { source: batch.source } : {}),
  })
  if ('refused' in taken) throw new SheetRefused(sheet.position, taken.refused)
  await tx.updateTable('keying_sheets').set({ voice_id: taken.taken.voiceId }).where('id', '=', sheet.id).execute()
  return { sheetId: sheet.id, voiceId: taken.taken.voiceId, receipt: taken.taken.receipt }
}

/** Where questions are skipped, an answer off the person's way was not asked of them: it is left, as on screen. */
const onTheirWay = (kind: Kind, form: Form, values: Values): Values =>
  kind.routes && kind.way
    ? { ...pick(kind.way(form, values), (name) => values[name] ?? ''), ...sheetIn(values) }
    : values

const sheetIn = (values: Values): Values => Object.fromEntries(sheetFields.map((name) => [name, values[name] ?? '']))
