import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { type Files, keepFile, preparePicture } from '../../../../../platform/files.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findEvent } from '../queries.ts'
import { longest, mostPhotos, type PhotoRefusal, type ReportRefusal } from './rules.ts'

/** Writes down what happened, for everyone to read once it is published. */
export function writeReport(
  at: Acting,
  { activityId, words, wordsCy }: { activityId: string; words: string; wordsCy: string },
): Promise<{ written: true } | { refused: 'not-found' | ReportRefusal }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, activityId, { lock: true })
    if (!event || event.cancelledAt) return { refused: 'not-found' }
    if (event.startsAt > at.now) return { refused: 'not-begun' }
    if (!words) return { refused: 'words-missing' }
    if (words.length > longest.words || wordsCy.length > longest.words) return { refused: 'words-too-long' }
    const row = { words, words_cy: wordsCy, written_at: at.now, written_by: at.by.account }
    await tx
      .insertInto('event_reports')
      .values({ activity_id: activityId, ...row })
      .onConflict((c) => c.column('activity_id').doUpdateSet(row))
      .execute()
    await record(tx, at, {
      deed: 'event.report-written',
      subject: subjectOf('activity', activityId),
      details: { words },
    })
    return { written: true }
  })
}

/** Adds a picture: drawn anew, so that place and camera are gone, and never without words that say what is in it. */
export async function addPhoto(
  at: Acting,
  files: Files,
  given: {
    activityId: string
    alt: string
    upload: { name: string; bytes: Uint8Array } | undefined
    once?: string | undefined
  },
): Promise<{ photoId: string } | { refused: 'not-found' | PhotoRefusal }> {
  const { activityId, alt, upload } = given
  if (!upload) return { refused: 'file-missing' }
  if (!alt) return { refused: 'alt-missing' }
  if (alt.length > longest.alt) return { refused: 'alt-too-long' }
  const prepared = await preparePicture(upload.name, upload.bytes)
  if ('refused' in prepared) return prepared
  return deed(at.db, async (tx) => {
    if (!(await findEvent(tx, activityId, { lock: true }))) return { refused: 'not-found' }
    const before = await tx.selectFrom('event_photos').select('id').where('activity_id', '=', activityId).execute()
    const id = isId(given.once) ? given.once : newId<'event-photo'>(at.now)
    if (before.some((photo) => photo.id === id)) return { photoId: id }
    if (before.length >= mostPhotos) return { refused: 'too-many' }
    const fileId = await keepFile(tx, at, files, prepared, false)
    await tx
      .insertInto('event_photos')
      .values({ id, activity_id: activityId, file_id: fileId, alt, at: at.now, by_account: at.by.account })
      .execute()
    await record(tx, at, {
      deed: 'event.photo-added',
      subject: subjectOf('activity', activityId),
      details: { photo: id },
    })
    return { photoId: id }
  })
}

/** Somebody on it does not want to be seen, or it was the wrong one: it is gone at once. */
export function removePhoto(
  at: Acting,
  { activityId, photoId }: { activityId: string; photoId: string },
): Promise<{ removed: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const gone = isId(photoId)
      ? await tx
          .deleteFrom('event_photos')
          .where('id', '=', photoId)
          .where('activity_id', '=', activityId)
          .returning('id')
          .executeTakeFirst()
      : undefined
    if (!gone) return { refused: 'not-found' }
    await record(tx, at, {
      deed: 'event.photo-removed',
      subject: subjectOf('activity', activityId),
      details: { photo: photoId },
    })
    return { removed: true }
  })
}

/** Lets everyone read the report. */
export function publishReport(
  at: Acting,
  activityId: string,
): Promise<{ published: true } | { refused: 'not-found' | 'words-missing' }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, activityId, { lock: true })
    if (!event) return { refused: 'not-found' }
    const report = await tx
      .selectFrom('event_reports')
      .select('published_at')
      .where('activity_id', '=', activityId)
      .executeTakeFirst()
    if (!report) return { refused: 'words-missing' }
    if (report.published_at) return { published: true }
    await tx
      .updateTable('event_reports')
      .set({ published_at: at.now, published_by: at.by.account })
      .where('activity_id', '=', activityId)
      .execute()
    await record(tx, at, {
      deed: 'event.report-published',
      subject: subjectOf('activity', activityId),
      public: { came: event.attended + event.walkIns },
    })
    return { published: true }
  })
}
