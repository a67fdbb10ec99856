import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import type { Person } from '../../../../platform/session.ts'
import { scopeOf, within } from '../../../voices/index.ts'
import * as paths from '../../paths.ts'
import { ideaShown } from './queries.ts'

type Row = { id: string; title: string; days: number; oldest: Date; n: number }
const most = 99

/** Boards whose ideas should have had an official answer by now: with how many, and since when the first waits. */
export async function ideaNeeds({ db, now }: { db: Sql; now: Date }, person: Person) {
  const { rows } = await sql<Row>`
    select a.id, a.title, (a.definition->>'answerDays')::int as days, w.oldest, w.n
    from activities a join activity_publications p on p.activity_id = a.id
      cross join lateral (select min(s.given_at) as oldest, count(*)::int as n from (
        select i.given_at from ideas i where i.activity_id = a.id and i.gone_by is null and i.status_at is null and ${ideaShown}
          and i.given_at < ${now}::timestamptz - make_interval(days => (a.definition->>'answerDays')::int)
        order by i.given_at, i.id limit ${most}) s) w
    where a.kind = 'ideas' and w.n > 0 and ${within(scopeOf(person, 'activities.edit'), sql`a.project_id`)} order by w.oldest limit 20`.execute(
    db,
  )
  return rows.map(({ id, title, days, oldest, n }) => ({
    key: 'overdue',
    title,
    words: `${n === 1 ? '1 idea waits' : `${n === most ? 'Many ideas wait' : `${n} ideas wait`}`} for an answer for more than ${days} days`,
    due: new Date(oldest.getTime() + days * 24 * 3600_000),
    href: paths.ideasDesk.to({ activity: id }),
    action: 'Answer them',
  }))
}
