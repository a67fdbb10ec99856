import { sql } from 'kysely'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import { findAccounts } from '../../people/index.ts'
import { findAnyProject } from '../../projects/index.ts'
import { isGrown, isLive, isMine } from './partners.ts'
import { type EntryFields, otherSide, type Side } from './rules.ts'

/** An offer or a need as others may read it: who stands behind it by a first name, and never how to reach them. */
export type Entry = {
  id: string
  side: Side
  accountId: string
  groupId: string | null
  projectId: string | null
  /** The group's name, the project's, or a first name or alias. */
  by: string
  kinds: string[]
  title: string
  about: string
  wardId: string | null
  ward: string | null
  languages: string[]
  times: string
  forWhom: string
  paid: boolean | null
  pay: string
  madeAt: Date
  endsOn: string
}
type Row = Omit<Entry, 'by'> & { group: string | null }

const columns = sql`e.id, e.side, e.account_id as "accountId", e.group_id as "groupId", g.name as "group", e.project_id as "projectId",
  e.kinds, e.title, e.about, e.ward_id as "wardId", w.name as ward, e.languages, e.times, e.for_whom as "forWhom", e.paid, e.pay,
  e.made_at as "madeAt", e.ends_on as "endsOn"`
const from = sql`skill_entries e left join groups g on g.id = e.group_id left join areas w on w.id = e.ward_id`

async function withNames<T extends Row>(db: Sql, rows: readonly T[]): Promise<(T & { by: string })[]> {
  const people = await findAccounts(
    db,
    rows.filter(({ groupId, projectId }) => !groupId && !projectId).map(({ accountId }) => accountId),
  )
  const titles = new Map<string, string>()
  for (const id of new Set(rows.flatMap(({ projectId }) => projectId ?? [])))
    titles.set(id, (await findAnyProject(db, { id }))?.title ?? '')
  return rows.map((row) => ({
    ...row,
    by: row.group ?? (row.projectId ? titles.get(row.projectId) : people.get(row.accountId)?.publicName) ?? '',
  }))
}

type At = { db: Sql; today: string; person: Person }
/**
 * One entry, for whoever may read it: its own people; partners; for a need of a group or a project every adult who is
 * signed in; and for a resident's need those who offer what it asks for.
 */
export async function findEntry(
  { db, today, person }: At,
  id: string,
  partner: boolean,
): Promise<(Entry & { mine: boolean }) | undefined> {
  if (!isId(id)) return undefined
  const open = partner
    ? sql`true`
    : sql`(e.side = 'need' and (e.group_id is not null or e.project_id is not null or exists (
        select from skill_entries o where o.side = 'offer' and o.kinds && e.kinds and ${isMine(person, 'o')} and ${isLive(today, 'o')})))`
  const { rows } = await sql<Row & { mine: boolean }>`select ${columns}, ${isMine(person, 'e')} as mine from ${from}
    where e.id = ${id} and (${isMine(person, 'e')} or (${isGrown(person)} and ${open} and ${isLive(today, 'e')}))`.execute(
    db,
  )
  return (await withNames(db, rows))[0]
}

/** What a person, their groups and their projects put up, newest first. */
export async function listMine({ db, person }: At, side?: Side): Promise<Entry[]> {
  const { rows } = await sql<Row>`select ${columns} from ${from}
    where ${isMine(person, 'e')} and ${side ? sql`e.side = ${side}` : sql`true`} order by e.made_at desc, e.id limit 100`.execute(
    db,
  )
  return withNames(db, rows)
}

export const entriesPerPage = 20
export type Search = {
  side: Side
  words: string
  kind: string
  wardId: string | undefined
  language: string
  /** Residents' needs are for partners. */
  residents: boolean
  page: number
}

/** What stands today, newest first; with whether there is more. */
export async function searchEntries(
  { db, today }: { db: Sql; today: string },
  { side, words, kind, wardId, language, residents, page }: Search,
): Promise<{ entries: Entry[]; more: boolean }> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Row>`select ${columns} from ${from} where e.side = ${side} and ${isLive(today, 'e')}
      and ${residents ? sql`true` : sql`(e.group_id is not null or e.project_id is not null)`}
      and ${words ? sql`(e.title ilike ${like} or e.about ilike ${like})` : sql`true`}
      and ${kind ? sql`e.kinds @> ${[kind]}::text[]` : sql`true`}
      and ${wardId ? sql`(e.ward_id = ${wardId} or e.ward_id is null)` : sql`true`}
      and ${language ? sql`${language} = any(e.languages)` : sql`true`}
    order by e.made_at desc, e.id limit ${entriesPerPage + 1} offset ${(page - 1) * entriesPerPage}`.execute(db)
  return { entries: await withNames(db, rows.slice(0, entriesPerPage)), more: rows.length > entriesPerPage }
}

/** The other side's entries that fit best: same skill, then near, then a shared language; always in the same order. */
export async function suggest({ db, today }: At, entry: Entry): Promise<Entry[]> {
  const { rows } = await sql<Row>`select ${columns} from ${from}
    where e.side = ${otherSide(entry.side)} and e.kinds && ${entry.kinds}::text[] and ${isLive(today, 'e')}
      and e.account_id <> ${entry.accountId} and (e.group_id is null or e.group_id is distinct from ${entry.groupId}::uuid)
      and not exists (select from skill_matches m where ${
        entry.side === 'offer'
          ? sql`m.offer_id = ${entry.id} and m.need_id = e.id`
          : sql`m.need_id = ${entry.id} and m.offer_id = e.id`
      })
    order by case when e.ward_id = ${entry.wardId}::uuid then 0 when e.ward_id is null or ${entry.wardId}::uuid is null then 1 else 2 end,
      (e.languages && ${entry.languages}::text[]) desc,
      (select count(*) from unnest(e.kinds) k where k = any(${entry.kinds}::text[])) desc, e.made_at, e.id
    limit 20`.execute(db)
  return withNames(db, rows)
}

/** The offer and the need of a match. Whether the reader is one of its sides is asked before. */
export async function findMatched(
  db: Sql,
  { offerId, needId }: { offerId: string; needId: string },
): Promise<{ offer: Entry; need: Entry } | undefined> {
  const { rows } = await sql<Row>`select ${columns} from ${from} where e.id in (${offerId}, ${needId})`.execute(db)
  const named = await withNames(db, rows)
  const [offer, need] = [named.find(({ id }) => id === offerId), named.find(({ id }) => id === needId)]
  return offer && need ? { offer, need } : undefined
}

/** What an entry says, as its own people type it; their own details are opened. That it is theirs is asked before. */
export async function fieldsOf(
  { db, council }: Pick<At, 'db'> & { council: Council },
  entry: Entry,
): Promise<EntryFields> {
  const { rows } = await sql<{ details: Buffer }>`select details from skill_entries where id = ${entry.id}`.execute(db)
  const { name, email, telephone } = JSON.parse(council.keys.open(rows[0]!.details))
  const paid = entry.paid === null ? '' : entry.paid ? 'yes' : 'no'
  return {
    kinds: entry.kinds,
    title: entry.title,
    about: entry.about,
    wardId: entry.wardId ?? '',
    languages: entry.languages,
    times: entry.times,
    forWhom: entry.forWhom,
    paid,
    pay: entry.pay,
    months: '12',
    name,
    email,
    telephone,
    agree: true,
    adult: false,
  }
}
