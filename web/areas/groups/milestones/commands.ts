import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { keyGroupsAmong } from '../key-groups/queries.ts'
import { isNotable, type NoteRefusals, noteRefusals } from './rules.ts'

/** Notes a meeting that happened outside the system, with its day and a note; noting it again puts it right. */
export function noteMilestone(
  at: Acting,
  said: { groupId: string; kind: string; day: string; note: string },
): Promise<{ noted: true } | { refused: 'not-found' } | { refused: 'invalid'; fields: NoteRefusals }> {
  return deed(at.db, async (tx) => {
    const { groupId, kind, day, note } = said
    if (!isId(groupId) || !(await keyGroupsAmong(tx, [groupId])).has(groupId)) return { refused: 'not-found' }
    const fields = noteRefusals(said, dayOf(at.now))
    if (Object.keys(fields).length || !isNotable(kind)) return { refused: 'invalid', fields }
    const row = { on_day: day, note, at: at.now, by_account: at.by.account }
    await tx
      .insertInto('group_milestones')
      .values({ group_id: groupId, kind, ...row })
      .onConflict((c) => c.columns(['group_id', 'kind']).doUpdateSet(row))
      .execute()
    const subject = subjectOf('group', groupId)
    await record(tx, at, { deed: 'milestone.noted', subject, details: { kind, day }, public: { kind } })
    return { noted: true }
  })
}
