import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { addWorkingDays, dayOf } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/db.ts'
import { withQuery } from '../../../platform/paths.ts'
import type { Person } from '../../../platform/session.ts'
import { lateIn } from '../moderation/scale/queries.ts'
import { moderation } from '../paths.ts'
import { type DeskItem, deskOfReplies } from '../replies/desk.ts'
import { quotes } from '../sense/paths.ts'
import { goneOfPinner } from '../sense/quotes/queries.ts'
import { type Scope, scopeOf, within } from '../standing/scope.ts'

/** Working days within which somebody reads what was written. */
const readWithin = 3

type Row = { appeals: number; waiting: number; oldest: Date | null; oldestAppeal: Date | null }

/** What of people's voices waits for this person: what to read, appeals, and replies that were promised. */
export async function deskOf(at: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  const [waiting, replies, gone] = await Promise.all([
    holds(person, 'voices.moderate') ? moderationItems(at, scopeOf(person, 'voices.moderate')) : [],
    deskOfReplies(at, person),
    holds(person, 'themes.edit') ? goneQuotes(at, person) : [],
  ])
  return [...waiting, ...replies, ...gone]
}

/** Whoever pinned a quote is told when it left the report by itself. */
async function goneQuotes({ db }: { db: Db }, person: Person): Promise<DeskItem[]> {
  const projects = await goneOfPinner(db, person.id)
  return projects.map(({ projectId, n }) => ({
    key: 'quotes-gone',
    title:
      n === 1
        ? '1 quote that you pinned has left the report'
        : `${n.toLocaleString('en-GB')} quotes that you pinned have left the report`,
    href: quotes.to({ subject: `project:${projectId}` }),
    action: 'See why',
  }))
}

async function moderationItems({ db, now }: { db: Db; now: Date }, scope: Scope): Promise<DeskItem[]> {
  const own = within(scope, sql`project_id`)
  const { rows } = await sql<Row>`
    select count(*) filter (where why = 'appealed')::int as appeals, count(*) filter (where why <> 'appealed')::int as waiting,
      min(since) filter (where why <> 'appealed') as oldest, min(since) filter (where why = 'appealed') as "oldestAppeal"
    from (select why, since from voice_waits where ${own}
      union all select 'reported', min(r.at) from voice_reports r join voice_publications p on p.voice_id = r.voice_id
        where r.settled_at is null and ${own} group by r.voice_id) as queue`.execute(db)
  const { appeals, waiting, oldest, oldestAppeal } = rows[0]!
  const late = await lateIn(db, scope, now)
  return [
    ...(late.n && late.oldest
      ? [
          {
            key: 'moderate-late',
            count: late.n,
            due: dayOf(late.oldest),
            title: `${late.n.toLocaleString('en-GB')} ${late.n === 1 ? 'answer has' : 'answers have'} waited longer than ${late.hours} hours to be read`,
            action: 'Read the oldest',
            href: moderation.to(),
          },
        ]
      : []),
    ...(waiting && oldest
      ? [item('moderate', waiting, oldest, 'answer waits', 'answers wait', 'to be read', 'Moderate', moderation.to())]
      : []),
    ...(appeals && oldestAppeal
      ? [
          item(
            'appeal',
            appeals,
            oldestAppeal,
            'appeal waits',
            'appeals wait',
            'for somebody else than who refused',
            'Answer',
            withQuery(moderation.to(), { why: 'appealed' }),
          ),
        ]
      : []),
  ]
}

const item = (
  key: DeskItem['key'],
  count: number,
  oldest: Date,
  one: string,
  many: string,
  what: string,
  action: string,
  href: string,
): DeskItem => ({
  key,
  count,
  due: addWorkingDays(dayOf(oldest), readWithin),
  action,
  href,
  title: `${count.toLocaleString('en-GB')} ${count === 1 ? one : many} ${what}`,
})
