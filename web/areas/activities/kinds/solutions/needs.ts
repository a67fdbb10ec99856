import { sql } from 'kysely'
import { dayOf, londonTime } from '../../../../platform/clock.ts'
import type { Sql } from '../../../../platform/db.ts'
import type { Person } from '../../../../platform/session.ts'
import { isShown, scopeOf, within } from '../../../voices/index.ts'
import * as paths from './paths.ts'
import { findProblems } from './queries.ts'

type Row = { id: string; activityId: string; nextStep: string; nextOn: string }

/** Problems whose next step should have been done by now. */
export async function solutionNeeds({ db, now }: { db: Sql; now: Date }, person: Person) {
  const { rows } = await sql<Row>`
    select p.id, a.id as "activityId", p.next_step as "nextStep", p.next_on as "nextOn"
    from solution_problems p join activities a on a.id = p.activity_id
    where p.next_on < ${dayOf(now)}::date and p.gone_by is null and p.step <> 'decision' and ${isShown(sql`p.id`)}
      and ${within(scopeOf(person, 'activities.edit'), sql`a.project_id`)}
    order by p.next_on, p.id limit 20`.execute(db)
  const found = await findProblems(
    db,
    rows.map(({ id }) => id),
  )
  const titles = new Map(found.map(({ id, title }) => [id, title]))
  return rows.map(({ id, activityId, nextStep, nextOn }) => ({
    key: 'overdue',
    title: titles.get(id) ?? '',
    words: nextStep,
    due: londonTime(nextOn, '12:00'),
    href: paths.boardDesk.to({ activity: activityId }),
    action: 'Say what comes next',
  }))
}
