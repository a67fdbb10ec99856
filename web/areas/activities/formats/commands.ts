import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { findFormat } from './queries.ts'
import type { Content, EasyRead, Format, Recording } from './rules.ts'

type Which = { activityId: string; format: Format; language: string }
type Changed = 'not-found' | 'changed-meanwhile'

/** The files that belong to a version: pictures of points, the recording and its captions. */
export const filesIn = (content: Content): string[] =>
  [
    ...((content as Partial<EasyRead>).points ?? []).map(({ file }) => file),
    (content as Partial<Recording>).file,
    (content as Partial<Recording>).captions,
  ].filter((id) => id !== undefined)

/** Keeps a version. Where it is public already, what is new in it is public at once. */
export function saveFormat(
  at: Acting,
  { content, version, machine, ...which }: Which & { content: Content; version: number; machine: boolean },
): Promise<{ saved: string } | { refused: Changed }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, which.activityId, { lock: true })
    if (!activity) return { refused: 'not-found' }
    const before = await findFormat(tx, which.activityId, which)
    if ((before?.version ?? 0) !== version) return { refused: 'changed-meanwhile' }
    const id = before?.id ?? newId(at.now)
    const row = {
      content: JSON.stringify(content),
      machine,
      version: version + 1,
      made_at: at.now,
      made_by: at.by.account,
    }
    if (before) await tx.updateTable('activity_formats').set(row).where('id', '=', id).execute()
    else
      await tx
        .insertInto('activity_formats')
        .values({ id, activity_id: which.activityId, format: which.format, language: which.language, ...row })
        .execute()
    if (before?.publishedAt) {
      await hideFiles(tx, before.content)
      await showFiles(tx, at.now, content)
    }
    await record(tx, at, {
      deed: 'activity.format-saved',
      subject: subjectOf('activity', which.activityId),
      details: { format: which.format, language: which.language, machine },
    })
    return { saved: id }
  })
}

/** Somebody who knows the language read what a machine wrote. */
export function checkFormat(
  at: Acting,
  { version, ...which }: Which & { version: number },
): Promise<{ checked: true } | { refused: Changed }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, which.activityId, { lock: true })
    const found = activity && (await findFormat(tx, which.activityId, which))
    if (!found) return { refused: 'not-found' }
    if (found.version !== version) return { refused: 'changed-meanwhile' }
    await tx
      .insertInto('activity_format_checks')
      .values({ format_id: found.id, version, at: at.now, by_account: at.by.account })
      .onConflict((c) => c.doNothing())
      .execute()
    await record(tx, at, {
      deed: 'activity.format-checked',
      subject: subjectOf('activity', which.activityId),
      details: { format: which.format, language: which.language },
      public: { format: which.format, language: which.language },
    })
    return { checked: true }
  })
}

export function publishFormat(at: Acting, which: Which): Promise<{ published: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, which.activityId, { lock: true })
    const found = activity && (await findFormat(tx, which.activityId, which))
    if (!found) return { refused: 'not-found' }
    if (found.publishedAt) return { published: true }
    await tx
      .insertInto('activity_format_publications')
      .values({ format_id: found.id, at: at.now, by_account: at.by.account })
      .execute()
    await showFiles(tx, at.now, found.content)
    await record(tx, at, {
      deed: 'activity.format-published',
      subject: subjectOf('activity', which.activityId),
      details: { format: which.format, language: which.language },
      public: { format: which.format, language: which.language },
    })
    return { published: true }
  })
}

/** Takes a version off the website again; what was made is kept. */
export function withdrawFormat(at: Acting, which: Which): Promise<{ withdrawn: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, which.activityId, { lock: true })
    const found = activity && (await findFormat(tx, which.activityId, which))
    if (!found?.publishedAt) return { refused: 'not-found' }
    await tx.deleteFrom('activity_format_publications').where('format_id', '=', found.id).execute()
    await hideFiles(tx, found.content)
    await record(tx, at, {
      deed: 'activity.format-withdrawn',
      subject: subjectOf('activity', which.activityId),
      details: { format: which.format, language: which.language },
      public: { format: which.format, language: which.language },
    })
    return { withdrawn: true }
  })
}

async function showFiles(tx: Sql, now: Date, content: Content): Promise<void> {
  const files = filesIn(content)
  if (files.length)
    await sql`update files set public_at = ${now} where id = any(${files}::uuid[]) and public_at is null`.execute(tx)
}

/** What is no longer part of what everyone sees is nobody's to open. */
async function hideFiles(tx: Sql, content: Content): Promise<void> {
  const files = filesIn(content)
  if (files.length) await sql`update files set public_at = null where id = any(${files}::uuid[])`.execute(tx)
}
