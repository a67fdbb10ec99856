import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { findAccounts, listStaff } from '../../people/index.ts'
import type { Choosable } from '../choosing/choosing.ts'
import { words } from './words.ts'

export type Officer = {
  id: string
  accountId: string
  name: string
  grade: 'director' | 'head-of-service'
  service: string
  telephone: string | null
  communities: string[]
  wards: string[]
  appointedAt: Date
  endedAt: Date | null
  endedWhy: string | null
  /** Key groups they have now. */
  load: number
}

const byService = new Intl.Collator('en-GB')

async function officers(db: Sql, where: RawBuilder<unknown>, limit = 1_000, offset = 0): Promise<Officer[]> {
  const { rows } = await sql<
    Omit<Officer, 'name'>
  >`select o.id, o.account_id as "accountId", o.grade, o.service, o.telephone,
      o.communities, o.wards, o.appointed_at as "appointedAt", o.ended_at as "endedAt", o.ended_why as "endedWhy",
      (select count(*) from link_allocations l where l.officer_id = o.id and l.ended_at is null) as load
    from link_officers o where ${where} order by o.service, o.id limit ${limit} offset ${offset}`.execute(db)
  const names = await findAccounts(
    db,
    rows.map(({ accountId }) => accountId),
  )
  return rows
    .map((row) => ({ ...row, name: names.get(row.accountId)?.name ?? words.unknownPerson }))
    .sort((a, b) => byService.compare(a.service, b.service) || byService.compare(a.name, b.name))
}

/** The link officers of today, by service. */
export const listOfficers = (db: Sql, limit?: number, offset?: number): Promise<Officer[]> =>
  officers(db, sql`o.ended_at is null`, limit, offset)

export async function countOfficers(db: Sql): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from link_officers where ended_at is null`.execute(db)
  return rows[0]!.n
}

export async function findOfficer(db: Sql, id: string): Promise<Officer | undefined> {
  return isId(id) ? (await officers(db, sql`o.id = ${id}`))[0] : undefined
}

export type Link = {
  groupId: string
  group: string
  officerId: string
  officer: string
  service: string
  relevance: string
  startedAt: Date
  endedAt: Date | null
  endedWhy: string | null
}

async function links(db: Sql, where: RawBuilder<unknown>, limit: number): Promise<Link[]> {
  const { rows } = await sql<
    Omit<Link, 'officer'> & { accountId: string }
  >`select l.group_id as "groupId", g.name as "group",
      l.officer_id as "officerId", o.account_id as "accountId", o.service, l.relevance, l.started_at as "startedAt",
      l.ended_at as "endedAt", l.ended_why as "endedWhy"
    from link_allocations l join groups g on g.id = l.group_id join link_officers o on o.id = l.officer_id
    where ${where} order by g.name_key, l.started_at desc, l.id desc limit ${limit}`.execute(db)
  const names = await findAccounts(
    db,
    rows.map(({ accountId }) => accountId),
  )
  return rows.map(({ accountId, ...row }) => ({ ...row, officer: names.get(accountId)?.name ?? words.unknownPerson }))
}

/** Who is the link officer of whom today; of all key groups, or of these. */
export const currentLinks = (db: Sql, groupIds?: readonly string[]): Promise<Link[]> =>
  links(db, sql`l.ended_at is null ${groupIds ? sql`and l.group_id = any(${groupIds}::uuid[])` : sql``}`, 1_000)

/** Everybody who was the link officer of a group, the latest first. */
export const linksOfGroup = (db: Sql, groupId: string): Promise<Link[]> => links(db, sql`l.group_id = ${groupId}`, 100)
/** Every group that an officer has or had. */
export const linksOfOfficer = (db: Sql, officerId: string): Promise<Link[]> =>
  links(db, sql`l.officer_id = ${officerId}`, 300)

/** Who stands in for an officer today, or will. */
export async function coverOf(
  db: Sql,
  officerId: string,
  today: string,
): Promise<{ officerId: string; fromOn: string; untilOn: string } | undefined> {
  const { rows } = await sql<{ officerId: string; fromOn: string; untilOn: string }>`
    select cover_officer as "officerId", from_on as "fromOn", until_on as "untilOn" from link_covers
    where officer_id = ${officerId} and until_on >= ${today} order by at desc, id desc limit 1`.execute(db)
  return rows[0]
}

export type Conflict = { officerId: string; groupId: string; group: string; why: string }
export async function listConflicts(db: Sql, officerId?: string): Promise<Conflict[]> {
  const { rows } =
    await sql<Conflict>`select c.officer_id as "officerId", c.group_id as "groupId", g.name as "group", c.why
    from link_conflicts c join groups g on g.id = c.group_id where ${officerId ? sql`c.officer_id = ${officerId}` : sql`true`}
    order by g.name_key, g.id limit 1000`.execute(db)
  return rows
}

/** Who holds the role of a link officer today and is not appointed yet, by name. */
export const listCandidates = (db: Sql): Promise<Choosable[]> =>
  keptFigure(db, 'who may be a link officer', async () => {
    const { rows } = await sql<{
      id: string
    }>`select account_id as id from link_officers where ended_at is null`.execute(db)
    const taken = new Set(rows.map(({ id }) => id))
    return (await listStaff(db, 'link-officers.serve')).filter(({ id }) => !taken.has(id))
  })

/** The link officers of today to choose from, by service, with how many groups each has. */
export const officerChoices = (db: Sql): Promise<Officer[]> =>
  keptFigure(db, 'link officers to choose', () => listOfficers(db))

/** Key groups that have no link officer: how many, and the first of the alphabet. */
export async function listWithout(db: Sql): Promise<{ groups: { groupId: string; name: string }[]; total: number }> {
  const { rows } = await sql<{ groupId: string; name: string; total: number }>`select g.id as "groupId", g.name,
      count(*) over () as total
    from key_group_designations d join groups g on g.id = d.group_id
    where d.ended_at is null and not exists (select from link_allocations l where l.group_id = d.group_id and l.ended_at is null)
    order by g.name_key, g.id limit ${mostWithout}`.execute(db)
  return { groups: rows, total: rows[0]?.total ?? 0 }
}
const mostWithout = 30
