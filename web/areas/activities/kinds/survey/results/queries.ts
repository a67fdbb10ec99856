import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import type { Tally } from './figures.ts'

/** How often each answer was given in these fields, and under an empty name how many answered anything. Costs the same however many did. */
export async function findTally(db: Sql, activityId: string, names: readonly string[], slice = ''): Promise<Tally> {
  const { rows } = await sql<{ name: string; value: string; n: number }>`
    select name, value, sum(n)::int as n from survey_tallies
    where activity_id = ${activityId} and slice = ${slice} and name = any(${['', ...names]}::text[])
    group by name, value having sum(n) <> 0`.execute(db)
  const tally = new Map<string, Map<string, number>>()
  for (const { name, value, n } of rows) {
    const values = tally.get(name) ?? new Map<string, number>()
    tally.set(name, values.set(value, n))
  }
  return tally
}

export async function publishedAt(db: Sql, activityId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('survey_result_publications')
    .select('at')
    .where('activity_id', '=', activityId)
    .executeTakeFirst()
  return row?.at
}
