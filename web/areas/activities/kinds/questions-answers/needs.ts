import { sql } from 'kysely'
import { dayOf, londonTime } from '../../../../platform/clock.ts'
import type { Sql } from '../../../../platform/db.ts'
import type { Person } from '../../../../platform/session.ts'
import { scopeOf, within } from '../../../voices/index.ts'
import * as paths from '../../paths.ts'
import { questionShown } from './queries.ts'

type Row = { id: string; title: string; due: string; n: number }
const most = 99

/** Boards whose questions should have been answered by now: with how many, and since when the first waits. */
export async function questionNeeds({ db, now }: { db: Sql; now: Date }, person: Person) {
  const { rows } = await sql<Row>`
    select a.id, a.title, w.due, w.n
    from activities a join activity_publications p on p.activity_id = a.id
      cross join lateral (select min(s.due_on) as due, count(*)::int as n from (
        select q.due_on from asked_questions q where q.activity_id = a.id and q.into_question is null and q.answered_at is null
          and q.due_on < ${dayOf(now)}::date and ${questionShown} order by q.due_on, q.voice_id limit ${most}) s) w
    where a.kind = 'questions-answers' and w.n > 0 and ${within(scopeOf(person, 'activities.edit'), sql`a.project_id`)} order by w.due limit 20`.execute(
    db,
  )
  return rows.map(({ id, title, due, n }) => ({
    key: 'overdue',
    title,
    words: `${n === 1 ? '1 question waits' : `${n === most ? 'Many questions wait' : `${n} questions wait`}`} for an answer past the promised day`,
    due: londonTime(due, '23:59'),
    href: paths.askedDesk.to({ activity: id }),
    action: 'Answer them',
  }))
}
