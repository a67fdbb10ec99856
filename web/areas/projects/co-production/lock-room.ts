import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findSeat, findWorkingGroup } from './find.ts'
import type { JointDraft, Room, WorkingGroup } from './types.ts'

/** The group of a deed, locked until it is done: what a group does happens one after the other. */
export async function lockWorkingGroup(tx: Tx, id: string): Promise<WorkingGroup | undefined> {
  if (!isId(id)) return undefined
  await sql`select from working_groups where id = ${id} for no key update`.execute(tx)
  return findWorkingGroup(tx, id)
}

/** The group and the seat of whoever acts; nothing for everybody else. */
export async function lockRoom(tx: Tx, at: Acting, groupId: string): Promise<Room | undefined> {
  const group = await lockWorkingGroup(tx, groupId)
  const seat = group && (await findSeat(tx, group.id, at.by.account))
  return group && seat && { group, seat }
}

export async function findDraft(db: Tx | Acting['db'], id: string): Promise<JointDraft | undefined> {
  if (!isId(id)) return undefined
  return db
    .selectFrom('joint_drafts')
    .select(['id', 'working_group_id as groupId', 'title', 'version', 'used', 'changed_at as changedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A draft of a group that the one who acts sits in. */
export async function lockDraft(
  tx: Tx,
  at: Acting,
  draftId: string,
): Promise<(Room & { draft: JointDraft }) | undefined> {
  const before = await findDraft(tx, draftId)
  const room = before && (await lockRoom(tx, at, before.groupId))
  const draft = room && (await findDraft(tx, draftId))
  return draft && { ...room, draft }
}
