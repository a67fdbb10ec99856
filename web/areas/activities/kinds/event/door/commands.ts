import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findEvent } from '../queries.ts'

/** Somebody who booked is here; with `here` false they are not after all. Pressed twice it counts once. */
export function checkIn(
  at: Acting,
  { activityId, personId, here }: { activityId: string; personId: string; here: boolean },
): Promise<{ here: boolean } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const event = isId(personId) ? await findEvent(tx, activityId, { lock: true }) : undefined
    if (!event || event.cancelledAt) return { refused: 'not-found' }
    const { rows } = await sql<{ people: number; here: boolean }>`select people, here_at is not null as here
      from event_places where person_id = ${personId} and activity_id = ${activityId} and left_at is null for update`.execute(
      tx,
    )
    const place = rows[0]
    if (!place) return { refused: 'not-found' }
    if (place.here === here) return { here }
    await sql`update event_places set here_at = ${here ? at.now : null}, here_by = ${here ? at.by.account : null}
      where person_id = ${personId}`.execute(tx)
    await sql`update project_events set attended = attended + ${here ? place.people : -place.people}
      where activity_id = ${activityId}`.execute(tx)
    await record(tx, at, {
      deed: 'event.checked-in',
      subject: subjectOf('activity', activityId),
      public: { people: here ? place.people : -place.people },
    })
    return { here }
  })
}

export const mostWalkIns = 500

/** People who came without booking: they are counted, and nobody asks who they are. */
export function countWalkIns(
  at: Acting,
  { activityId, people, once }: { activityId: string; people: number; once?: string | undefined },
): Promise<{ counted: true } | { refused: 'not-found' | 'not-a-number' }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, activityId, { lock: true })
    if (!event || event.cancelledAt) return { refused: 'not-found' }
    if (!Number.isInteger(people) || people < 1 || people > mostWalkIns) return { refused: 'not-a-number' }
    const id = isId(once) ? once : newId<'walk-in'>(at.now)
    const made = await tx
      .insertInto('event_walk_ins')
      .values({ id, activity_id: activityId, people, at: at.now, by_account: at.by.account })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { counted: true }
    await sql`update project_events set walk_ins = walk_ins + ${people} where activity_id = ${activityId}`.execute(tx)
    await record(tx, at, {
      deed: 'event.walk-ins-counted',
      subject: subjectOf('activity', activityId),
      public: { people },
    })
    return { counted: true }
  })
}
