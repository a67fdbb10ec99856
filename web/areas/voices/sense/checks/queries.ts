import type { CodersAgreement } from '@folkmoot/themes'
import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { live } from '../../themes/queries.ts'
import type { Piece } from '../../themes/rules.ts'

export type Check = {
  id: string
  seed: string
  askedAt: Date
  askedBy: string | null
  coder: string | null
  coderName: string | null
  finishedAt: Date | null
  agreement: CodersAgreement | null
  size: number
  coded: number
  /** Differences that nobody has settled. */
  open: number
}
export type Item = Piece & { place: number; text: string | null; language: string }
export type Difference = Item & {
  first: string[]
  firstBy: string | null
  second: string[]
  settled: string[] | null
  settledBy: string | null
}

const columns = sql`c.id, c.seed, c.asked_at as "askedAt", (select a.name from accounts a where a.id = c.asked_by) as "askedBy", c.coder,
  (select a.name from accounts a where a.id = c.coder) as "coderName", c.finished_at as "finishedAt", c.agreement,
  (select count(*)::int from theme_check_items i where i.check_id = c.id) as size,
  (select count(*)::int from theme_check_items i where i.check_id = c.id and i.second_at is not null) as coded,
  (select count(*)::int from theme_check_items i where i.check_id = c.id and c.finished_at is not null and i.first <> i.second and i.settled_at is null) as open`

export async function listChecks(
  db: Sql,
  projectId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ checks: Check[]; next?: string }> {
  const { rows } = await sql<Check>`select ${columns} from theme_checks c
    where c.project_id = ${projectId} and (${after}::uuid is null or c.id < ${after}::uuid) order by c.id desc limit ${limit + 1}`.execute(
    db,
  )
  const checks = rows.slice(0, limit)
  return rows.length > limit ? { checks, next: checks.at(-1)!.id } : { checks }
}

export async function findCheck(
  db: Sql,
  projectId: string,
  id: string | undefined,
  { lock = false } = {},
): Promise<Check | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Check>`select ${columns} from theme_checks c
    where c.id = ${id} and c.project_id = ${projectId} ${lock ? sql`for update of c` : sql``}`.execute(db)
  return rows[0]
}

const words = sql`case when i.part = '' then v.words else v.data ->> i.part end`
const itemColumns = sql`i.place, i.voice_id as "voiceId", i.part, ${words} as text, v.language`

/** What the second reader reads next: the words alone, nothing of what the first decided. */
export async function nextItem(db: Sql, checkId: string): Promise<Item | undefined> {
  const { rows } = await sql<Item>`select ${itemColumns} from theme_check_items i join voices v on v.id = i.voice_id
    where i.check_id = ${checkId} and i.second_at is null order by i.place limit 1`.execute(db)
  return rows[0]
}

/** Whether somebody put any of a sample under its themes themselves: then they cannot be its second reader. */
export async function readByThem(db: Sql, checkId: string, account: string | null): Promise<boolean> {
  const { rows } = await sql<{ own: boolean }>`select exists (select from theme_check_items i
    where i.check_id = ${checkId} and (i.first_by = ${account}::uuid or exists (
      select from voice_themes x where x.voice_id = i.voice_id and x.part = i.part and x.confirmed_by = ${account}::uuid))) as own`.execute(
    db,
  )
  return rows[0]!.own
}

/** Where the two differ, with what was settled. A sample holds at most a hundred. */
export async function listDifferences(db: Sql, checkId: string): Promise<Difference[]> {
  const { rows } =
    await sql<Difference>`select ${itemColumns}, i.first::text[] as first, i.second::text[] as second, i.settled::text[] as settled,
      (select a.name from accounts a where a.id = i.first_by) as "firstBy", (select a.name from accounts a where a.id = i.settled_by) as "settledBy"
    from theme_check_items i join theme_checks c on c.id = i.check_id and c.finished_at is not null join voices v on v.id = i.voice_id
    where i.check_id = ${checkId} and i.first <> i.second order by i.place`.execute(db)
  return rows
}

export type Coded = Piece & { first: string[]; firstBy: string | null }

/** Pieces of a project that a person read and that still count, each with its themes: what a sample is drawn from. */
export async function listCoded(db: Sql, projectId: string): Promise<Coded[]> {
  const { rows } = await sql<Coded>`
    with coded as (
      select x.voice_id, x.part, array_agg(x.theme_id::text order by x.theme_id) as first, (array_agg(x.confirmed_by order by x.confirmed_at desc))[1] as first_by
      from voice_themes x join themes t on t.id = x.theme_id where t.project_id = ${projectId} and x.confirmed_at is not null and ${live} group by 1, 2
      union all select r.voice_id, r.part, '{}', r.by_account from theme_readings r where r.project_id = ${projectId} and r.none
        and not exists (select from voice_themes x where x.voice_id = r.voice_id and x.part = r.part and x.confirmed_at is not null))
    select c.voice_id as "voiceId", c.part, c.first, c.first_by as "firstBy" from coded c join voices v on v.id = c.voice_id
    where (exists (select from voice_publications p where p.voice_id = v.id) or exists (select from voice_countings n where n.voice_id = v.id))
      and case when c.part = '' then v.words else v.data ->> c.part end is not null
    order by c.voice_id, c.part`.execute(db)
  return rows
}
