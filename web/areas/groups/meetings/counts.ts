import { sql } from 'kysely'
import { dayOf, londonTime } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { findAccounts } from '../../people/index.ts'
import { networkRules } from '../network-rules/queries.ts'
import { planYearOf } from './rules.ts'

export type OfficerCount = {
  officerId: string
  accountId: string
  name: string
  service: string
  attended: number
  warnedAt: Date | null
}
type Which = {
  year: number
  /** Only officers who were at fewer than this. */
  below?: number | undefined
  page?: number | undefined
}

export const officersPerPage = 30
const live = (year: number) => sql`link_officers o
  left join officer_meeting_counts c on c.officer_id = o.id and c.plan_year = ${year} where o.ended_at is null`

/** The link officers of today, by service, with how many network meetings each was at in a plan year; without a page all of them. */
export async function listCounts(db: Sql, { year, below, page }: Which): Promise<OfficerCount[]> {
  const few = below === undefined ? sql`` : sql`and coalesce(c.attended, 0) < ${below}`
  const part = page ? sql`limit ${officersPerPage} offset ${(page - 1) * officersPerPage}` : sql`limit 5000`
  const { rows } = await sql<
    Omit<OfficerCount, 'name'>
  >`select o.id as "officerId", o.account_id as "accountId", o.service,
      coalesce(c.attended, 0) as attended, c.warned_at as "warnedAt"
    from ${live(year)} ${few} order by o.service, o.id ${part}`.execute(db)
  const names = await findAccounts(
    db,
    rows.map(({ accountId }) => accountId),
  )
  return rows.map((row) => ({ ...row, name: names.get(row.accountId)?.name ?? '' }))
}

export type CountTotals = { all: number; few: number; held: number }

/** How many link officers there are, how many were at too few network meetings, and how many of those were held. */
export const countTotals = (
  db: Sql,
  { year, below }: { year: number; below: number },
  now: Date,
): Promise<CountTotals> =>
  keptFigure(db, `meetings ${year} ${below} ${dayOf(now)}`, async () => {
    const [from, to] = [londonTime(`${year}-04-01`), londonTime(`${year + 1}-04-01`)]
    const { rows } = await sql<CountTotals>`select count(*) as all,
        count(*) filter (where coalesce(c.attended, 0) < ${below}) as few,
        (select count(*) from network_meetings m where m.kind = 'network' and m.ends_at < ${now}
          and m.starts_at >= ${from} and m.starts_at < ${to}
          and not exists (select from meeting_cancellations x where x.meeting_id = m.id)) as held
      from ${live(year)}`.execute(db)
    return rows[0]!
  })

/** The plan year of today, and at how many network meetings an officer is to be in it. */
export async function thisYear(db: Sql, now: Date): Promise<{ year: number; minimum: number }> {
  return { year: planYearOf(dayOf(now)), minimum: (await networkRules(db))['meetings-a-year'] }
}

/** At how many somebody was who is a link officer, or undefined. */
export async function countOf(db: Sql, accountId: string, year: number): Promise<number | undefined> {
  const { rows } = await sql<{ attended: number }>`select coalesce(c.attended, 0) as attended from ${live(year)}
    and o.account_id = ${accountId}`.execute(db)
  return rows[0]?.attended
}
