import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { londonTime } from '../../../../../platform/clock.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { listWards } from '../../../../places/index.ts'
import { findAnyProject } from '../../../../projects/index.ts'
import {
  hows,
  longestReason,
  mostContacts,
  type SessionFields,
  type SessionRefusals,
  sessionRefusals,
} from './rules.ts'

const ofProject = (id: string) => subjectOf('project', id)

/** Plans to go to where people are. */
export function planSession(
  at: Acting,
  { projectId, fields }: { projectId: string; fields: SessionFields },
): Promise<{ sessionId: string } | { refused: 'not-found' } | { refused: 'invalid'; fields: SessionRefusals }> {
  return deed(at.db, async (tx) => {
    if (!(await findAnyProject(tx, { id: projectId }))) return { refused: 'not-found' }
    const found = sessionRefusals(fields, new Set((await listWards(tx)).map(({ id }) => id)))
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const id = newId<'outreach-session'>(at.now)
    await tx
      .insertInto('outreach_sessions')
      .values({
        id,
        project_id: projectId,
        venue: fields.venue,
        venue_type: fields.venueType,
        partner: fields.partner,
        ward_id: fields.wardId || null,
        starts_at: londonTime(fields.day, fields.from),
        ends_at: londonTime(fields.day, fields.until),
        made_at: at.now,
        made_by: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'outreach.planned',
      subject: ofProject(projectId),
      public: { venue: fields.venueType, day: fields.day },
    })
    return { sessionId: id }
  })
}

async function lockSession(tx: Tx, projectId: string, sessionId: string) {
  if (!isId(sessionId)) return undefined
  return await tx
    .selectFrom('outreach_sessions')
    .select(['id', 'starts_at as startsAt', 'called_off_at as calledOffAt'])
    .where('id', '=', sessionId)
    .where('project_id', '=', projectId)
    .forUpdate()
    .executeTakeFirst()
}

type Counted = { projectId: string; sessionId: string; how: string; people: number; once?: string | undefined }
/** How many were met at a session, and what they did: a number, and nobody's name. */
export function countContacts(
  at: Acting,
  { projectId, sessionId, how, people, once }: Counted,
): Promise<{ counted: true } | { refused: 'not-found' | 'how-missing' | 'not-a-number' }> {
  return deed(at.db, async (tx) => {
    const session = await lockSession(tx, projectId, sessionId)
    if (!session || session.calledOffAt || session.startsAt > at.now) return { refused: 'not-found' }
    if (!(hows as readonly string[]).includes(how)) return { refused: 'how-missing' }
    if (!Number.isInteger(people) || people < 1 || people > mostContacts) return { refused: 'not-a-number' }
    const made = await tx
      .insertInto('outreach_contacts')
      .values({
        id: isId(once) ? once : newId<'outreach-contact'>(at.now),
        session_id: sessionId,
        project_id: projectId,
        how,
        people,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { counted: true }
    await sql`update outreach_sessions set contacts = contacts + ${people} where id = ${sessionId}`.execute(tx)
    await record(tx, at, { deed: 'outreach.counted', subject: ofProject(projectId), public: { how, people } })
    return { counted: true }
  })
}

export function callOffSession(
  at: Acting,
  { projectId, sessionId, why }: { projectId: string; sessionId: string; why: string },
): Promise<{ calledOff: true } | { refused: 'not-found' | 'why-missing' }> {
  return deed(at.db, async (tx) => {
    const session = await lockSession(tx, projectId, sessionId)
    if (!session) return { refused: 'not-found' }
    if (session.calledOffAt) return { calledOff: true }
    if (!why || why.length > longestReason) return { refused: 'why-missing' }
    await tx
      .updateTable('outreach_sessions')
      .set({ called_off_at: at.now, called_off_by: at.by.account, called_off_why: why })
      .where('id', '=', sessionId)
      .execute()
    await record(tx, at, { deed: 'outreach.called-off', subject: ofProject(projectId), why })
    return { calledOff: true }
  })
}

/** Says why a project goes to no place but the council's own. */
export function sayWhyNot(
  at: Acting,
  { projectId, reason }: { projectId: string; reason: string },
): Promise<{ said: true } | { refused: 'not-found' | 'reason-missing' | 'reason-too-long' }> {
  return deed(at.db, async (tx) => {
    if (!(await findAnyProject(tx, { id: projectId }))) return { refused: 'not-found' }
    if (!reason) return { refused: 'reason-missing' }
    if (reason.length > longestReason) return { refused: 'reason-too-long' }
    const row = { reason, at: at.now, by_account: at.by.account }
    await tx
      .insertInto('outreach_reasons')
      .values({ project_id: projectId, ...row })
      .onConflict((c) => c.column('project_id').doUpdateSet(row))
      .execute()
    await record(tx, at, { deed: 'outreach.reason-given', subject: ofProject(projectId), why: reason })
    return { said: true }
  })
}
