import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Content, Item } from './rules.ts'

export type Plan = {
  id: string
  year: number
  aims: string
  draftedAt: Date
  updatedAt: Date
  version: number | null
  adoptedAt: Date | null
}
const planColumns = sql`p.id, p.year, p.aims, p.drafted_at as "draftedAt", p.updated_at as "updatedAt",
  v.number as version, v.at as "adoptedAt"`
const planFrom = sql`engagement_plans p left join lateral (select number, at from plan_versions x where x.plan_id = p.id
  order by number desc limit 1) v on true`

export async function findPlan(db: Sql, year: number, { lock = false } = {}): Promise<Plan | undefined> {
  if (lock) await sql`select from engagement_plans where year = ${year} for update`.execute(db)
  const { rows } = await sql<Plan>`select ${planColumns} from ${planFrom} where p.year = ${year}`.execute(db)
  return rows[0]
}

/** Plans, the latest year first: one a year, and no council plans for more than a few decades. */
export async function listPlans(db: Sql): Promise<(Plan & { open: number })[]> {
  const { rows } = await sql<Plan & { open: number }>`select ${planColumns},
      (select count(*) from plan_comments c where c.plan_id = p.id and c.responded_at is null) as open
    from ${planFrom} order by p.year desc limit 40`.execute(db)
  return rows
}

/** The plan that the public reads: of this plan year, or else the latest before it, or else the first after it. */
export async function currentYear(db: Sql, year: number): Promise<number | undefined> {
  const { rows } = await sql<{ year: number }>`select year from engagement_plans
    order by year > ${year}, abs(year - ${year}) limit 1`.execute(db)
  return rows[0]?.year
}

export type ItemRow = Item & { version: number; note: string; overCapWhy: string | null }
const items = (where: RawBuilder<unknown>) => sql<ItemRow>`select e.id, e.title, e.about, i.why, e.service,
    lower(e.during) as "fromOn", upper(e.during) - 1 as "untilOn", e.wards, e.communities, e.groups, i.how,
    i.may_change as "mayChange", e.version, e.note, e.over_cap_why as "overCapWhy"
  from plan_items i join forward_entries e on e.id = i.entry_id
  where ${where} and not exists (select from forward_withdrawals w where w.entry_id = e.id)
  order by lower(e.during), e.id limit 100`

export const listItems = async (db: Sql, planId: string): Promise<ItemRow[]> =>
  (await items(sql`i.plan_id = ${planId}`).execute(db)).rows
export async function findItem(db: Sql, planId: string, id: string): Promise<ItemRow | undefined> {
  if (!isId(id)) return undefined
  return (await items(sql`i.plan_id = ${planId} and i.entry_id = ${id}`).execute(db)).rows[0]
}

/** What a version keeps of an item. */
export const kept = ({ version: _v, note: _n, overCapWhy: _o, ...item }: ItemRow): Item => item
export const contentOf = async (db: Sql, plan: Plan): Promise<Content> => ({
  aims: plan.aims,
  items: (await listItems(db, plan.id)).map(kept),
})

export type Version = { number: number; at: Date; why: string; content: Content }
export async function findVersion(db: Sql, planId: string, number: number): Promise<Version | undefined> {
  const { rows } = await sql<Version>`select number, at, why, content from plan_versions
    where plan_id = ${planId} and number = ${number}`.execute(db)
  return rows[0]
}
export async function listVersions(db: Sql, planId: string): Promise<Omit<Version, 'content'>[]> {
  const { rows } = await sql<Omit<Version, 'content'>>`select number, at, why from plan_versions
    where plan_id = ${planId} order by number desc limit 50`.execute(db)
  return rows
}

export type Comment = {
  id: string
  planId: string
  entryId: string | null
  /** Title of the item it is about, as it is now or was when it went. */
  about: string | null
  groupId: string
  group: string
  words: string
  itemBefore: Item | null
  at: Date
  byAccount: string | null
  accepted: boolean | null
  response: string | null
  itemAfter: Item | null
  respondedAt: Date | null
}
const comments = (where: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number, offset = 0) => sql<Comment>`
  select c.id, c.plan_id as "planId", c.entry_id as "entryId", e.title as about, c.group_id as "groupId", g.name as "group", c.words,
    c.item_before as "itemBefore", c.at, c.by_account as "byAccount", r.accepted, r.words as response,
    r.item_after as "itemAfter", r.at as "respondedAt"
  from plan_comments c join groups g on g.id = c.group_id left join forward_entries e on e.id = c.entry_id
  left join plan_responses r on r.comment_id = c.id where ${where} order by ${order} limit ${limit} offset ${offset}`

export const commentsPerPage = 20
/** What groups said about a plan, oldest first. */
export async function listComments(
  db: Sql,
  planId: string,
  page: number,
): Promise<{ comments: Comment[]; more: boolean }> {
  const { rows } = await comments(
    sql`c.plan_id = ${planId}`,
    sql`c.at, c.id`,
    commentsPerPage + 1,
    (page - 1) * commentsPerPage,
  ).execute(db)
  return { comments: rows.slice(0, commentsPerPage), more: rows.length > commentsPerPage }
}
/** Comments that nobody has answered, oldest first; of one plan, or of all. */
export const openComments = async (db: Sql, planId?: string): Promise<Comment[]> =>
  (
    await comments(
      sql`c.responded_at is null and ${planId ? sql`c.plan_id = ${planId}` : sql`true`}`,
      sql`c.at, c.id`,
      100,
    ).execute(db)
  ).rows
export const commentsOfGroup = async (
  db: Sql,
  groupId: string,
  limit: number,
): Promise<(Comment & { year: number })[]> => {
  const { rows } = await comments(sql`c.group_id = ${groupId}`, sql`c.at desc, c.id desc`, limit).execute(db)
  if (!rows.length) return []
  const years = await sql<{ id: string; year: number }>`select id, year from engagement_plans`.execute(db)
  const of = new Map(years.rows.map(({ id, year }) => [id, year]))
  return rows.map((row) => ({ ...row, year: of.get(row.planId) ?? 0 }))
}
export async function findComment(db: Sql, planId: string, id: string): Promise<Comment | undefined> {
  if (!isId(id)) return undefined
  return (await comments(sql`c.id = ${id} and c.plan_id = ${planId}`, sql`c.id`, 1).execute(db)).rows[0]
}
