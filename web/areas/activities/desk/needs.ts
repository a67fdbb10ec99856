import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { scopeOf, within } from '../../voices/index.ts'
import { fieldNeeds } from '../field/needs.ts'
import { formatNeeds } from '../format-requests/needs.ts'
import { draftNeeds } from '../kinds/draft/needs.ts'
import { hostItems } from '../kinds/event/notes/desk-items.ts'
import { ideaNeeds } from '../kinds/ideas/needs.ts'
import { questionNeeds } from '../kinds/questions-answers/needs.ts'
import { solutionNeeds } from '../kinds/solutions/needs.ts'
import { activityDesk, keyingBatch } from '../paths.ts'

/** One thing on an officer's desk. */
export type DeskItem = {
  key: string
  title: string
  words?: string
  due?: Date
  href: string
  action: string
  count?: number
}

type Row = {
  kind: 'pile' | 'closing'
  id: string
  title: string
  due: Date | null
  second: boolean
  mine: boolean
}
const week = 7 * 24 * 3600_000

type Need = (at: { db: Sql; now: Date }, person: Person) => Promise<DeskItem[]>
const needs: readonly Need[] = [
  formatNeeds,
  ideaNeeds,
  questionNeeds,
  draftNeeds,
  solutionNeeds,
  fieldNeeds,
  hostItems,
  pilesAndClosings,
]

/** What of this area waits for this person: promised answers and formats, piles of paper, what devices brought, and conversations about to close. */
export async function deskOf(at: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  return (await Promise.all(needs.map((need) => need(at, person)))).flat()
}

async function pilesAndClosings({ db, now }: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  const { rows } = await sql<Row>`
    select 'pile' as kind, b.id, b.name as title, null::timestamptz as due,
      count(s.id) = b.stated_total and count(s.id) > count(k.sheet_id) as second, bool_or(f.by_account = ${person.id}) is true as mine
    from keying_batches b join activities a on a.id = b.activity_id left join keying_sheets s on s.batch_id = b.id
      left join keyings f on f.sheet_id = s.id and f.turn = 1 left join keyings k on k.sheet_id = s.id and k.turn = 2
    where not exists (select from keying_releases r where r.batch_id = b.id)
      and ${within(scopeOf(person, 'voices.enter'), sql`a.project_id`)} group by b.id
    union all
    select 'closing', a.id, a.title, a.closes_at, false, false from activities a
      join activity_publications p on p.activity_id = a.id left join activity_closures c on c.activity_id = a.id
    where c.at is null and a.closes_at > ${now} and a.closes_at < ${new Date(now.getTime() + week)}
      and ${within(scopeOf(person, 'activities.edit'), sql`a.project_id`)}
    order by due nulls first limit 50`.execute(db)
  return rows.map((row) => {
    if (row.kind === 'closing')
      return {
        key: 'closing',
        title: row.title,
        words: 'It closes within a week',
        ...(row.due ? { due: row.due } : {}),
        href: activityDesk.to({ activity: row.id }),
        action: 'See how it goes',
      }
    const words = row.second
      ? row.mine
        ? 'Another person has to key it a second time'
        : 'It waits to be keyed by a second person'
      : 'It is held: open it to see why'
    return {
      key: 'batch-held',
      title: row.title,
      words,
      href: keyingBatch.to({ batch: row.id }),
      action: row.second && !row.mine ? 'Key it again' : 'Open the pile',
    }
  })
}
