import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import type { Person } from '../../../../platform/session.ts'
import { scopeOf, within } from '../../../voices/index.ts'
import * as paths from './paths.ts'

type Row = { id: string; title: string; n: number }

/** Open drafts with paragraphs that people commented on and nobody has answered. */
export async function draftNeeds({ db, now }: { db: Sql; now: Date }, person: Person) {
  const { rows } = await sql<Row>`
    select a.id, a.title, w.n
    from activities a join activity_publications p on p.activity_id = a.id
      cross join lateral (select count(distinct t.paragraph)::int as n from draft_tallies t where t.activity_id = a.id and t.n > 0
        and not exists (select from draft_answers d where d.activity_id = a.id and d.paragraph = t.paragraph)) w
    where a.kind = 'draft' and w.n > 0 and ${within(scopeOf(person, 'activities.edit'), sql`a.project_id`)} and a.opens_at <= ${now} order by a.closes_at nulls last, a.id limit 20`.execute(
    db,
  )
  return rows.map(({ id, title, n }) => ({
    key: 'no-response',
    title,
    words: `${n === 1 ? '1 paragraph has' : `${n} paragraphs have`} comments and no answer yet`,
    href: paths.comments.to({ activity: id }),
    action: 'Answer them',
  }))
}
