import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Tx } from '../../../../../platform/db.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import type { EventRow } from '../queries.ts'
import { personColumns } from './people.ts'
import { fits } from './rules.ts'
import { projectSlug, tellPerson, type Whom } from './tell.ts'

/** Those who wait move up in the order in which they asked, each told. The event's row is locked by whoever calls. */
export async function fillPlaces(tx: Tx, at: Acting, activity: ActivityRow, event: EventRow): Promise<number> {
  if (!event.waiting || event.startsAt <= at.now) return 0
  const { rows } = await sql<Whom & { people: number }>`select ${personColumns}, l.people
    from event_places l join event_people p on p.id = l.person_id
    where l.activity_id = ${event.activityId} and l.placed_at is null and l.left_at is null
    order by l.asked_at, l.person_id limit 200`.execute(tx)
  let { placed } = event
  let moved = 0
  const project = await projectSlug(tx, activity)
  for (const person of rows) {
    if (!fits({ capacity: event.capacity, placed }, person.people)) continue
    placed += person.people
    moved++
    await sql`update event_places set placed_at = ${at.now} where person_id = ${person.id}`.execute(tx)
    await tellPerson(tx, at, { activity, event, project }, { ...person, placed: true }, 'moved-up')
  }
  if (moved)
    await sql`update project_events set placed = ${placed}, waiting = waiting - ${moved} where activity_id = ${event.activityId}`.execute(
      tx,
    )
  return moved
}
