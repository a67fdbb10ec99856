import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import { networkRules } from '../network-rules/queries.ts'
import { findEntry, groupsOf, timesAsked } from './queries.ts'
import { type EntryFields, type EntryRefusals, entryRefusals, type Over, quartersOf } from './rules.ts'

export type PutRefused =
  | { refused: 'invalid'; fields: EntryRefusals; over: Over[] }
  | { refused: 'not-found' | 'changed-meanwhile' }
export type Put = {
  fields: EntryFields
  entryId?: string | undefined
  version?: number | undefined
  once?: string | undefined
}

/** One at a time, so that two officers do not both take the last free place of a group. */
export const lockForwardPlan = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' forward plan'))`.execute(tx)

/** Writes an entry, new or changed, inside somebody's deed; the plan's items are entries too. */
export async function putEntry(
  tx: Tx,
  at: Acting,
  { fields, entryId, version, once }: Put,
): Promise<{ entryId: string; again?: boolean } | PutRefused> {
  await lockForwardPlan(tx)
  const before = entryId === undefined ? undefined : await findEntry(tx, entryId, { lock: true })
  if (entryId !== undefined && (!before || before.withdrawnAt)) return { refused: 'not-found' }
  if (before && before.version !== version) return { refused: 'changed-meanwhile' }
  if (!before && isId(once) && (await findEntry(tx, once))) return { entryId: once, again: true }
  const [wards, groups] = [
    fields.wards.length ? await listWards(tx) : [],
    await groupsOf(tx, fields.groups.filter(isId)),
  ]
  const known = { wards: new Set(wards.map(({ id }) => id)), groups: new Set(groups.map(({ id }) => id)) }
  const found = entryRefusals(fields, dayOf(at.now), known)
  const over = Object.keys(found).length ? [] : await overCap(tx, fields, before?.id)
  if (over.length && !fields.overCapWhy) found.overCapWhy = 'over-cap'
  if (Object.keys(found).length) return { refused: 'invalid', fields: found, over }
  const id = before?.id ?? (isId(once) ? once : newId<'forward-entry'>(at.now))
  const { title, about, service, fromOn, untilOn, note } = fields
  const why = over.length ? fields.overCapWhy : null
  const lists = [fields.wards, fields.communities, fields.groups].map((list) => [...new Set(list)])
  await sql`insert into forward_entries (id, title, about, service, during, wards, communities, groups, note, over_cap_why,
      added_at, added_by, updated_at)
    values (${id}, ${title}, ${about}, ${service}, daterange(${fromOn}::date, ${untilOn}::date, '[]'), ${lists[0]}::uuid[],
      ${lists[1]}::text[], ${lists[2]}::uuid[], ${note}, ${why}, ${at.now}, ${at.by.account}, ${at.now})
    on conflict (id) do update set title = excluded.title, about = excluded.about, service = excluded.service,
      during = excluded.during, wards = excluded.wards, communities = excluded.communities, groups = excluded.groups,
      note = excluded.note, over_cap_why = excluded.over_cap_why, version = forward_entries.version + 1,
      updated_at = excluded.updated_at`.execute(tx)
  return { entryId: id }
}

/** Groups that would be asked too often with this. */
export async function overCap(
  tx: Tx,
  { groups, fromOn, untilOn }: Pick<EntryFields, 'groups' | 'fromOn' | 'untilOn'>,
  except?: string,
): Promise<Over[]> {
  if (!groups.length) return []
  const cap = (await networkRules(tx))['asks-a-quarter']
  const asked = await timesAsked(tx, groups, quartersOf({ fromOn, untilOn }), except)
  return asked
    .filter(({ times }) => times + 1 > cap)
    .map((one) => ({ ...one, times: one.times + 1 }))
    .sort((a, b) => (a.quarter + a.groupId < b.quarter + b.groupId ? -1 : 1))
}

/** Takes an entry out, inside somebody's deed; it stays readable for who has its address. */
export async function takeOut(tx: Tx, at: Acting, entryId: string, why: string): Promise<void> {
  await tx
    .insertInto('forward_withdrawals')
    .values({ entry_id: entryId, at: at.now, by_account: at.by.account, why })
    .onConflict((c) => c.column('entry_id').doNothing())
    .execute()
}

/** An officer puts something into the forward plan, or changes it. What stands in a yearly plan is changed there. */
export function saveEntry(at: Acting, put: Put): Promise<{ entryId: string } | PutRefused> {
  return deed(at.db, async (tx) => {
    if (put.entryId && (await findEntry(tx, put.entryId))?.planYear) return { refused: 'not-found' }
    const done = await putEntry(tx, at, put)
    if ('refused' in done || done.again) return done
    const { wards, communities, groups } = put.fields
    await record(tx, at, {
      deed: 'forward-plan.saved',
      subject: subjectOf('forward-entry', done.entryId),
      public: { wards: wards.length, communities: communities.length, groups: groups.length },
    })
    return done
  })
}

export type WithdrawRefusal = 'why-missing' | 'why-too-long' | 'not-found'

export function withdrawEntry(
  at: Acting,
  { entryId, why }: { entryId: string; why: string },
): Promise<{ withdrawn: true } | { refused: WithdrawRefusal }> {
  return deed(at.db, async (tx) => {
    const entry = await findEntry(tx, entryId, { lock: true })
    if (!entry || entry.planYear || entry.withdrawnAt) return { refused: 'not-found' }
    if (!why) return { refused: 'why-missing' }
    if (why.length > 500) return { refused: 'why-too-long' }
    await takeOut(tx, at, entryId, why)
    await record(tx, at, { deed: 'forward-plan.withdrawn', subject: subjectOf('forward-entry', entryId), why })
    return { withdrawn: true }
  })
}
