import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { findAccounts } from '../../../people/index.ts'
import { staffIds } from '../find.ts'
import { lockRoom, lockWorkingGroup } from '../lock-room.ts'
import { type SeatRefusal, seatRefusal } from '../rules.ts'
import type { Side, WorkingGroup } from '../types.ts'

type Taking = { group: WorkingGroup; side: Side; accountId: string; named: boolean }

/** Why this account cannot sit there now. The group is locked. */
export async function whyNoSeat(
  tx: Tx,
  { group, side, accountId }: Omit<Taking, 'named'>,
): Promise<SeatRefusal | undefined> {
  if (!isId(accountId) || !(await findAccounts(tx, [accountId])).size) return 'not-found'
  const sitting = await tx
    .selectFrom('working_seats')
    .select(['side', 'account_id'])
    .where('working_group_id', '=', group.id)
    .where('left_at', 'is', null)
    .execute()
  const seats = side === 'community' ? group.communitySeats : group.officerSeats
  return seatRefusal({
    side,
    staff: (await staffIds(tx)).has(accountId),
    seated: sitting.some((seat) => seat.account_id === accountId),
    free: seats - sitting.filter((seat) => seat.side === side).length,
  })
}

/** Gives a seat, inside a deed that has locked the group and asked `whyNoSeat`. */
export async function seat(tx: Tx, at: Acting, { group, side, accountId, named }: Taking): Promise<void> {
  const id = newId<'working-seat'>(at.now)
  await tx
    .insertInto('working_seats')
    .values({
      id,
      project_id: group.projectId,
      working_group_id: group.id,
      side,
      account_id: accountId,
      named,
      taken_at: at.now,
    })
    .execute()
  await record(tx, at, {
    deed: 'working-group.seat-taken',
    subject: subjectOf('project', group.projectId),
    details: { group: group.id, seat: id, account: accountId, side },
    public: { group: group.id, side },
  })
}

/** An officer of the project gives an officer seat to themselves or to a colleague. */
export function giveOfficerSeat(
  at: Acting,
  { groupId, accountId }: { groupId: string; accountId: string },
): Promise<{ seated: true } | { refused: SeatRefusal }> {
  return deed(at.db, async (tx) => {
    const group = await lockWorkingGroup(tx, groupId)
    if (!group) return { refused: 'not-found' }
    const refused = await whyNoSeat(tx, { group, side: 'officer', accountId })
    if (refused) return { refused }
    await seat(tx, at, { group, side: 'officer', accountId, named: false })
    return { seated: true }
  })
}

/** Gives up one's own seat. Votes of who has left count no more. */
export function leaveSeat(at: Acting, groupId: string): Promise<{ left: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const room = await lockRoom(tx, at, groupId)
    if (!room) return { refused: 'not-found' }
    await tx.updateTable('working_seats').set({ left_at: at.now }).where('id', '=', room.seat.id).execute()
    await record(tx, at, {
      deed: 'working-group.seat-left',
      subject: subjectOf('project', room.group.projectId),
      details: { group: groupId, seat: room.seat.id },
      public: { group: groupId, side: room.seat.side },
    })
    return { left: true }
  })
}

/** Whether everybody may read one's name. */
export function setNamed(
  at: Acting,
  { groupId, named }: { groupId: string; named: boolean },
): Promise<{ set: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const room = await lockRoom(tx, at, groupId)
    if (!room) return { refused: 'not-found' }
    await tx.updateTable('working_seats').set({ named }).where('id', '=', room.seat.id).execute()
    await record(tx, at, {
      deed: 'working-group.name-chosen',
      subject: subjectOf('project', room.group.projectId),
      details: { group: groupId, seat: room.seat.id, named },
    })
    return { set: true }
  })
}
