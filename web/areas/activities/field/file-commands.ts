import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type Files, keepFile } from '../../../platform/files.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { kindNamed } from '../kinds/list.ts'
import { keepUpload } from '../uploads/commands.ts'
import { prepareUpload, type Sendable } from '../uploads/prepare.ts'
import { activityIdsOf, type Device, type FieldSession, isShutOut } from './queries.ts'
import { givenAt, heldBeyond, mostFiles, offsetOf } from './rules.ts'

export type FieldFile = {
  id: string
  /** The activity and the question it answers; neither for a flip chart. */
  activity: string
  question: string
  name: string
  words: string
  /** The device's clock, when it was taken and now. */
  at: number
  now: number
  bytes: Buffer
}
export type FileOutcome = { state: 'kept' } | { state: 'refused'; reason: string }

/** Keeps a picture or file that a device brings, once by its id. A picture is drawn anew, without where it was taken. */
export async function takeFile(
  at: Acting,
  files: Files,
  { session, device, file }: { session: FieldSession; device: Device; file: FieldFile },
): Promise<FileOutcome | 'shut-out'> {
  const before = await at.db
    .selectFrom('field_files')
    .select('id')
    .where('session_id', '=', session.id)
    .where('id', '=', file.id)
    .executeTakeFirst()
  if (before) return { state: 'kept' }
  const asked = await askedFor(at, session, file)
  if (!asked) return { state: 'refused', reason: 'not-asked' }
  const prepared = await prepareUpload(asked.type, { name: file.name, type: '', bytes: file.bytes }, asked.shown)
  if ('refused' in prepared) return { state: 'refused', reason: prepared.refused }
  const takenAt = givenAt({
    at: file.at,
    offsetBefore: device.offsetLast,
    offsetNow: offsetOf(file.now, at.now),
    preparedAt: device.preparedAt,
    receivedAt: at.now,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  })
  return deed(at.db, async (tx) => {
    await sql`select from field_sessions where id = ${session.id} for update`.execute(tx)
    if (await isShutOut(tx, session.id, device.id)) return 'shut-out'
    const [activityId, question] = file.activity ? [file.activity, file.question] : [null, null]
    const { rows } = await sql<{
      own: number
      alike: number
    }>`select count(*) filter (where id = ${file.id})::int as own,
      count(*) filter (where activity_id is not distinct from ${activityId} and question is not distinct from ${question})::int as alike
      from field_files where session_id = ${session.id}`.execute(tx)
    if (rows[0]!.own) return { state: 'kept' }
    // Each answer that the session keeps may have one to each of its questions.
    const most = file.activity ? session.mostAnswers + heldBeyond : mostFiles
    if (rows[0]!.alike >= most) return { state: 'refused', reason: 'too-many' }
    const own = { ...at, db: tx, by: { account: session.madeBy, role: 'field-device' } }
    const fileId = file.activity
      ? await keepUpload(
          own,
          files,
          { activityId: file.activity, question: file.question, shown: asked.shown },
          prepared,
        )
      : await keepFile(tx, own, files, prepared, false)
    await tx
      .insertInto('field_files')
      .values({
        session_id: session.id,
        id: file.id,
        device_id: device.id,
        activity_id: activityId,
        question,
        file_id: fileId,
        words: at.council.keys.seal(file.words),
        taken_at: takenAt,
        received_at: at.now,
      })
      .execute()
    if (!file.activity)
      await record(tx, at, {
        deed: 'field-photo.kept',
        subject: subjectOf('project', session.projectId),
        details: { session: session.id, photo: file.id },
      })
    return { state: 'kept' }
  })
}

const flipChart = { type: 'picture', shown: false } as const

/** The question that a file answers, as its activity asks it; a flip chart answers none. */
async function askedFor(
  at: Acting,
  session: FieldSession,
  file: FieldFile,
): Promise<{ type: Sendable['type']; shown: boolean } | undefined> {
  if (!file.activity) return flipChart
  if (!isId(file.activity) || !(await activityIdsOf(at.db, session.id)).includes(file.activity)) return undefined
  const activity = await findRow(at.db, file.activity)
  const asked =
    activity &&
    kindNamed(activity.kind)
      .questions(activity)
      .find(({ key }) => key === file.question)
  if (asked?.type === 'file') return { type: 'file', shown: false }
  return asked?.type === 'picture' || asked?.type === 'audio' ? { type: asked.type, shown: !!asked.shown } : undefined
}
