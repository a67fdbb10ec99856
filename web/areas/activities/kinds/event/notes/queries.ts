import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { type Subject, subjectOf } from '../../../../../platform/subjects.ts'
import { promisesAbout } from '../../../../voices/index.ts'
import { type EventRow, eventColumns, eventFrom } from '../queries.ts'

export type Hosted = EventRow & { title: string; projectId: string }
/** Notes are answered within weeks: the host's desk looks back two years. */
const mostHosted = 200

/** Events of this host that have begun or are to come, latest first. */
export async function hostedBy(db: Sql, accountId: string): Promise<Hosted[]> {
  const { rows } = await sql<Hosted>`select ${eventColumns}, a.title, a.project_id as "projectId" from ${eventFrom}
    join activities a on a.id = e.activity_id join activity_publications u on u.activity_id = a.id
    where e.host_account = ${accountId} order by e.starts_at desc, e.activity_id limit ${mostHosted}`.execute(db)
  return rows
}

export const subjectsOf = (events: readonly { activityId: string }[]): Subject[] =>
  events.map(({ activityId }) => subjectOf('activity', activityId))

export type ServiceRow = {
  service: string
  waiting: number
  overdue: number
  answered: number
  actioned: number
  outOfScope: number
}

/** Notes of an event by service and by what became of them. */
export async function notesByService(db: Sql, activityId: string, today: string): Promise<ServiceRow[]> {
  const [promises, ended] = await Promise.all([
    promisesAbout(db, [subjectOf('activity', activityId)], today),
    sql<{ service: string; ending: string; n: number }>`select service, ending, count(*) as n from event_note_endings
      where activity_id = ${activityId} group by 1, 2`.execute(db),
  ])
  return promises.map(({ service, promised, answered, overdue }) => {
    const of = (ending: string) => ended.rows.find((row) => row.service === service && row.ending === ending)?.n ?? 0
    const [actioned, outOfScope] = [of('actioned'), of('out-of-scope')]
    return {
      service,
      overdue,
      waiting: promised - answered - overdue,
      actioned,
      outOfScope,
      answered: answered - actioned - outOfScope,
    }
  })
}
