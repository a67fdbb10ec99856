import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { type Level, levelOf, levels, type Visibility, veiledFields } from '../register/fields.ts'
import { joinNetwork } from '../register/membership.ts'
import { findGroup } from '../register/queries.ts'
import { readGroupFields } from '../register/read-fields.ts'
import type { GroupFields } from '../register/rules.ts'
import { saveGroup } from '../register/save-group.ts'

/** Two entries as one: what the kept one does not say is taken from the other, and of two wishes for privacy the stricter holds. */
export function together(kept: GroupFields, other: GroupFields): GroupFields {
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
  const stricter = (a: Level, b: Level): Level => (levels.indexOf(a) > levels.indexOf(b) ? a : b)
  const visibility: Visibility = {}
  for (const field of veiledFields)
    visibility[field] = stricter(levelOf(kept.visibility, field), levelOf(other.visibility, field))
  const { contact } = kept
  return {
    name: kept.name,
    sectors: both(kept.sectors, other.sectors),
    about: kept.about || other.about,
    communities: both(kept.communities, other.communities),
    serves: kept.serves || other.serves,
    // No ward means all of them, and all of them is more than some.
    wards: kept.wards.length && other.wards.length ? both(kept.wards, other.wards) : [],
    languages: both(kept.languages, other.languages),
    website: kept.website || other.website,
    charityNumber: kept.charityNumber || other.charityNumber,
    postcode: kept.postcode || other.postcode,
    address: kept.address || other.address,
    contact: Object.values(contact).some(Boolean) ? contact : other.contact,
    visibility,
    youth: kept.youth || other.youth,
  }
}

/** Puts two entries together. Both histories stay, and the address of the one that goes leads to the other. */
export function mergeGroups(
  at: Acting,
  { from, into }: { from: string; into: string },
): Promise<{ merged: true } | { refused: 'not-found' } | { refused: 'held'; sentence: string }> {
  return deed(at.db, async (tx) => {
    if (from === into || !isId(from) || !isId(into)) return { refused: 'not-found' }
    await sql`select from groups where id in (${from}, ${into}) order by id for update`.execute(tx)
    const [other, kept] = [
      await readGroupFields(tx, at.council.keys, from),
      await readGroupFields(tx, at.council.keys, into),
    ]
    if (!other || !kept) return { refused: 'not-found' }
    const [obstacle] = await at.house.obstacles(tx, subjectOf('group', from), 'group.merged', at.now)
    if (obstacle) return { refused: 'held', sentence: obstacle.sentence }
    const acting = { ...at, db: tx }
    const saved = await saveGroup(acting, { ...together(kept, other), groupId: into })
    if ('refused' in saved) throw new RangeError(`two whole entries together are refused: ${saved.refused}`)
    const [was, is] = [await findGroup(tx, from, 'broker'), await findGroup(tx, into, 'broker')]
    if (was?.state === 'member' && is?.state !== 'member') await joinNetwork(acting, into)
    await tx
      .insertInto('group_removals')
      .values({ group_id: from, at: at.now, by_account: at.by.account, why: 'merged', into_group: into })
      .execute()
    await tx.updateTable('skill_entries').set({ group_id: into }).where('group_id', '=', from).execute()
    // What had been put together with the one that goes leads on to the one that stays.
    await tx.updateTable('group_removals').set({ into_group: into }).where('into_group', '=', from).execute()
    await record(tx, at, { deed: 'group.merged', subject: subjectOf('group', into), details: { from } })
    return { merged: true }
  })
}

/** Somebody knows that two entries that look alike are two groups. */
export function keepApart(at: Acting, a: string, b: string): Promise<{ apart: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!(await findGroup(tx, a, 'broker')) || !isId(b) || !(await findGroup(tx, b, 'broker')) || a === b)
      return { refused: 'not-found' }
    const [group_id, other_id] = [a, b].toSorted() as [string, string]
    await tx
      .insertInto('group_doubles_settled')
      .values({ group_id, other_id, at: at.now, by_account: at.by.account })
      .onConflict((c) => c.doNothing())
      .execute()
    await record(tx, at, { deed: 'group.kept-apart', subject: subjectOf('group', a), details: { other: b } })
    return { apart: true }
  })
}
