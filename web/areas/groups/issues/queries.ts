import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { idOf, type Subject, subjectOf } from '../../../platform/subjects.ts'
import { type Case, type GroupKind, listCases, type Show, subjectsUnowned } from '../../voices/index.ts'

export const perPage = 25

/** What is said of a group: also what was said of entries that were put together with it. */
async function subjectsOf(db: Sql, groupIds: readonly string[]): Promise<Subject[]> {
  const { rows } = await sql<{ id: string }>`select unnest(${[...groupIds]}::uuid[]) as id
    union select group_id from group_removals where into_group = any(${[...groupIds]}::uuid[])`.execute(db)
  return rows.map(({ id }) => subjectOf('group', id))
}

/** Which group a thing is of today, with its name. */
export async function groupOfIssue(
  db: Sql,
  { subject }: Pick<Case, 'subject'>,
): Promise<{ id: string; slug: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; slug: string; name: string }>`select g.id, g.slug, g.name from groups g
    where g.id = coalesce((select into_group from group_removals where group_id = ${idOf(subject)}), ${idOf(subject)}::uuid)`.execute(
    db,
  )
  return rows[0]
}

/** The account of a group's link officer, where it has one. */
export async function linkAccountOf(db: Sql, groupId: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string }>`select o.account_id as account from link_allocations l
    join link_officers o on o.id = l.officer_id where l.group_id = ${groupId} and l.ended_at is null`.execute(db)
  return rows[0]?.account
}

/** Groups whose link officer somebody is, or for whom they stand in today. */
async function linkedGroups(db: Sql, accountId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select l.group_id as id from link_allocations l
    where l.ended_at is null and l.officer_id in (
      select o.id from link_officers o where o.account_id = ${accountId} and o.ended_at is null
      union select c.officer_id from link_covers c join link_officers s on s.id = c.cover_officer
        where s.account_id = ${accountId} and s.ended_at is null and ${today}::date between c.from_on and c.until_on)`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** What groups without a link officer said and nobody is to answer waits for whoever takes it up. */
async function subjectsWithoutLink(db: Sql): Promise<Subject[]> {
  const ids = (await subjectsUnowned(db)).map(idOf)
  if (!ids.length) return []
  const { rows } = await sql<{ id: string }>`select id from unnest(${ids}::uuid[]) as id
    where not exists (select from link_allocations l where l.ended_at is null
      and l.group_id = coalesce((select into_group from group_removals where group_id = id), id))`.execute(db)
  return rows.map(({ id }) => subjectOf('group', id))
}

export type Issue = Case & { group: string }
type List = { issues: Issue[]; total: number }

async function named(db: Sql, { cases, total }: { cases: Case[]; total: number }): Promise<List> {
  const ids = [...new Set(cases.map(({ subject }) => idOf(subject)))]
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name from groups where id = any(${ids}::uuid[])`.execute(db)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return { issues: cases.map((one) => ({ ...one, group: names.get(idOf(one.subject)) ?? '' })), total }
}

type Asked = { show: Show; kinds?: readonly GroupKind[]; page?: number; limit?: number }

/** What one group told the council. */
export async function issuesOfGroup(
  { db, now }: { db: Sql; now: Date },
  groupId: string,
  { page = 1, limit = perPage, ...asked }: Asked,
): Promise<List> {
  const whose = { subjects: await subjectsOf(db, [groupId]) }
  return named(db, await listCases(db, { whose, ...asked, page, perPage: limit, today: dayOf(now) }))
}

/** What is an officer's: all of their groups, what they are to answer, and what nobody answers yet. */
export async function issuesOfOfficer(
  { db, now }: { db: Sql; now: Date },
  person: Person,
  { page = 1, limit = perPage, ...asked }: Asked,
): Promise<List> {
  const today = dayOf(now)
  const mine = holds(person, 'link-officers.serve') ? await linkedGroups(db, person.id, today) : []
  const whose = {
    subjects: await subjectsOf(db, mine),
    owner: person.id,
    ...(holds(person, 'voices.reply', 'council') && { unownedOf: await subjectsWithoutLink(db) }),
  }
  return named(db, await listCases(db, { whose, ...asked, page, perPage: limit, today }))
}
