import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { readGroupFields } from '../register/read-fields.ts'
import { type GroupFields, type GroupRefusals, groupRefusals } from '../register/rules.ts'
import { saveGroup } from '../register/save-group.ts'
import { findProposal, lastProposal } from './queries.ts'

/** A group's own people say what its entry should say. While one wish waits, a new one takes its place. */
export function proposeEntry(
  at: Acting,
  { groupId, fields }: { groupId: string; fields: GroupFields },
): Promise<{ proposed: true } | { refused: 'not-found' } | { refused: 'invalid'; fields: GroupRefusals }> {
  return deed(at.db, async (tx) => {
    const { keys } = at.council
    const before = await readGroupFields(tx, keys, groupId, { lock: true })
    const account = at.by.account
    if (!before || !account) return { refused: 'not-found' }
    const wrong = groupRefusals(fields)
    if (fields.wards.some((id) => !isId(id))) wrong.wards = 'ward-unknown'
    if (Object.keys(wrong).length) return { refused: 'invalid', fields: wrong }
    const { contact, ...said } = fields
    const row = {
      fields: JSON.stringify(said),
      contact: keys.seal(JSON.stringify(contact)),
      proposed_by: account,
      proposed_at: at.now,
    }
    const waiting = await lastProposal(tx, keys, groupId)
    if (waiting && !waiting.answeredAt)
      await tx.updateTable('group_proposals').set(row).where('id', '=', waiting.id).execute()
    else
      await tx
        .insertInto('group_proposals')
        .values({ id: newId(at.now), group_id: groupId, ...row })
        .execute()
    await record(tx, at, { deed: 'group.entry-proposed', subject: subjectOf('group', groupId) })
    return { proposed: true }
  })
}

export type AnswerRefusal =
  | 'not-found'
  | 'answered'
  | 'reason-missing'
  | 'reason-too-long'
  | 'changed-meanwhile'
  | 'invalid'

/** The broker takes a wish over: it becomes the entry, as the group said it, checked on the day they said it. */
export function approveProposal(
  at: Acting,
  { proposalId, version, seen }: { proposalId: string; version: number; seen: string },
): Promise<{ approved: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    await sql`select from group_proposals where id = ${proposalId} for update`.execute(tx)
    const proposal = await findProposal(tx, at.council.keys, proposalId)
    if (!proposal) return { refused: 'not-found' }
    if (proposal.answeredAt) return { refused: 'answered' }
    if (proposal.proposedAt.toISOString() !== seen) return { refused: 'changed-meanwhile' }
    const { groupId, fields, proposedAt } = proposal
    const saved = await saveGroup({ ...at, db: tx }, { ...fields, groupId, version, checkedAt: proposedAt })
    if ('refused' in saved) return { refused: saved.refused }
    await tx
      .insertInto('group_proposal_answers')
      .values({ proposal_id: proposalId, group_id: groupId, at: at.now, by_account: at.by.account, approved: true })
      .execute()
    await record(tx, at, { deed: 'group.entry-approved', subject: subjectOf('group', groupId) })
    return { approved: true }
  })
}

/** The broker says why a wish is not taken over; the group reads it. */
export function refuseProposal(
  at: Acting,
  { proposalId, why }: { proposalId: string; why: string },
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    await sql`select from group_proposals where id = ${proposalId} for update`.execute(tx)
    const proposal = await findProposal(tx, at.council.keys, proposalId)
    if (!proposal) return { refused: 'not-found' }
    if (proposal.answeredAt) return { refused: 'answered' }
    if (!why) return { refused: 'reason-missing' }
    if (why.length > 500) return { refused: 'reason-too-long' }
    await tx
      .insertInto('group_proposal_answers')
      .values({
        proposal_id: proposalId,
        group_id: proposal.groupId,
        at: at.now,
        by_account: at.by.account,
        approved: false,
        why,
      })
      .execute()
    await record(tx, at, { deed: 'group.entry-refused', subject: subjectOf('group', proposal.groupId) })
    return { answered: true }
  })
}
