import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'

/** A group that is a key group no longer has no link officer any more. */
export async function endLink(tx: Tx, at: Acting, groupId: string): Promise<void> {
  await tx
    .updateTable('link_allocations')
    .set({ ended_at: at.now, ended_by: at.by.account, ended_why: 'No longer a key group' })
    .where('group_id', '=', groupId)
    .where('ended_at', 'is', null)
    .execute()
}
