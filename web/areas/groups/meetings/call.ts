import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listInvitations } from './invitation-queries.ts'
import { tellInvited } from './letters.ts'
import { lockMeeting, type Meeting } from './queries.ts'
import { type Arranger, type MeetingFields, type MeetingRefusals, meetingRefusals, type StepRefusal } from './rules.ts'

export type Invalid = { refused: 'invalid'; fields: MeetingRefusals }
export type NewMeeting = MeetingFields & {
  /** Undefined for a network meeting. */
  groupId?: string | undefined
  arranger: Arranger
  once?: string | undefined
}

/** Calls a meeting. Of a group with its officer: both are invited at once. Of all: the invitations are a step of their own. */
export function callMeeting(
  at: Acting,
  { groupId, arranger, once, ...said }: NewMeeting,
): Promise<{ meetingId: string } | Invalid | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const fields = meetingRefusals(said, at.now)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const officer = groupId ? await officerOf(tx, groupId) : undefined
    if (groupId && !officer) return { refused: 'no-officer' }
    const id = isId(once) ? once : newId<'meeting'>(at.now)
    const made = await tx
      .insertInto('network_meetings')
      .values({
        id,
        kind: groupId ? 'pair' : 'network',
        group_id: groupId ?? null,
        arranger,
        called_at: at.now,
        called_by: at.by.account,
        ...columnsOf(said),
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { meetingId: id }
    const subject = subjectOf(groupId ? 'group' : 'meeting', groupId ?? id)
    await record(tx, at, { deed: 'meeting.called', subject, details: { meeting: id }, public: {} })
    if (groupId && officer) await addInvitations(tx, at, id, [{ group_id: groupId }, { officer_id: officer }])
    return { meetingId: id }
  })
}

const columnsOf = (said: MeetingFields) => ({
  title: said.title,
  about_plan: said.aboutPlan,
  starts_at: said.startsAt as Date,
  ends_at: said.endsAt!,
  place: said.place || null,
  access: said.place ? said.access : null,
  link: said.link || null,
})

async function officerOf(tx: Tx, groupId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select officer_id as id from link_allocations
    where group_id = ${groupId} and ended_at is null`.execute(tx)
  return rows[0]?.id
}

/** Writes invitations and the letters with them; returns how many are new and how many of those have no address. */
async function addInvitations(
  tx: Tx,
  at: Acting,
  meetingId: string,
  whom: readonly { group_id?: string; officer_id?: string }[],
): Promise<{ invited: number; withoutAddress: number }> {
  if (!whom.length) return { invited: 0, withoutAddress: 0 }
  const rows = whom.map((one) => ({
    id: newId<'invitation'>(at.now),
    meeting_id: meetingId,
    invited_at: at.now,
    by_account: at.by.account,
    group_id: one.group_id ?? null,
    officer_id: one.officer_id ?? null,
  }))
  await tx.insertInto('meeting_invitations').values(rows).execute()
  const fresh = new Set<string>(rows.map(({ id }) => id))
  const meeting = (await lockMeeting(tx, meetingId))!
  const invitations = (await listInvitations(tx, meetingId)).filter(({ id }) => fresh.has(id))
  return { invited: rows.length, withoutAddress: await tellInvited(tx, at, meeting, invitations, 'invited') }
}

/** Invites every key group, whoever its contacts are, and every link officer who has no invitation yet. */
export function inviteAll(
  at: Acting,
  meetingId: string,
): Promise<{ invited: number; withoutAddress: number } | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const meeting = await lockMeeting(tx, meetingId)
    const refused = stepRefusal(meeting, at.now)
    if (refused) return { refused }
    const { rows } = await sql<{ group_id?: string; officer_id?: string }>`
      select d.group_id, null::uuid as officer_id from key_group_designations d where d.ended_at is null
        and not exists (select from meeting_invitations i where i.meeting_id = ${meetingId} and i.group_id = d.group_id)
      union all select null, o.id from link_officers o where o.ended_at is null
        and not exists (select from meeting_invitations i where i.meeting_id = ${meetingId} and i.officer_id = o.id)`.execute(
      tx,
    )
    const done = await addInvitations(tx, at, meetingId, rows)
    const subject = subjectOf('meeting', meetingId)
    await record(tx, at, { deed: 'meeting.invited', subject, public: { invitations: done.invited } })
    return done
  })
}

/** Why nothing can be done with a meeting any more: it is gone, called off, or over. */
export const stepRefusal = (meeting: Meeting | undefined, now: Date): StepRefusal | undefined =>
  !meeting ? 'not-found' : meeting.offAt ? 'called-off' : meeting.endsAt < now ? 'is-past' : undefined

/** Another day, time or place: everybody invited gets a letter that takes the place of the first in their calendar. */
export function changeMeeting(
  at: Acting,
  { meetingId, ...said }: MeetingFields & { meetingId: string },
): Promise<{ changed: true } | Invalid | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = stepRefusal(await lockMeeting(tx, meetingId), at.now)
    if (refused) return { refused }
    const fields = meetingRefusals(said, at.now)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    await tx
      .updateTable('network_meetings')
      .set((eb) => ({ ...columnsOf(said), changed_at: at.now, sequence: eb('sequence', '+', 1) }))
      .where('id', '=', meetingId)
      .execute()
    await tellEverybody(tx, at, meetingId, 'changed')
    return { changed: true }
  })
}

/** Calls a meeting off: calendars take it away. */
export function callOff(
  at: Acting,
  { meetingId, why }: { meetingId: string; why: string },
): Promise<{ off: true } | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = stepRefusal(await lockMeeting(tx, meetingId), at.now)
    if (refused) return { refused }
    if (!why) return { refused: 'why-missing' }
    if (why.length > 500) return { refused: 'why-too-long' }
    await tx
      .insertInto('meeting_cancellations')
      .values({ meeting_id: meetingId, why, at: at.now, by_account: at.by.account })
      .execute()
    await tellEverybody(tx, at, meetingId, 'off')
    return { off: true }
  })
}

async function tellEverybody(tx: Tx, at: Acting, meetingId: string, reason: 'changed' | 'off'): Promise<void> {
  const meeting = (await lockMeeting(tx, meetingId))!
  await tellInvited(tx, at, meeting, await listInvitations(tx, meetingId), reason)
  const subject = subjectOf(meeting.groupId ? 'group' : 'meeting', meeting.groupId ?? meetingId)
  const what = reason === 'off' ? 'meeting.called-off' : 'meeting.changed'
  await record(tx, at, { deed: what, subject, details: { meeting: meetingId }, public: {} })
}
