import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import type { Values } from '../../questions/question.ts'
import { type Definition, isChoosing, type Quota } from './definition.ts'
import { chosenIn, wayThrough } from './way.ts'

/** The limits that these answers fall under, on the way that they lead. */
export function quotasOf(definition: Definition, values: Values): readonly Quota[] {
  if (!definition.quotas.length) return []
  const way = wayThrough(definition, values)
  return definition.quotas.filter(({ question, option }) => {
    const asked = way.find(({ key }) => key === question)
    return asked && isChoosing(asked) && chosenIn(asked, values).has(option)
  })
}

/** How many people gave each of these answers so far. */
export async function countedFor(db: Sql, activityId: string, quotas: readonly Quota[]): Promise<number[]> {
  if (!quotas.length) return []
  const { rows } = await sql<{ name: string; value: string; n: number }>`
    select name, value, sum(n)::int as n from survey_tallies
    where activity_id = ${activityId} and slice = '' and (name, value) in
      (select * from unnest(${quotas.map(({ question }) => question)}::text[], ${quotas.map(({ option }) => option)}::text[]))
    group by name, value`.execute(db)
  return quotas.map(
    ({ question, option }) => rows.find(({ name, value }) => name === question && value === option)?.n ?? 0,
  )
}

/** Whoever asks next about the limits of this survey waits until this transaction is over. */
export const lockQuotas = (db: Sql, activityId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`quotas ${activityId}`}, 0))`.execute(db)
