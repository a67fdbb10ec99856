import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { endLink } from '../link-officers/end-link.ts'
import { networkRules } from '../network-rules/queries.ts'
import { findGroup } from '../register/queries.ts'
import { countKeyGroups, keyGroupsAmong } from './queries.ts'
import {
  type Designation,
  type DesignationRefusals,
  designationRefusals,
  type EndingRefusal,
  endingRefusal,
} from './rules.ts'

/** Whoever changes which groups are key groups waits for the other: the target is counted once. */
export const lockKeyGroups = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' key groups'))`.execute(tx)

/** The broker says that a group stands for others. */
export function designate(
  at: Acting,
  { groupId, ...said }: Designation & { groupId: string },
): Promise<
  | { designated: string }
  | { refused: 'not-found' | 'already-key' }
  | { refused: 'invalid'; fields: DesignationRefusals }
> {
  return deed(at.db, async (tx) => {
    await lockKeyGroups(tx)
    // It must not leave the network meanwhile.
    if (isId(groupId)) await sql`select from groups where id = ${groupId} for update`.execute(tx)
    const group = await findGroup(tx, groupId, 'network')
    if (!group) return { refused: 'not-found' }
    if ((await keyGroupsAmong(tx, [group.id])).has(group.id)) return { refused: 'already-key' }
    const [already, rules] = [await countKeyGroups(tx), await networkRules(tx)]
    const target = rules['key-group-target']
    const fields = designationRefusals(said, { today: dayOf(at.now), already, target })
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = newId<'designation'>(at.now)
    await tx
      .insertInto('key_group_designations')
      .values({
        id,
        group_id: group.id,
        nominator: said.nominator,
        criteria: said.criteria,
        rationale: said.rationale,
        over_target_why: already >= target ? said.overTargetWhy : null,
        review_on: said.reviewOn,
        designated_at: at.now,
        designated_by: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'key-group.designated',
      subject: subjectOf('group', group.id),
      public: { reviewOn: said.reviewOn, overTarget: already >= target },
    })
    return { designated: id }
  })
}

/** A group stands for others no longer; what was said stays. */
export function endDesignation(
  at: Acting,
  { groupId, reason }: { groupId: string; reason: string },
): Promise<{ ended: true } | { refused: 'not-found' | EndingRefusal }> {
  return deed(at.db, async (tx) => {
    await lockKeyGroups(tx)
    if (!(await findGroup(tx, groupId, 'broker'))) return { refused: 'not-found' }
    const refused = endingRefusal(reason)
    if (refused) return { refused }
    const { numUpdatedRows } = await tx
      .updateTable('key_group_designations')
      .set({ ended_at: at.now, ended_by: at.by.account, ended_why: reason })
      .where('group_id', '=', groupId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!numUpdatedRows) return { refused: 'not-found' }
    await endLink(tx, at, groupId)
    await record(tx, at, { deed: 'key-group.ended', subject: subjectOf('group', groupId), public: {} })
    return { ended: true }
  })
}
