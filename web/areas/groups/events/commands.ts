import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import { groupsOf } from '../forward-plan/queries.ts'
import { findEvent, type GroupEvent, timesOfEvent } from './queries.ts'
import {
  type EventFields,
  type EventRefusals,
  type EventTime,
  eventRefusals,
  longest,
  reconcile,
  timesOf,
} from './rules.ts'

type Invalid = { refused: 'invalid'; fields: EventRefusals }
const wardIds = async (tx: Tx) => new Set((await listWards(tx)).map(({ id }) => id))
const columnsOf = ({ title, about, place, wardId, access, cost, booking }: EventFields) => ({
  title,
  about,
  place,
  ward_id: wardId || null,
  access: [...new Set(access)],
  cost,
  booking: booking || null,
})

async function addTimes(tx: Tx, at: Acting, event: { id: string; groupId: string }, times: readonly EventTime[]) {
  if (!times.length) return
  const rows = times.map(({ startsAt, endsAt }) => ({
    id: newId<'event-time'>(at.now),
    event_id: event.id,
    group_id: event.groupId,
    starts_at: startsAt,
    ends_at: endsAt,
  }))
  await tx.insertInto('event_times').values(rows).execute()
}

const putForward = (tx: Tx, at: Acting, event: { id: string; groupId: string }) =>
  tx
    .insertInto('event_proposals')
    .values({
      id: newId<'event-proposal'>(at.now),
      event_id: event.id,
      group_id: event.groupId,
      at: at.now,
      by_account: at.by.account,
    })
    .execute()

/** A group, or its link officer for it, puts an event forward for the council's events plan. */
export function proposeEvent(
  at: Acting,
  { groupId, fields, once }: { groupId: string; fields: EventFields; once?: string | undefined },
): Promise<{ eventId: string } | Invalid | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!isId(groupId) || !(await groupsOf(tx, [groupId])).length) return { refused: 'not-found' }
    const found = eventRefusals(fields, at.now, { wards: await wardIds(tx) })
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const id = isId(once) ? once : newId<'event'>(at.now)
    const made = await tx
      .insertInto('events')
      .values({
        id,
        group_id: groupId,
        ...columnsOf(fields),
        created_at: at.now,
        created_by: at.by.account,
        updated_at: at.now,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return (await findEvent(tx, id))?.groupId === groupId ? { eventId: id } : { refused: 'not-found' }
    await addTimes(tx, at, { id, groupId }, timesOf(fields))
    await putForward(tx, at, { id, groupId })
    await record(tx, at, {
      deed: 'event.proposed',
      subject: subjectOf('group', groupId),
      public: { days: timesOf(fields).length },
    })
    return { eventId: id }
  })
}

/** What an officer should know of when it changes; words alone are the group's. */
const material = ['place', 'wardId', 'access', 'cost', 'times', 'title'] as const
export type Material = (typeof material)[number]

/** The group changes its event, accepted or not. It stays accepted; what matters to others is shown to an officer. */
export function changeEvent(
  at: Acting,
  { eventId, groupId, fields }: { eventId: string; groupId: string; fields: EventFields },
): Promise<{ changed: boolean } | Invalid | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, eventId, { lock: true })
    if (!event || event.groupId !== groupId || event.state === 'cancelled') return { refused: 'not-found' }
    const before = await timesOfEvent(tx, eventId)
    const found = eventRefusals(fields, at.now, { wards: await wardIds(tx), before })
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const { moved, added, gone } = reconcile(before, timesOf(fields))
    const changed = changedFields(event, fields, moved.length + added.length + gone.length > 0)
    const words = event.about !== fields.about || (event.booking ?? '') !== fields.booking
    if (!changed.length && !words) return { changed: false }
    await tx
      .updateTable('events')
      .set({ ...columnsOf(fields), sequence: event.sequence + 1, updated_at: at.now })
      .where('id', '=', eventId)
      .execute()
    for (const { id, startsAt, endsAt } of moved)
      await tx.updateTable('event_times').set({ starts_at: startsAt, ends_at: endsAt }).where('id', '=', id).execute()
    const ended = gone.map(({ id }) => id)
    if (ended.length)
      await sql`update event_times set ended_at = ${at.now} where id = any(${ended}::uuid[])`.execute(tx)
    await addTimes(tx, at, { id: eventId, groupId }, added)
    if (event.acceptedAt && changed.length)
      await tx
        .insertInto('event_changes')
        .values({
          id: newId<'event-change'>(at.now),
          event_id: eventId,
          group_id: groupId,
          at: at.now,
          by_account: at.by.account,
          before: JSON.stringify({
            title: event.title,
            place: event.place,
            wardId: event.wardId,
            access: event.access,
            cost: event.cost,
            times: before,
          }),
          fields: changed,
        })
        .execute()
    await record(tx, at, {
      deed: 'event.changed',
      subject: subjectOf('group', groupId),
      public: { parts: changed.length },
    })
    return { changed: true }
  })
}

function changedFields(event: GroupEvent, fields: EventFields, times: boolean): Material[] {
  const sorted = (list: readonly string[]) => list.toSorted().join()
  return material.filter((name) => {
    if (name === 'times') return times
    if (name === 'access') return sorted(event.access) !== sorted([...new Set(fields.access)])
    return (event[name] ?? '') !== fields[name]
  })
}

export type CancelRefusal = 'not-found' | 'why-missing' | 'why-too-long'
/** The group calls its event off; calendars hear of it. */
export function cancelEvent(
  at: Acting,
  { eventId, groupId, why }: { eventId: string; groupId: string; why: string },
): Promise<{ cancelled: true } | { refused: CancelRefusal }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, eventId, { lock: true })
    if (!event || event.groupId !== groupId) return { refused: 'not-found' }
    if (event.state === 'cancelled') return { cancelled: true }
    if (!why) return { refused: 'why-missing' }
    if (why.length > longest.why) return { refused: 'why-too-long' }
    await tx
      .insertInto('event_cancellations')
      .values({ event_id: eventId, group_id: groupId, at: at.now, by_account: at.by.account, why })
      .execute()
    await tx
      .updateTable('events')
      .set({ sequence: event.sequence + 1, updated_at: at.now })
      .where('id', '=', eventId)
      .execute()
    await record(tx, at, { deed: 'event.cancelled', subject: subjectOf('group', groupId) })
    return { cancelled: true }
  })
}

/** After a no the group may put it forward once more. */
export function proposeAgain(
  at: Acting,
  { eventId, groupId }: { eventId: string; groupId: string },
): Promise<{ proposed: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, eventId, { lock: true })
    if (!event || event.groupId !== groupId || event.state !== 'not-accepted') return { refused: 'not-found' }
    await putForward(tx, at, { id: eventId, groupId })
    await record(tx, at, { deed: 'event.proposed-again', subject: subjectOf('group', groupId) })
    return { proposed: true }
  })
}
