import { sql } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Side } from '../record/sides.ts'

export type MyGroup = {
  groupId: string
  slug: string
  name: string
  /** The first day of the link, for a group nobody spoke with since. */
  linkedOn: string
  /** Until when the reader only stands in; null for their own. */
  standsInUntil: string | null
  lastOn: string | null
  nextSide: Side | null
  ownOpen: number
  ownLate: number
  theirLate: number
  /** The day of the council's next promise. */
  nextDue: string | null
}

/** What should have been done by now on a solution board where one of the groups works with others. */
export type LateStep = { groupId: string; words: string; href: string }

/** The groups somebody is the link officer of, and those they stand in for today. */
const mine = (accountId: string, today: string) => sql`
  select l.group_id, l.started_at, w.own, w.until_on from (
    select o.id, true as own, null::date as until_on from link_officers o
      where o.account_id = ${accountId} and o.ended_at is null
    union all select c.officer_id, false, max(c.until_on) from link_covers c join link_officers s on s.id = c.cover_officer
      where s.account_id = ${accountId} and s.ended_at is null and ${today}::date between c.from_on and c.until_on
      group by c.officer_id) w
  join link_allocations l on l.officer_id = w.id and l.ended_at is null`

/** How an officer stands with each of their groups: one row each, however long the dialogue is. */
export async function listMyGroups({ db, now }: { db: Sql; now: Date }, accountId: string): Promise<MyGroup[]> {
  const today = dayOf(now)
  const { rows } = await sql<MyGroup>`with mine as (${mine(accountId, today)})
    select g.id as "groupId", g.slug, g.name, (m.started_at at time zone 'Europe/London')::date as "linkedOn",
      case when m.own then null else m.until_on end as "standsInUntil", t.last_on as "lastOn", t.next_side as "nextSide",
      p.own_open as "ownOpen", p.own_late as "ownLate", p.their_late as "theirLate", p.next_due as "nextDue"
    from mine m join groups g on g.id = m.group_id left join dialogue_tallies t on t.group_id = m.group_id
    cross join lateral (select count(*) filter (where side = 'officer') as own_open,
        count(*) filter (where side = 'officer' and due_on < ${today}) as own_late,
        count(*) filter (where side = 'group' and due_on < ${today}) as their_late,
        min(due_on) filter (where side = 'officer' and due_on >= ${today}) as next_due
      from record_promises where group_id = m.group_id and ended_at is null) p
    order by m.own desc, g.name_key, g.id limit 100`.execute(db)
  return rows
}

export type DuePromise = { id: string; slug: string; group: string; side: Side; words: string; dueOn: string }

/** Open promises of an officer's groups that are late or due soon; of the group's own only those that are late. */
export async function listDuePromises(
  { db, now }: { db: Sql; now: Date },
  { accountId, until }: { accountId: string; until: string },
): Promise<DuePromise[]> {
  const today = dayOf(now)
  const { rows } = await sql<DuePromise>`with mine as (${mine(accountId, today)})
    select p.id, g.slug, g.name as "group", p.side, p.words, p.due_on as "dueOn"
    from mine m join groups g on g.id = m.group_id join record_promises p on p.group_id = m.group_id and p.ended_at is null
    where p.due_on <= case when p.side = 'officer' then ${until}::date else ${today}::date - 1 end
    order by p.due_on, p.id limit 50`.execute(db)
  return rows
}
