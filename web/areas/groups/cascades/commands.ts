import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { keyGroupsAmong, listKeyGroups } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { findContact } from '../register/queries.ts'
import { findCascade } from './queries.ts'
import { type CascadeFields, type CascadeRefusals, cascadeRefusals, mostAtOnce } from './rules.ts'
import { words } from './words.ts'

/** Asks every key group to send something on; those with an address get it by email. */
export function askCascade(
  at: Acting,
  { once, ...said }: CascadeFields & { once?: string | undefined },
): Promise<{ cascadeId: string; asked: number } | { refused: 'invalid'; fields: CascadeRefusals }> {
  return deed(at.db, async (tx) => {
    const fields = cascadeRefusals(said, dayOf(at.now))
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = isId(once) ? once : newId<'cascade'>(at.now)
    const key = await listKeyGroups(tx)
    const { title, message, dueOn } = said
    const made = await tx
      .insertInto('cascades')
      .values({ id, title, message, due_on: dueOn, asked_at: at.now, asked_by: at.by.account })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { cascadeId: id, asked: key.length }
    const link = at.council.origin + paths.cascade.to({ cascade: id })
    for (const { groupId, name } of key) {
      const { email } = await findContact({ db: tx, council: at.council }, groupId, 'broker')
      if (email)
        await queueLetter(tx, at, {
          template: 'cascade',
          to: email,
          subject: words.letter.subject(title),
          text: words.letter.text(name, message, formatDate(dueOn), link),
          uniqueKey: `cascade ${id} ${groupId}`,
        })
    }
    await record(tx, at, { deed: 'cascade.asked', subject: subjectOf('cascade', id), public: { asked: key.length } })
    return { cascadeId: id, asked: key.length }
  })
}

/** A key group says which groups it sent something on to; more can be added later. */
export function confirmCascade(
  at: Acting,
  { cascadeId, groupId, reached }: { cascadeId: string; groupId: string; reached: readonly string[] },
): Promise<{ added: number } | { refused: 'not-found' | 'nobody-ticked' }> {
  return deed(at.db, async (tx) => {
    if (!isId(groupId) || !(await findCascade(tx, cascadeId))) return { refused: 'not-found' }
    if (!(await keyGroupsAmong(tx, [groupId])).has(groupId)) return { refused: 'not-found' }
    const others = [...new Set(reached)].filter((id) => isId(id) && id !== groupId).slice(0, mostAtOnce)
    if (!others.length) return { refused: 'nobody-ticked' }
    const { numAffectedRows = 0n } = await sql`
      insert into cascade_returns (cascade_id, group_id, reached_group, at, by_account)
      select ${cascadeId}, ${groupId}, m.group_id, ${at.now}, ${at.by.account} from group_memberships m
      where m.left_at is null and m.group_id = any(${others}::uuid[]) on conflict do nothing`.execute(tx)
    const added = Number(numAffectedRows)
    await record(tx, at, { deed: 'cascade.confirmed', subject: subjectOf('group', groupId), public: { groups: added } })
    return { added }
  })
}
