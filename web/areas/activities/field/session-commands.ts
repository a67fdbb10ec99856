import { randomInt } from 'node:crypto'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { newReceiptCode } from '../../voices/index.ts'
import { findRow } from '../activity/queries.ts'
import { newPair } from './envelope.ts'
import { findSession } from './queries.ts'
import { type SessionFields, type SessionProblems, type SessionRefusal, sessionProblems } from './rules.ts'

/** Prepares answers without signal: what may be asked, where, when, and how many. Devices join with the number it shows. */
export async function makeSession(
  at: Acting,
  { projectId, outreachId, fields }: { projectId: string; outreachId?: string; fields: SessionFields },
): Promise<
  { sessionId: string; code: string; pin: string } | { refused: SessionRefusal } | { problems: SessionProblems }
> {
  const pair = await newPair()
  return deed(at.db, async (tx) => {
    const problems = sessionProblems(fields)
    if (Object.keys(problems).length) return { problems }
    const chosen = [...new Set(fields.activities)]
    for (const id of chosen) {
      const activity = await findRow(tx, id)
      if (activity?.projectId !== projectId || !activity.publishedAt) return { refused: 'no-such-activity' }
    }
    const outreach = await outreachOf(tx, projectId, outreachId)
    if (outreach === 'not-found') return { refused: 'no-such-outreach' }
    const id = newId<'field-session'>(at.now)
    const [code, pin] = [newReceiptCode(), String(randomInt(100_000_000)).padStart(8, '0')]
    const { keys } = at.council
    await tx
      .insertInto('field_sessions')
      .values({
        id,
        project_id: projectId,
        code,
        pin: keys.seal(pin),
        public_key: Buffer.from(pair.publicKey).toString('base64'),
        private_key: keys.seal(Buffer.from(pair.privateKey).toString('base64')),
        place: fields.place,
        channel: fields.channel,
        partner: fields.partner,
        outreach_id: outreach,
        starts_at: fields.startsAt!,
        ends_at: fields.endsAt!,
        grace_hours: fields.graceHours,
        most_devices: fields.mostDevices,
        most_answers: fields.mostAnswers,
        reset_seconds: fields.resetSeconds,
        counters: [...fields.counters],
        made_at: at.now,
        made_by: at.by.account!,
      })
      .execute()
    await tx
      .insertInto('field_activities')
      .values(chosen.map((activity_id, place) => ({ session_id: id, activity_id, place })))
      .execute()
    await record(tx, at, {
      deed: 'field-session.made',
      subject: subjectOf('project', projectId),
      details: { session: id, place: fields.place, activities: chosen },
      public: { channel: fields.channel, activities: chosen.length },
    })
    return { sessionId: id, code, pin }
  })
}

/** One of this project's own outreach sessions, or none. */
async function outreachOf(tx: Tx, projectId: string, id: string | undefined): Promise<string | null | 'not-found'> {
  if (!id) return null
  const found =
    isId(id) &&
    (await tx
      .selectFrom('outreach_sessions')
      .select('id')
      .where('id', '=', id)
      .where('project_id', '=', projectId)
      .where('called_off_at', 'is', null)
      .executeTakeFirst())
  return found ? found.id : 'not-found'
}

/** Ends a session before its time: from then on no device brings anything, whatever it holds. */
export function endSession(
  at: Acting,
  { projectId, sessionId, why }: { projectId: string; sessionId: string; why: string },
): Promise<{ ended: true } | { refused: 'not-found' | 'why-missing' }> {
  return deed(at.db, async (tx) => {
    const session = await findSession(tx, { id: sessionId, projectId }, { lock: true })
    if (!session) return { refused: 'not-found' }
    if (session.endedAt) return { ended: true }
    if (!why || why.length > 500) return { refused: 'why-missing' }
    await tx
      .insertInto('field_endings')
      .values({ session_id: sessionId, why, at: at.now, by_account: at.by.account })
      .execute()
    await record(tx, at, { deed: 'field-session.ended', subject: subjectOf('project', projectId), why })
    return { ended: true }
  })
}

/** A device that is lost, or done: its key opens nothing any more. The others go on. */
export function endDevice(
  at: Acting,
  { projectId, sessionId, deviceId }: { projectId: string; sessionId: string; deviceId: string },
): Promise<{ ended: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const session = await findSession(tx, { id: sessionId, projectId }, { lock: true })
    if (!session || !isId(deviceId)) return { refused: 'not-found' }
    const { numUpdatedRows } = await tx
      .updateTable('field_devices')
      .set({ ended_at: at.now, ended_by: at.by.account })
      .where('id', '=', deviceId)
      .where('session_id', '=', sessionId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) return { refused: 'not-found' }
    await record(tx, at, {
      deed: 'field-device.ended',
      subject: subjectOf('project', projectId),
      details: { session: sessionId, device: deviceId },
    })
    return { ended: true }
  })
}
