import { sql } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { listOfficers } from '../link-officers/queries.ts'
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

/** The link officers of today, by name, with how many meetings of all each was at in a plan year. */
export async function listCounts(db: Sql, year: number): Promise<OfficerCount[]> {
  const [officers, { rows }] = await Promise.all([
    listOfficers(db),
    sql<{ id: string; attended: number; warnedAt: Date | null }>`select officer_id as id, attended,
      warned_at as "warnedAt" from officer_meeting_counts where plan_year = ${year}`.execute(db),
  ])
  const counted = new Map(rows.map((row) => [row.id, row]))
  return officers.map(({ id, accountId, name, service }) => ({
    officerId: id,
    accountId,
    name,
    service,
    attended: counted.get(id)?.attended ?? 0,
    warnedAt: counted.get(id)?.warnedAt ?? null,
  }))
}

/** Officers who were at fewer meetings of all than they are to be at, in the plan year of today. */
export async function listFew(
  db: Sql,
  now: Date,
): Promise<{ year: number; minimum: number; few: OfficerCount[]; all: number }> {
  const year = planYearOf(dayOf(now))
  const [counts, rules] = await Promise.all([listCounts(db, year), networkRules(db)])
  const minimum = rules['meetings-a-year']
  return { year, minimum, few: counts.filter(({ attended }) => attended < minimum), all: counts.length }
}
