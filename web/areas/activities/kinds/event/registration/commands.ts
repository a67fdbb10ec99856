import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { readEmail } from '../../../../people/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { findEvent } from '../queries.ts'
import { fillPlaces } from './fill-places.ts'
import { keepPerson } from './people.ts'
import { findByCode } from './queries.ts'
import { fits, type PlaceFields, type PlaceRefusals, placeRefusals } from './rules.ts'
import { projectSlug, tellPerson } from './tell.ts'

export type BookRefusal = 'not-found' | 'called-off' | 'over'
type Booked = { code: string; placed: boolean }

/** Books a place, or one on the waiting list where all are taken. How many there are is held still meanwhile. */
export function bookPlace(
  at: Acting,
  {
    activityId,
    fields,
    language,
    once,
  }: { activityId: string; fields: PlaceFields; language: 'en' | 'cy'; once?: string | undefined },
): Promise<Booked | { refused: BookRefusal } | { refused: 'invalid'; fields: PlaceRefusals }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const event = activity?.publishedAt ? await findEvent(tx, activityId, { lock: true }) : undefined
    if (!activity || !event) return { refused: 'not-found' }
    if (event.cancelledAt) return { refused: 'called-off' }
    if (event.endsAt <= at.now) return { refused: 'over' }
    const email = fields.email ? readEmail(fields.email) : undefined
    const found = placeRefusals(fields, email)
    if (Object.keys(found).length) return { refused: 'invalid', fields: found }
    const people = Number(fields.people)
    const placed = event.waiting === 0 && fits(event, people)
    const { row, again } = await keepPerson(tx, at, {
      activityId,
      language,
      once: isId(once) ? once : undefined,
      name: fields.name,
      email: email ?? '',
      telephone: fields.telephone,
      needs: fields.needs,
    })
    if (again) return { code: row.code, placed: (await findByCode(tx, activityId, row.code))?.placedAt != null }
    await tx
      .insertInto('event_places')
      .values({
        person_id: row.id,
        activity_id: activityId,
        people,
        asked_at: at.now,
        placed_at: placed ? at.now : null,
      })
      .execute()
    await sql`update project_events set placed = placed + ${placed ? people : 0}, waiting = waiting + ${placed ? 0 : 1}
      where activity_id = ${activityId}`.execute(tx)
    if (row.email)
      await tellPerson(
        tx,
        at,
        { activity, event, project: await projectSlug(tx, activity) },
        { ...row, people, placed },
        placed ? 'placed' : 'waiting',
      )
    await record(tx, at, {
      deed: 'event.place-booked',
      subject: subjectOf('activity', activityId),
      public: { people, waits: !placed },
    })
    return { code: row.code, placed }
  })
}

/** Gives up a place or a wait; whoever waited longest moves up. Whoever holds the code may. */
export function leavePlace(
  at: Acting,
  { activityId, code }: { activityId: string; code: string },
): Promise<{ left: true } | { refused: 'not-found' | 'over' }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const event = activity && (await findEvent(tx, activityId, { lock: true }))
    const own = event && (await findByCode(tx, activityId, code))
    if (!activity || !event || !own?.asked) return { refused: 'not-found' }
    if (own.leftAt) return { left: true }
    if (event.startsAt <= at.now) return { refused: 'over' }
    await sql`update event_places set left_at = ${at.now} where person_id = ${own.id}`.execute(tx)
    await sql`update project_events set placed = placed - ${own.placedAt ? own.people : 0}, waiting = waiting - ${own.placedAt ? 0 : 1}
      where activity_id = ${activityId}`.execute(tx)
    if (own.email) await tellPerson(tx, at, { activity, event, project: await projectSlug(tx, activity) }, own, 'left')
    await fillPlaces(tx, at, activity, (await findEvent(tx, activityId))!)
    await record(tx, at, {
      deed: 'event.place-left',
      subject: subjectOf('activity', activityId),
      public: { people: own.people },
    })
    return { left: true }
  })
}
