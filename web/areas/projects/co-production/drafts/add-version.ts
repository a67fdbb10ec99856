import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/db.ts'
import { wakes } from '../../../../platform/live.ts'
import type { Paragraph } from '../../../../platform/paragraphs.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import type { JointDraft, Room } from '../types.ts'
import { voidPublishing } from '../votes/end-motion.ts'

/** What pages that are open hear when a draft changes. */
export const draftTopic = (draftId: string): string => `draft:${draftId}`

type Adding = {
  draft: JointDraft
  paragraphs: readonly Paragraph[]
  used: number
  why?: string
  restores?: number
  suggestionId?: string
}

/** Writes the next version, inside a deed that has locked the group. Open votes on publishing it end. */
export async function addVersion(tx: Tx, at: Acting, { group, seat }: Room, adding: Adding): Promise<number> {
  const { draft, paragraphs, used, why = '', restores = null, suggestionId = null } = adding
  const version = draft.version + 1
  await tx.updateTable('joint_drafts').set({ version, used, changed_at: at.now }).where('id', '=', draft.id).execute()
  await tx
    .insertInto('joint_draft_versions')
    .values({
      draft_id: draft.id,
      version,
      project_id: group.projectId,
      working_group_id: group.id,
      paragraphs: JSON.stringify(paragraphs),
      seat_id: seat.id,
      at: at.now,
      why,
      restores,
      suggestion_id: suggestionId,
    })
    .execute()
  await voidPublishing(tx, at, draft.id)
  await record(tx, at, {
    deed: version === 1 ? 'joint-draft.started' : 'joint-draft.changed',
    subject: subjectOf('project', group.projectId),
    details: { group: group.id, draft: draft.id, version, seat: seat.id, restores },
    public: { group: group.id, draft: draft.id, version },
  })
  await sql`select pg_notify('folkmoot_live', ${wakes(at.council.slug, draftTopic(draft.id))})`.execute(tx)
  return version
}
