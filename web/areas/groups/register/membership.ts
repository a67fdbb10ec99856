import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { keyGroupsAmong } from '../key-groups/queries.ts'
import { findGroup, type Group } from './queries.ts'
import type { JoinRefusal, LeaveRefusal } from './rules.ts'

async function lockGroup(tx: Tx, id: string): Promise<Group | undefined> {
  if (!isId(id)) return undefined
  await sql`select from groups where id = ${id} for update`.execute(tx)
  return findGroup(tx, id, 'broker')
}

/** A group joins the network, or comes back to it. */
export function joinNetwork(at: Acting, groupId: string): Promise<{ joined: true } | { refused: JoinRefusal }> {
  return deed(at.db, async (tx) => {
    const group = await lockGroup(tx, groupId)
    if (!group) return { refused: 'not-found' }
    if (group.state === 'member') return { refused: 'already-in' }
    await tx
      .insertInto('group_memberships')
      .values({ id: newId(at.now), group_id: groupId, joined_at: at.now, joined_by: at.by.account })
      .execute()
    await record(tx, at, { deed: 'group.joined', subject: subjectOf('group', groupId), public: {} })
    return { joined: true }
  })
}

/** A group leaves the network, with the reason; its entry and its history stay with the broker. */
export function leaveNetwork(
  at: Acting,
  { groupId, reason }: { groupId: string; reason: string },
): Promise<{ left: true } | { refused: LeaveRefusal }> {
  return deed(at.db, async (tx) => {
    const group = await lockGroup(tx, groupId)
    if (!group) return { refused: 'not-found' }
    if (group.state !== 'member') return { refused: 'not-in' }
    if ((await keyGroupsAmong(tx, [groupId])).has(groupId)) return { refused: 'key-group' }
    if (!reason) return { refused: 'reason-missing' }
    if (reason.length > 500) return { refused: 'reason-too-long' }
    await tx
      .updateTable('group_memberships')
      .set({ left_at: at.now, left_by: at.by.account, left_why: reason })
      .where('group_id', '=', groupId)
      .where('left_at', 'is', null)
      .execute()
    await record(tx, at, { deed: 'group.left', subject: subjectOf('group', groupId), public: {} })
    return { left: true }
  })
}

/** Somebody says that all of an entry is right today. */
export function checkGroup(at: Acting, groupId: string): Promise<{ checked: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!(await lockGroup(tx, groupId))) return { refused: 'not-found' }
    await tx.updateTable('groups').set({ checked_at: at.now }).where('id', '=', groupId).execute()
    await record(tx, at, { deed: 'group.checked', subject: subjectOf('group', groupId) })
    return { checked: true }
  })
}
