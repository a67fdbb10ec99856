import { type RawBuilder, sql } from 'kysely'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { type Eyes, levelOf, sees, type VeiledField, type Visibility } from './fields.ts'
import type { Contact } from './rules.ts'

export type GroupState = 'draft' | 'member' | 'left'
export type Group = {
  id: string
  slug: string
  name: string
  sectors: string[]
  youth: boolean
  state: GroupState
  joinedAt: Date | null
  leftAt: Date | null
  leftWhy: string | null
  checkedAt: Date | null
  updatedAt: Date
  version: number
  /** Empty where these eyes may not see them. */
  about: string
  communities: string[]
  serves: string
  wards: { id: string; name: string; slug: string }[]
  languages: string[]
  website: string | null
  charityNumber: string | null
  postcode: string | null
  address: string | null
  /** Said to the broker and the group only. */
  visibility: Visibility
  source: string | null
}

/** Whether these eyes may see a field of a row: every column and every filter goes through it. */
export function veiled(eyes: Eyes, field: VeiledField): RawBuilder<boolean> {
  if (eyes === 'broker') return sql<boolean>`true`
  const ordinary = levelOf({}, field)
  return eyes === 'network'
    ? sql<boolean>`coalesce(g.visibility->>${sql.lit(field)}, ${sql.lit(ordinary)}) in ('public', 'network')`
    : sql<boolean>`coalesce(g.visibility->>${sql.lit(field)}, ${sql.lit(ordinary)}) = 'public'`
}
const column = (eyes: Eyes, field: VeiledField, value: RawBuilder<unknown>, nothing: RawBuilder<unknown>) =>
  eyes === 'broker' ? value : sql`case when ${veiled(eyes, field)} then ${value} else ${nothing} end`

const wardsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'slug', a.slug) order by a.name), '[]')
  from group_wards w join areas a on a.id = w.area_id where w.group_id = g.id)`
const none = sql`'{}'::text[]`

const columns = (
  eyes: Eyes,
) => sql`g.id, g.slug, g.name, g.sectors, g.youth, g.checked_at as "checkedAt", g.updated_at as "updatedAt", g.version,
  case when m.id is null then 'draft' when m.left_at is null then 'member' else 'left' end as state, m.joined_at as "joinedAt",
  ${eyes === 'broker' ? sql`m.left_at` : sql`null::timestamptz`} as "leftAt", ${eyes === 'broker' ? sql`m.left_why` : sql`null`} as "leftWhy",
  ${column(eyes, 'about', sql`g.about`, sql`''`)} as about, ${column(eyes, 'communities', sql`g.communities`, none)} as communities,
  ${column(eyes, 'serves', sql`g.serves`, sql`''`)} as serves, ${column(eyes, 'wards', wardsOf, sql`'[]'::jsonb`)} as wards,
  ${column(eyes, 'languages', sql`g.languages`, none)} as languages, ${column(eyes, 'website', sql`g.website`, sql`null`)} as website,
  ${column(eyes, 'charityNumber', sql`g.charity_number`, sql`null`)} as "charityNumber",
  ${column(eyes, 'address', sql`g.postcode`, sql`null`)} as postcode, ${column(eyes, 'address', sql`g.address`, sql`null`)} as address,
  ${eyes === 'broker' ? sql`g.visibility` : sql`'{}'::jsonb`} as visibility, ${eyes === 'broker' ? sql`g.source` : sql`null`} as source`

/** The latest membership of each; entries that were taken away are not there. */
const latest = sql`left join lateral (select id, joined_at, left_at, left_why from group_memberships x
  where x.group_id = g.id order by left_at is null desc, joined_at desc limit 1) m on true`
const from = sql`groups g ${latest}`
const there = sql`not exists (select from group_removals r where r.group_id = g.id)`
// Asked as existence, so that a list sorts by its index and looks at the memberships of its own page alone.
const isMember = sql`exists (select from group_memberships x where x.group_id = g.id and x.left_at is null)`
const everJoined = sql`exists (select from group_memberships x where x.group_id = g.id)`
/** Drafts and groups that left are the broker's matter alone. */
export const seen = (eyes: Eyes) => (eyes === 'broker' ? there : sql`${there} and ${isMember}`)

/** One group as somebody may see it; what these eyes may not see is not in the answer. */
export async function findGroup(db: Sql, slugOrId: string, eyes: Eyes = 'public'): Promise<Group | undefined> {
  const which = isId(slugOrId) ? sql`g.id = ${slugOrId}` : sql`g.slug = ${slugOrId}`
  const { rows } = await sql<Group>`select ${columns(eyes)} from ${from} where ${which} and ${seen(eyes)}`.execute(db)
  return rows[0]
}

export type GroupFilter = {
  eyes?: Eyes
  /** Words of the name, or of what everyone may read. */
  words?: string | undefined
  sector?: string | undefined
  wardId?: string | undefined
  community?: string | undefined
  language?: string | undefined
  state?: GroupState | undefined
  youth?: boolean | undefined
  ids?: readonly string[] | undefined
  /** `name` (the default), or by when it was last said to be right. */
  sort?: string | undefined
  page?: number
  limit?: number
}

const orders = new Map([
  ['name', sql`g.name_key, g.id`],
  ['-name', sql`g.name_key desc, g.id desc`],
  ['checked', sql`g.checked_at nulls first, g.id`],
  ['-checked', sql`g.checked_at desc nulls last, g.id`],
])

/** One that says no ward reaches all of them. */
const reaches = (
  wardId: string,
) => sql`(exists (select from group_wards w where w.group_id = g.id and w.area_id = ${wardId})
  or not exists (select from group_wards w where w.group_id = g.id))`
const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

function matching(filter: GroupFilter): RawBuilder<unknown> {
  const { eyes = 'public', words, sector, wardId, community, language, state, youth, ids } = filter
  const all: RawBuilder<unknown>[] = [seen(eyes)]
  if (words) all.push(sql`(g.name ilike ${like(words)} or g.words @@ websearch_to_tsquery('simple', ${words}))`)
  if (sector) all.push(sql`g.sectors @> array[${sector}]::text[]`)
  if (community) all.push(sql`g.communities @> array[${community}]::text[] and ${veiled(eyes, 'communities')}`)
  if (language) all.push(sql`g.languages @> array[${language}]::text[] and ${veiled(eyes, 'languages')}`)
  if (wardId) all.push(isId(wardId) ? sql`${reaches(wardId)} and ${veiled(eyes, 'wards')}` : sql`false`)
  if (state === 'draft') all.push(sql`not ${everJoined}`)
  if (state === 'member') all.push(isMember)
  if (state === 'left') all.push(sql`${everJoined} and not ${isMember}`)
  if (youth !== undefined) all.push(sql`g.youth = ${youth}`)
  if (ids) all.push(sql`g.id = any(${ids}::uuid[])`)
  return sql.join(all, sql` and `)
}

export const groupsPerPage = 30

/** Groups, alphabetically: never in an order of worth. */
export async function listGroups(db: Sql, filter: GroupFilter = {}): Promise<{ groups: Group[]; total: number }> {
  const { eyes = 'public', sort = 'name', page = 1, limit = groupsPerPage } = filter
  const where = matching(filter)
  const order = orders.get(sort) ?? orders.get('name')!
  const { rows } =
    await sql<Group>`select ${columns(eyes)} from (select g.* from groups g where ${where} order by ${order}
    limit ${limit} offset ${(page - 1) * limit}) g ${latest} order by ${order}`.execute(db)
  return { groups: rows, total: await countGroups(db, filter) }
}

async function countGroups(db: Sql, { sort: _, page: __, limit: ___, ...filter }: GroupFilter): Promise<number> {
  const count = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from groups g where ${matching(filter)}`.execute(db)
    return rows[0]!.n
  }
  return filter.ids ? count() : keptFigure(db, `groups ${JSON.stringify(filter)}`, count)
}

/** How many groups stand where: for the broker. */
export const countStates = (db: Sql): Promise<Record<GroupState, number>> =>
  keptFigure(db, 'groups by state', () => statesOf(db))

async function statesOf(db: Sql): Promise<Record<GroupState, number>> {
  const { rows } = await sql<{ all: number; ever: number; member: number }>`
    select (select count(*) from groups g where ${there}) as all,
      (select count(distinct m.group_id) from group_memberships m
        where not exists (select from group_removals r where r.group_id = m.group_id)) as ever,
      (select count(*) from group_memberships m where m.left_at is null
        and not exists (select from group_removals r where r.group_id = m.group_id)) as member`.execute(db)
  const { all, ever, member } = rows[0]!
  return { draft: all - ever, member, left: ever - member }
}

/** How to reach some groups, as far as these eyes may see; opened only when somebody asks. */
export async function listContacts(
  at: { db: Sql; council: Pick<Council, 'keys'> },
  ids: readonly string[],
  eyes: Eyes,
): Promise<Map<string, Partial<Contact>>> {
  const { rows } = await sql<{ id: string; contact: Buffer; visibility: Visibility }>`
    select g.id, g.contact, g.visibility from ${from}
    where g.id = any(${ids}::uuid[]) and g.contact is not null and ${seen(eyes)}`.execute(at.db)
  const parts = ['name', 'email', 'telephone'] as const
  return new Map(
    rows.map((row) => {
      const contact = JSON.parse(at.council.keys.open(row.contact)) as Contact
      const shown = parts.filter((part) => {
        const field = `contact${part[0]!.toUpperCase()}${part.slice(1)}` as VeiledField
        return contact[part] && sees(eyes, levelOf(row.visibility, field))
      })
      return [row.id, Object.fromEntries(shown.map((part) => [part, contact[part]]))]
    }),
  )
}

export const findContact = async (
  at: { db: Sql; council: Pick<Council, 'keys'> },
  groupId: string,
  eyes: Eyes,
): Promise<Partial<Contact>> => (await listContacts(at, [groupId], eyes)).get(groupId) ?? {}

/** The entry that took the place of one that was put together with it: old addresses lead there. */
export async function findSuccessor(db: Sql, slugOrId: string): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string }>`select t.slug from groups g join group_removals r on r.group_id = g.id
    join groups t on t.id = r.into_group where ${isId(slugOrId) ? sql`g.id = ${slugOrId}` : sql`g.slug = ${slugOrId}`}`.execute(
    db,
  )
  return rows[0]?.slug
}
