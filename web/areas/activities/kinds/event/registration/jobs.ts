import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import type { JobKind } from '../../../../../platform/jobs.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { noteRetention } from '../../../../people/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { type EventRow, eventColumns, eventFrom } from '../queries.ts'
import { keepDays } from '../rules.ts'
import { personColumns } from './people.ts'
import { projectSlug, tellPerson, type Whom } from './tell.ts'

const day = 86_400_000

/** Reminds everyone who has a place, two days before it begins, once. */
export async function remind(at: Acting): Promise<number> {
  const { rows } = await sql<EventRow>`select ${eventColumns} from ${eventFrom}
    where e.starts_at > ${at.now} and e.starts_at <= ${new Date(at.now.getTime() + 2 * day)} and c.at is null
      and exists (select from event_places l where l.activity_id = e.activity_id and l.placed_at is not null
        and l.left_at is null and l.reminded_at is null) order by e.starts_at limit 50`.execute(at.db)
  let told = 0
  for (const event of rows)
    told += await deed(at.db, async (tx) => {
      const activity = (await findRow(tx, event.activityId))!
      const project = await projectSlug(tx, activity)
      const due = await sql<Whom>`with marked as (update event_places set reminded_at = ${at.now}
          where activity_id = ${event.activityId} and placed_at is not null and left_at is null and reminded_at is null
          returning person_id, people)
        select ${personColumns}, marked.people, true as placed from marked join event_people p on p.id = marked.person_id`.execute(
        tx,
      )
      for (const person of due.rows) await tellPerson(tx, at, { activity, event, project }, person, 'reminder')
      await record(tx, at, {
        deed: 'event.reminded',
        subject: subjectOf('activity', event.activityId),
        public: { people: due.rows.length },
      })
      return due.rows.length
    })
  return told
}

/** Some days after an event nobody needs to know who was there: names, addresses and needs go, the counts stay. */
export function forgetPeople(at: Acting): Promise<number> {
  return deed(at.db, async (tx) => {
    const { rows } = await sql`update event_people p set name = null, email = null, email_key = null, telephone = null,
        needs = null, forgotten_at = ${at.now}
      from project_events e where e.activity_id = p.activity_id and p.forgotten_at is null
        and e.ends_at < ${new Date(at.now.getTime() - keepDays * day)} returning p.id`.execute(tx)
    if (rows.length) await noteRetention(tx, at, { rule: 'event-people', removed: rows.length })
    return rows.length
  })
}

export const registrationJobs: readonly JobKind[] = [
  { kind: 'activities.event-reminders', every: 'every 60 minutes', run: async (job) => ({ told: await remind(job) }) },
  { kind: 'activities.event-people', every: 'daily 03:50', run: async (job) => ({ removed: await forgetPeople(job) }) },
]
