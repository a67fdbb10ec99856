import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { keyGroupsAmong } from '../key-groups/queries.ts'
import { networkRules } from '../network-rules/queries.ts'
import { lockLinks, moveLink } from './appoint.ts'
import { currentLinks, findOfficer, listConflicts } from './queries.ts'
import { type AllocationRefusal, allocationRefusal, type ConflictRefusal, type CoverRefusal } from './rules.ts'

export type Allocation = { groupId: string; officerId: string; relevance: string; despite?: boolean }

/** Gives a key group its link officer: the one it had, if any, hands over. */
export function allocate(at: Acting, said: Allocation): Promise<{ allocated: true } | { refused: AllocationRefusal }> {
  return deed(at.db, async (tx) => {
    await lockLinks(tx)
    const { groupId, officerId, relevance, despite = false } = said
    if (!isId(groupId) || !(await keyGroupsAmong(tx, [groupId])).has(groupId)) return { refused: 'not-found' }
    const officer = await findOfficer(tx, officerId)
    if (!officer || officer.endedAt) return { refused: 'no-officer' }
    const refused = allocationRefusal({
      relevance,
      same: (await currentLinks(tx, [groupId]))[0]?.officerId === officer.id,
      conflict: (await listConflicts(tx, officer.id)).some((apart) => apart.groupId === groupId),
      load: officer.load,
      limit: (await networkRules(tx)).caseload,
      despite,
    })
    if (refused) return { refused }
    await moveLink(tx, at, { groupId, officerId: officer.id, relevance, why: 'Given to another link officer' })
    return { allocated: true }
  })
}

/** Somebody stands in for a link officer for some days. */
export function setCover(
  at: Acting,
  { officerId, coverId, fromOn, untilOn }: { officerId: string; coverId: string; fromOn: string; untilOn: string },
): Promise<{ covered: true } | { refused: CoverRefusal }> {
  return deed(at.db, async (tx) => {
    await lockLinks(tx)
    const [officer, cover] = [await findOfficer(tx, officerId), await findOfficer(tx, coverId)]
    if (!officer || officer.endedAt) return { refused: 'not-found' }
    if (!cover || cover.endedAt || cover.id === officer.id) return { refused: 'no-officer' }
    if (!/^\d{4}/.test(fromOn) || !/^\d{4}/.test(untilOn)) return { refused: 'days-missing' }
    if (untilOn < fromOn) return { refused: 'days-reversed' }
    if (untilOn < dayOf(at.now)) return { refused: 'days-past' }
    await tx
      .insertInto('link_covers')
      .values({
        id: newId(at.now),
        officer_id: officer.id,
        cover_officer: cover.id,
        from_on: fromOn,
        until_on: untilOn,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'link-officer.covered',
      subject: subjectOf('link-officer', officer.id),
      public: { fromOn, untilOn },
    })
    return { covered: true }
  })
}

/** An officer and a group are kept apart from now on. */
export function keepApart(
  at: Acting,
  { officerId, groupId, why }: { officerId: string; groupId: string; why: string },
): Promise<{ apart: true } | { refused: ConflictRefusal }> {
  return deed(at.db, async (tx) => {
    await lockLinks(tx)
    const officer = await findOfficer(tx, officerId)
    if (!officer || officer.endedAt || !isId(groupId) || !(await keyGroupsAmong(tx, [groupId])).has(groupId))
      return { refused: 'not-found' }
    if (!why) return { refused: 'reason-missing' }
    if (why.length > 500) return { refused: 'reason-too-long' }
    if ((await currentLinks(tx, [groupId]))[0]?.officerId === officer.id) return { refused: 'linked-now' }
    await tx
      .insertInto('link_conflicts')
      .values({ officer_id: officer.id, group_id: groupId, why, at: at.now, by_account: at.by.account })
      .onConflict((c) => c.columns(['officer_id', 'group_id']).doUpdateSet({ why }))
      .execute()
    await record(tx, at, { deed: 'link-officer.kept-apart', subject: subjectOf('group', groupId) })
    return { apart: true }
  })
}
