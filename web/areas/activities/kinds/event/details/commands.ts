import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { londonTime } from '../../../../../platform/clock.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { listStaff } from '../../../../people/index.ts'
import { listWards } from '../../../../places/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { type EventRow, findEvent } from '../queries.ts'
import { fillPlaces } from '../registration/fill-places.ts'
import { tellEveryone } from '../registration/tell.ts'
import { type DetailRefusals, detailRefusals, type EventFields, longest } from '../rules.ts'
import type { CallOffRefusal } from './rules.ts'

type Saved = { saved: true } | { refused: 'not-found' } | { refused: 'invalid'; fields: DetailRefusals }

/** Says when, where and by whom an event is. Whoever booked hears of another time or place; more room lets those who wait move up. */
export function saveDetails(
  at: Acting,
  { activityId, fields }: { activityId: string; fields: EventFields },
): Promise<Saved> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'event') return { refused: 'not-found' }
    const before = await findEvent(tx, activityId, { lock: true })
    if (before?.cancelledAt) return { refused: 'not-found' }
    const found = detailRefusals(fields, {
      ...(await known(tx)),
      placed: before?.placed ?? 0,
      published: !!activity.publishedAt,
    })
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const row = columnsOf(at, fields)
    if (before)
      await tx
        .updateTable('project_events')
        .set({ ...row, sequence: before.sequence + 1 })
        .where('activity_id', '=', activityId)
        .execute()
    else
      await tx
        .insertInto('project_events')
        .values({ activity_id: activityId, ...row })
        .execute()
    const event = (await findEvent(tx, activityId))!
    if (before && activity.publishedAt) {
      await fillPlaces(tx, at, activity, event)
      if (moved(before, event) && event.endsAt > at.now) await tellEveryone(tx, at, activity, event, 'changed')
    }
    await record(tx, at, {
      deed: 'event.details-saved',
      subject: subjectOf('activity', activityId),
      public: { starts: event.startsAt.toISOString(), ward: event.ward, kind: event.kind },
    })
    return { saved: true }
  })
}

async function known(tx: Tx) {
  const series = await tx.selectFrom('event_series').select('id').execute()
  return {
    wards: new Set((await listWards(tx)).map(({ id }) => id)),
    staff: new Set((await listStaff(tx, 'desk.see')).map(({ id }) => id)),
    series: new Set(series.map(({ id }) => id)),
  }
}

const columnsOf = (at: Acting, fields: EventFields) => ({
  kind: fields.kind,
  series_id: fields.seriesId || null,
  host_name: fields.hostName,
  host_account: fields.hostAccount || null,
  ward_id: fields.wardId || null,
  venue: fields.venue,
  venue_type: fields.venueType,
  starts_at: londonTime(fields.day, fields.from),
  ends_at: londonTime(fields.day, fields.until),
  capacity: fields.capacity ? Number(fields.capacity) : null,
  access: [...new Set(fields.access)],
  access_words: fields.accessWords,
  cost: fields.cost,
  online_link: fields.link ? at.council.keys.seal(fields.link) : null,
  translations: JSON.stringify(fields.accessCy ? { cy: { access: fields.accessCy } } : {}),
  updated_at: at.now,
})

const moved = (before: EventRow, after: EventRow): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.venue !== after.venue

/** Calls an event off with a reason that everyone reads; whoever booked or helps is told, and calendars hear of it. */
export function callOff(
  at: Acting,
  { activityId, why }: { activityId: string; why: string },
): Promise<{ calledOff: true } | { refused: CallOffRefusal }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const event = activity && (await findEvent(tx, activityId, { lock: true }))
    if (!event || event.endsAt <= at.now) return { refused: 'not-found' }
    if (event.cancelledAt) return { calledOff: true }
    if (!why) return { refused: 'why-missing' }
    if (why.length > longest.why) return { refused: 'why-too-long' }
    await tx
      .insertInto('project_event_cancellations')
      .values({ activity_id: activityId, at: at.now, by_account: at.by.account, why })
      .execute()
    await sql`update project_events set sequence = sequence + 1, updated_at = ${at.now} where activity_id = ${activityId}`.execute(
      tx,
    )
    await tellEveryone(tx, at, activity, { ...event, cancelledWhy: why }, 'called-off')
    await record(tx, at, { deed: 'event.called-off', subject: subjectOf('activity', activityId), why, public: { why } })
    return { calledOff: true }
  })
}
