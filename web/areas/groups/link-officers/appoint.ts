import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listStaff } from '../../people/index.ts'
import { listWards } from '../../places/index.ts'
import { findOfficer, linksOfOfficer, listConflicts, listOfficers } from './queries.ts'
import { type Appointment, type AppointmentRefusals, appointmentRefusals, type LeavingRefusal } from './rules.ts'

/** Whoever changes who goes with whom waits for the other. */
export const lockLinks = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' link officers'))`.execute(tx)

/** A senior officer who holds the role becomes a link officer. */
export function appoint(
  at: Acting,
  said: Appointment,
): Promise<{ officerId: string } | { refused: 'invalid'; fields: AppointmentRefusals }> {
  return deed(at.db, async (tx) => {
    await lockLinks(tx)
    const fields = appointmentRefusals(said, {
      holdsRole: (await listStaff(tx, 'link-officers.serve')).some(({ id }) => id === said.accountId),
      appointed: (await listOfficers(tx)).some(({ accountId }) => accountId === said.accountId),
      wards: new Set((await listWards(tx)).map(({ id }) => id)),
    })
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = newId<'link-officer'>(at.now)
    await tx
      .insertInto('link_officers')
      .values({
        id,
        account_id: said.accountId,
        grade: said.grade,
        service: said.service,
        telephone: said.telephone || null,
        communities: [...said.communities],
        wards: [...said.wards],
        appointed_at: at.now,
        appointed_by: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'link-officer.appointed',
      subject: subjectOf('link-officer', id),
      public: { grade: said.grade },
    })
    return { officerId: id }
  })
}

/** A link officer leaves; somebody who has groups names who takes them over. */
export function endAppointment(
  at: Acting,
  { officerId, reason, successorId }: { officerId: string; reason: string; successorId: string },
): Promise<{ ended: true; handedOver: number } | { refused: LeavingRefusal }> {
  return deed(at.db, async (tx) => {
    await lockLinks(tx)
    const officer = await findOfficer(tx, officerId)
    if (!officer || officer.endedAt) return { refused: 'not-found' }
    if (!reason) return { refused: 'reason-missing' }
    if (reason.length > 500) return { refused: 'reason-too-long' }
    const live = (await linksOfOfficer(tx, officer.id)).filter(({ endedAt }) => !endedAt)
    if (live.length) {
      const successor = await findOfficer(tx, successorId)
      if (!successor || successor.endedAt || successor.id === officer.id) return { refused: 'successor-missing' }
      const apart = new Set((await listConflicts(tx, successor.id)).map(({ groupId }) => groupId))
      if (live.some(({ groupId }) => apart.has(groupId))) return { refused: 'successor-conflict' }
      for (const { groupId, relevance } of live)
        await moveLink(tx, at, { groupId, officerId: successor.id, relevance, why: reason })
    }
    await tx
      .updateTable('link_officers')
      .set({ ended_at: at.now, ended_by: at.by.account, ended_why: reason })
      .where('id', '=', officer.id)
      .execute()
    await record(tx, at, {
      deed: 'link-officer.ended',
      subject: subjectOf('link-officer', officer.id),
      public: { handedOver: live.length },
    })
    return { ended: true, handedOver: live.length }
  })
}

/** Ends the link a group has, and begins another: what was stays readable. */
export async function moveLink(
  tx: Tx,
  at: Acting,
  { groupId, officerId, relevance, why }: { groupId: string; officerId: string; relevance: string; why: string },
): Promise<void> {
  await tx
    .updateTable('link_allocations')
    .set({ ended_at: at.now, ended_by: at.by.account, ended_why: why })
    .where('group_id', '=', groupId)
    .where('ended_at', 'is', null)
    .execute()
  await tx
    .insertInto('link_allocations')
    .values({
      id: newId(at.now),
      group_id: groupId,
      officer_id: officerId,
      relevance,
      started_at: at.now,
      started_by: at.by.account,
    })
    .execute()
  await record(tx, at, { deed: 'link-officer.allocated', subject: subjectOf('group', groupId), public: {} })
}
