import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import type { Tally } from '../voting.ts'

export type Motion = {
  id: string
  groupId: string
  projectId: string
  kind: 'publish' | 'remove' | 'decide'
  draftId: string | null
  version: number | null
  removeSeat: string | null
  endedAt: Date | null
}
export const motionColumns = [
  'id',
  'working_group_id as groupId',
  'project_id as projectId',
  'kind',
  'draft_id as draftId',
  'version',
  'remove_seat as removeSeat',
  'ended_at as endedAt',
] as const

/** Ends a vote and does what was agreed, in the transaction of the last vote. */
export async function endMotion(
  tx: Tx,
  at: Acting,
  motion: Motion,
  outcome: 'passed' | 'rejected' | 'void',
  tally?: Tally,
): Promise<void> {
  await tx
    .updateTable('working_motions')
    .set({
      ended_at: at.now,
      outcome,
      yes_community: tally?.yes.community ?? null,
      yes_officer: tally?.yes.officer ?? null,
      no_community: tally?.no.community ?? null,
      no_officer: tally?.no.officer ?? null,
      filled_community: tally?.filled.community ?? null,
      filled_officer: tally?.filled.officer ?? null,
    })
    .where('id', '=', motion.id)
    .execute()
  const subject = subjectOf('project', motion.projectId)
  await record(tx, at, {
    deed: 'working-group.vote-ended',
    subject,
    details: { group: motion.groupId, motion: motion.id, outcome },
    public: { group: motion.groupId, kind: motion.kind, outcome, ...(tally ? { yes: tally.yes, no: tally.no } : {}) },
  })
  if (outcome !== 'passed') return
  if (motion.kind === 'publish') {
    await tx
      .insertInto('joint_publications')
      .values({
        draft_id: motion.draftId!,
        version: motion.version!,
        project_id: motion.projectId,
        working_group_id: motion.groupId,
        motion_id: motion.id,
        at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'joint-draft.published',
      subject,
      details: { group: motion.groupId, motion: motion.id },
      public: { group: motion.groupId, draft: motion.draftId, version: motion.version, yes: tally!.yes },
    })
  }
  if (motion.kind === 'remove') {
    await tx
      .updateTable('working_seats')
      .set({ left_at: at.now, left_by_motion: motion.id })
      .where('id', '=', motion.removeSeat!)
      .where('left_at', 'is', null)
      .execute()
    await record(tx, at, {
      deed: 'working-group.seat-left',
      subject,
      details: { group: motion.groupId, seat: motion.removeSeat, motion: motion.id },
      public: { group: motion.groupId, byVote: true },
    })
  }
}

/** Votes on publishing a draft count no more once somebody changed it. */
export async function voidPublishing(tx: Tx, at: Acting, draftId: string): Promise<void> {
  const open = await tx
    .selectFrom('working_motions')
    .select(motionColumns)
    .where('draft_id', '=', draftId)
    .where('ended_at', 'is', null)
    .execute()
  for (const motion of open) await endMotion(tx, at, motion as Motion, 'void')
}
