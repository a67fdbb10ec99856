import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { scopeOf, within } from '../../voices/index.ts'
import * as paths from './paths.ts'

type Row = { id: string; projectId: string; place: string; held: number }

/** Answers from devices without signal that could not be taken as they came: nobody sees them before somebody settles it. */
export async function fieldNeeds({ db }: { db: Sql }, person: Person) {
  const { rows } = await sql<Row>`
    select s.id, s.project_id as "projectId", s.place, s.held from field_sessions s where s.held > 0
      and ${within(scopeOf(person, 'voices.enter'), sql`s.project_id`)} order by s.ends_at, s.id limit 50`.execute(db)
  return rows.map(({ id, projectId, place, held }) => ({
    key: 'batch-held',
    title: place,
    words: `${held === 1 ? '1 answer that came from a device waits' : `${held} answers that came from devices wait`} to be looked at`,
    href: paths.fieldSession.to({ project: projectId, session: id }),
    action: 'Look at it',
  }))
}
