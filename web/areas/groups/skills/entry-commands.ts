import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { isAdult } from '../../people/index.ts'
import { listWards } from '../../places/index.ts'
import { isRisky } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { tellOwner } from './letters.ts'
import {
  type EntryFields,
  type EntryRefusals,
  entryRefusals,
  type MakeRefusal,
  monthsOn,
  mostEntries,
  periods,
  type Side,
} from './rules.ts'

/** For whom an entry is put up: nobody means for the person themselves. */
export type ForWhom = { groupId?: string | undefined; projectId?: string | undefined; youth?: boolean | undefined }
export type NewEntry = ForWhom & { side: Side; fields: EntryFields; once?: string | undefined }

/** Puts up an offer or a need. Only an adult does; for young people a youth body's adult does. */
export function putUp(
  at: Acting,
  { side, fields, once, groupId, projectId, youth = false }: NewEntry,
): Promise<{ entryId: string } | { refused: MakeRefusal } | { refused: 'invalid'; fields: EntryRefusals }> {
  return deed(at.db, async (tx) => {
    const account = at.by.account
    const { rows } = await sql<{ adult: boolean }>`select ${isAdult(sql`${account}::uuid`)} as adult`.execute(tx)
    if (!account || !rows[0]!.adult) return { refused: 'under-18' }
    const wrong = await refusalsOf(tx, fields, side, youth)
    if (Object.keys(wrong).length) return { refused: 'invalid', fields: wrong }
    if ((await countOwn(tx, { side, account, groupId, projectId })) >= mostEntries) return { refused: 'too-many' }
    const id = isId(once) ? once : newId<'skill'>(at.now)
    const made = await tx
      .insertInto('skill_entries')
      .values({
        id,
        side,
        account_id: account,
        group_id: groupId ?? null,
        project_id: projectId ?? null,
        made_at: at.now,
        ...columnsOf(at, side, fields),
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) await record(tx, at, { deed: 'skill.put-up', subject: subjectOf('skill', id), public: { side } })
    return { entryId: id }
  })
}

async function refusalsOf(tx: Tx, fields: EntryFields, side: Side, youth: boolean): Promise<EntryRefusals> {
  const wrong = entryRefusals(fields, { side, youth, tellsContact: isRisky })
  if (fields.wardId && !(await listWards(tx)).some(({ id }) => id === fields.wardId)) wrong.wardId = 'ward-unknown'
  return wrong
}

const columnsOf = (at: Acting, side: Side, fields: EntryFields) => ({
  kinds: [...fields.kinds],
  title: fields.title,
  about: fields.about,
  ward_id: fields.wardId || null,
  languages: [...fields.languages],
  times: fields.times,
  for_whom: side === 'offer' ? fields.forWhom : '',
  paid: side === 'need' ? fields.paid === 'yes' : null,
  pay: side === 'need' ? fields.pay : '',
  details: at.council.keys.seal(
    JSON.stringify({ name: fields.name, email: fields.email, telephone: fields.telephone }),
  ),
  ends_on: monthsOn(dayOf(at.now), Number(fields.months)),
})

/** Its people say it in another way, or how to reach them now; it stands for as long as they say, from today. */
export function changeEntry(
  at: Acting,
  { entryId, fields, youth }: { entryId: string; fields: EntryFields; youth: boolean },
): Promise<{ changed: true } | { refused: 'not-found' } | { refused: 'invalid'; fields: EntryRefusals }> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql<{ side: Side }>`select side from skill_entries where id = ${entryId} for update`.execute(
      tx,
    )
    const side = rows[0]?.side
    if (!side) return { refused: 'not-found' }
    const wrong = await refusalsOf(tx, fields, side, youth)
    if (Object.keys(wrong).length) return { refused: 'invalid', fields: wrong }
    const row = { ...columnsOf(at, side, fields), told_end_at: null }
    await tx.updateTable('skill_entries').set(row).where('id', '=', entryId).execute()
    await record(tx, at, { deed: 'skill.changed', subject: subjectOf('skill', entryId), public: { side } })
    return { changed: true }
  })
}

async function countOwn(
  tx: Tx,
  { side, account, groupId, projectId }: ForWhom & { side: Side; account: string },
): Promise<number> {
  // One after the other, so that twenty stay twenty.
  await sql`select pg_advisory_xact_lock(hashtext(${`skills ${groupId ?? projectId ?? account}`}))`.execute(tx)
  const whose = groupId
    ? sql`group_id = ${groupId}`
    : projectId
      ? sql`project_id = ${projectId}`
      : sql`account_id = ${account} and group_id is null and project_id is null`
  const { rows } = await sql<{ n: number }>`select count(*) as n from skill_entries
    where side = ${side} and ${whose}`.execute(tx)
  return rows[0]!.n
}

/** Takes an entry back: it is gone at once, with its matches, and so are the details that others saw. */
export function takeBack(at: Acting, entryId: string): Promise<{ gone: boolean }> {
  return deed(at.db, async (tx) => {
    const entry = await sql<{ side: Side }>`select side from skill_entries where id = ${entryId} for update`.execute(tx)
    if (!entry.rows[0]) return { gone: false }
    await tellOthers(tx, at, entryId)
    await tx.deleteFrom('skill_entries').where('id', '=', entryId).execute()
    const { side } = entry.rows[0]
    await record(tx, at, { deed: 'skill.taken-back', subject: subjectOf('skill', entryId), public: { side } })
    return { gone: true }
  })
}

/** Those who agreed with it, or were still asked, hear that it is gone. */
async function tellOthers(tx: Tx, at: Acting, entryId: string): Promise<void> {
  const { rows } = await sql<{ id: string; accountId: string; entry: string; title: string }>`
    select m.id, e.account_id as "accountId", e.id as entry, e.title
    from skill_matches m join skill_entries e on e.id = case when m.offer_id = ${entryId} then m.need_id else m.offer_id end
    where ${entryId} in (m.offer_id, m.need_id) and not exists (select from skill_match_ends x where x.match_id = m.id)`.execute(
    tx,
  )
  for (const { id, accountId, entry, title } of rows) {
    const path = paths.skillEntry.to({ entry })
    await tellOwner(tx, at, { accountId, title, path, about: 'gone', key: id })
  }
}

/** Its owner wants it to stand for longer, from today on. */
export function renew(
  at: Acting,
  { entryId, months }: { entryId: string; months: string },
): Promise<{ endsOn: string } | { refused: 'months-missing' | 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!(periods as readonly string[]).includes(months)) return { refused: 'months-missing' }
    const endsOn = monthsOn(dayOf(at.now), Number(months))
    const done = await tx
      .updateTable('skill_entries')
      .set({ ends_on: endsOn, told_end_at: null })
      .where('id', '=', entryId)
      .returning('id')
      .executeTakeFirst()
    if (!done) return { refused: 'not-found' }
    await record(tx, at, { deed: 'skill.renewed', subject: subjectOf('skill', entryId), public: { until: endsOn } })
    return { endsOn }
  })
}
