import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'

export type Call = {
  id: string
  title: string
  about: string
  effort: string
  takesPlace: string
  paymentPence: number | null
  paymentFor: string | null
  noPaymentWhy: string | null
  sector: string | null
  community: string | null
  ward: string | null
  /** A day, YYYY-MM-DD: the last on which a group may answer. */
  closesOn: string
  askedAt: Date
  askedBy: string | null
  report: string | null
  reportedAt: Date | null
}
const columns = sql`c.id, c.title, c.about, c.effort, c.takes_place as "takesPlace", c.payment_pence as "paymentPence",
  c.payment_for as "paymentFor", c.no_payment_why as "noPaymentWhy", c.sector, c.community, a.name as ward,
  c.closes_on as "closesOn", c.asked_at as "askedAt", c.asked_by as "askedBy", r.words as report, r.at as "reportedAt"`
const from = sql`expertise_calls c left join areas a on a.id = c.ward_id left join expertise_reports r on r.call_id = c.id`

export const callsPerPage = 20

/** Calls that are open, those that close first on top; or those that have closed, the latest first. */
export async function listCalls(
  db: Sql,
  { show, today, page }: { show: 'open' | 'closed'; today: string; page: number },
): Promise<{ calls: Call[]; more: boolean }> {
  const [which, order] =
    show === 'open'
      ? [sql`c.closes_on >= ${today}`, sql`c.closes_on, c.id`]
      : [sql`c.closes_on < ${today}`, sql`c.closes_on desc, c.id desc`]
  const { rows } = await sql<Call>`select ${columns} from ${from} where ${which} order by ${order}
    limit ${callsPerPage + 1} offset ${(page - 1) * callsPerPage}`.execute(db)
  return { calls: rows.slice(0, callsPerPage), more: rows.length > callsPerPage }
}

export async function findCall(db: Sql, id: string): Promise<Call | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Call>`select ${columns} from ${from} where c.id = ${id}`.execute(db)
  return rows[0]
}

/** Whether a call (`c`) asks a group (`g`): one that says no ward reaches all of them. */
export const asks: RawBuilder<boolean> = sql<boolean>`((c.sector is null or c.sector = any(g.sectors))
  and (c.community is null or c.community = any(g.communities))
  and (c.ward_id is null or exists (select from group_wards w where w.group_id = g.id and w.area_id = c.ward_id)
    or not exists (select from group_wards w where w.group_id = g.id))
  and exists (select from group_memberships m where m.group_id = g.id and m.left_at is null))`

/** Those of these groups that a call asks, by name. */
export async function askedAmong(
  db: Sql,
  callId: string,
  groupIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select g.id, g.name from groups g, expertise_calls c
    where c.id = ${callId} and g.id = any(${[...groupIds]}::uuid[]) and ${asks} order by g.name_key, g.id`.execute(db)
  return rows
}

/** Groups that a call asks, in the order of their ids: after one, so many. */
export async function groupsToAsk(
  db: Sql,
  callId: string,
  { after, limit }: { after: string; limit: number },
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select g.id, g.name from groups g, expertise_calls c
    where c.id = ${callId} and g.id > ${after} and ${asks} order by g.id limit ${limit}`.execute(db)
  return rows
}

export type Answer = {
  groupId: string
  group: string
  offers: boolean
  words: string
  at: Date
  thankedAt: Date | null
  accepted: boolean | null
  thanks: string | null
}

const answers = (db: Sql, where: RawBuilder<unknown>) =>
  sql<Answer>`select e.group_id as "groupId", g.name as "group", e.offers, e.words, e.at, e.thanked_at as "thankedAt",
      e.accepted, e.thanks
    from expertise_answers e join groups g on g.id = e.group_id where ${where}
    order by e.offers desc, g.name_key, g.id limit 500`.execute(db)

/** What groups answered: those that offer something first. For officers who ask groups. */
export const answersTo = async (db: Sql, callId: string): Promise<Answer[]> =>
  (await answers(db, sql`e.call_id = ${callId}`)).rows

/** What these groups answered to a call: for their own people. */
export const answersOf = async (db: Sql, callId: string, groupIds: readonly string[]): Promise<Answer[]> =>
  (await answers(db, sql`e.call_id = ${callId} and e.group_id = any(${[...groupIds]}::uuid[])`)).rows

export type CallOfGroup = Pick<Call, 'id' | 'title' | 'closesOn' | 'askedAt' | 'reportedAt'> & {
  offers: boolean | null
}

/** Calls that ask a group and are open, and those that it answered, the latest first. */
export async function callsOfGroup(
  db: Sql,
  groupId: string,
  { today, limit }: { today: string; limit: number },
): Promise<CallOfGroup[]> {
  const { rows } = await sql<CallOfGroup>`select c.id, c.title, c.closes_on as "closesOn", c.asked_at as "askedAt",
      r.at as "reportedAt", e.offers
    from groups g join expertise_calls c on c.closes_on >= ${today}
        or c.id in (select call_id from expertise_answers where group_id = ${groupId})
      left join expertise_answers e on e.call_id = c.id and e.group_id = g.id left join expertise_reports r on r.call_id = c.id
    where g.id = ${groupId} and (e.call_id is not null or ${asks}) order by c.closes_on desc, c.id desc limit ${limit}`.execute(
    db,
  )
  return rows
}

export type ToDo = { id: string; title: string; closesOn: string; waiting: number }

/** Calls of an officer that closed and were not reported back, or have offers that nobody thanked for. */
export async function callsToDo(db: Sql, accountId: string, today: string): Promise<ToDo[]> {
  const { rows } = await sql<ToDo>`select c.id, c.title, c.closes_on as "closesOn",
      (select count(*) from expertise_answers e where e.call_id = c.id and e.offers and e.thanked_at is null) as waiting
    from expertise_calls c where c.asked_by = ${accountId}
      and not exists (select from expertise_reports r where r.call_id = c.id)
      and (c.closes_on < ${today} or exists (select from expertise_answers e
        where e.call_id = c.id and e.offers and e.thanked_at is null))
    order by c.closes_on, c.id limit 20`.execute(db)
  return rows
}
