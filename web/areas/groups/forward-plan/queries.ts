import { type RawBuilder, sql } from 'kysely'
import { addDays } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { type Ask, earlier, later, type Over, type Span } from './rules.ts'

/** An entry of the forward plan; `planYear` where it is an item of a yearly plan. */
export type Entry = Ask & {
  about: string
  note: string
  overCapWhy: string | null
  version: number
  planYear: number | null
  withdrawnAt: Date | null
  withdrawnWhy: string | null
}

export const entryColumns = sql`e.id, e.title, e.about, e.service, lower(e.during) as "fromOn", upper(e.during) - 1 as "untilOn",
  e.wards, e.communities, e.groups, e.note, e.over_cap_why as "overCapWhy", e.version, p.year as "planYear",
  w.at as "withdrawnAt", w.why as "withdrawnWhy"`
export const entryFrom = sql`forward_entries e left join forward_withdrawals w on w.entry_id = e.id
  left join plan_items i on i.entry_id = e.id left join engagement_plans p on p.id = i.plan_id`
const live = sql`not exists (select from forward_withdrawals x where x.entry_id = e.id)`
const during = ({ fromOn, untilOn }: Span) => sql`e.during && daterange(${fromOn}::date, ${untilOn}::date, '[]')`

export async function findEntry(db: Sql, id: string, { lock = false } = {}): Promise<Entry | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Entry>`select ${entryColumns} from ${entryFrom} where e.id = ${id}
    ${lock ? sql`for update of e` : sql``}`.execute(db)
  return rows[0]
}

export const entriesPerPage = 20

/** What is to come, soonest first, or what is over, latest first; withdrawn entries are not there. */
export async function listEntries(
  db: Sql,
  { today, past = false, page = 1 }: { today: string; past?: boolean; page?: number },
): Promise<{ entries: Entry[]; more: boolean }> {
  const where = past ? sql`upper(e.during) <= ${today}::date` : sql`upper(e.during) > ${today}::date`
  const order = past ? sql`upper(e.during) desc, e.id desc` : sql`lower(e.during), upper(e.during), e.id`
  const { rows } =
    await sql<Entry>`select ${entryColumns} from (select e.* from forward_entries e where ${where} and ${live}
      order by ${order} limit ${entriesPerPage + 1} offset ${(page - 1) * entriesPerPage}) e
    left join forward_withdrawals w on false left join plan_items i on i.entry_id = e.id
    left join engagement_plans p on p.id = i.plan_id order by ${order}`.execute(db)
  return { entries: rows.slice(0, entriesPerPage), more: rows.length > entriesPerPage }
}

/** Most asks that one span is looked through for: more would be a list, not a warning. */
const mostAtOnce = 500

/** What asks anybody in these days, from the index of days; what asks somebody in common is said by the rule. */
export async function entriesDuring(db: Sql, span: Span, except?: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`select ${entryColumns} from ${entryFrom}
    where ${during(span)} and ${live} ${except ? sql`and e.id <> ${except}` : sql``}
    order by lower(e.during), e.id limit ${mostAtOnce}`.execute(db)
  return rows
}

/** How often groups are asked in each of these quarters, by entries that name them. */
export async function timesAsked(
  db: Sql,
  groupIds: readonly string[],
  quarters: readonly string[],
  except?: string,
): Promise<Over[]> {
  if (!groupIds.length || !quarters.length) return []
  const { rows } = await sql<Over>`select g.id as "groupId", q.starts as quarter, count(e.id) as times
    from unnest(${[...groupIds]}::uuid[]) g(id) cross join unnest(${[...quarters]}::date[]) q(starts)
    left join forward_entries e on e.groups @> array[g.id]
      and e.during && daterange(q.starts, (q.starts + interval '3 months')::date) and ${live}
      ${except ? sql`and e.id <> ${except}` : sql``}
    group by g.id, q.starts`.execute(db)
  return rows
}

/** What names a group, latest first. */
export async function entriesNaming(db: Sql, groupId: string, limit: number, offset = 0): Promise<Entry[]> {
  const { rows } = await sql<Entry>`select ${entryColumns} from ${entryFrom}
    where e.groups @> array[${groupId}]::uuid[] and ${live} order by upper(e.during) desc, e.id desc limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows
}

export type Named = { id: string; name: string; slug: string }
const inNetwork = sql`exists (select from group_memberships m where m.group_id = g.id and m.left_at is null)
  and not exists (select from group_removals r where r.group_id = g.id)`
async function groupsWhere(db: Sql, where: RawBuilder<unknown>, limit: number, offset = 0): Promise<Named[]> {
  const { rows } = await sql<Named>`select g.id, g.name, g.slug from groups g where ${where} and ${inNetwork}
    order by g.name_key, g.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}
/** Names of groups of the network among these ids. */
export const groupsOf = async (db: Sql, ids: readonly string[]): Promise<Named[]> =>
  ids.length ? groupsWhere(db, sql`g.id = any(${[...new Set(ids)]}::uuid[])`, 2_000) : []
/** Groups of the network whose name is one of these, as it is compared. */
export const groupsNamed = async (db: Sql, keys: readonly string[]): Promise<(Named & { key: string })[]> => {
  if (!keys.length) return []
  const { rows } = await sql<Named & { key: string }>`select g.id, g.name, g.slug, g.name_key as key from groups g
    where g.name_key = any(${[...keys]}) and ${inNetwork} order by g.name_key, g.id limit 200`.execute(db)
  return rows
}

/** Groups that are named by anything in a span, alphabetically: never by how often. */
export const groupsAsked = (
  db: Sql,
  span: Span,
  { page, perPage }: { page: number; perPage: number },
): Promise<Named[]> =>
  groupsWhere(
    db,
    sql`g.id in (select unnest(e.groups) from forward_entries e where ${during(span)} and ${live})`,
    perPage + 1,
    (page - 1) * perPage,
  )

/** How many key groups nothing in a span names, and the first of them. */
export async function keyGroupsNotAsked(
  db: Sql,
  span: Span,
  limit: number,
): Promise<{ groups: { id: string; name: string }[]; total: number }> {
  const { rows } = await sql<{ id: string; name: string; total: number }>`select g.id, g.name, count(*) over () as total
    from key_group_designations d join groups g on g.id = d.group_id
    where d.ended_at is null and not exists (select from forward_entries e
      where e.groups @> array[g.id] and ${during(span)} and ${live})
    order by g.name_key, g.id limit ${limit}`.execute(db)
  return { groups: rows.map(({ id, name }) => ({ id, name })), total: rows[0]?.total ?? 0 }
}

/** Days before and after which nothing of a list lies. */
export function spanOf(spans: readonly Span[], today: string): Span {
  return spans.reduce<Span>(
    (all, { fromOn, untilOn }) => ({
      fromOn: earlier(fromOn, all.fromOn),
      untilOn: later(untilOn, all.untilOn),
    }),
    { fromOn: spans[0]?.fromOn ?? today, untilOn: spans[0]?.untilOn ?? addDays(today, 1) },
  )
}
