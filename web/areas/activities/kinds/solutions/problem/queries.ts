import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import type { Step } from '../rules.ts'

export type Moved = { step: Step; why: string; at: Date; byGroup: string }
/** Each step that the work took, of these problems, oldest first. */
export async function stepsOf(db: Sql, problemIds: readonly string[]): Promise<Moved[]> {
  const { rows } = await sql<Moved>`select step, why, at, by_group as "byGroup" from solution_steps
    where problem_id = any(${[...problemIds]}::uuid[]) order by at, id limit 100`.execute(db)
  return rows
}

export type Agreement = { owner: string; nextStep: string; nextOn: string; at: Date }
export async function agreementsOf(db: Sql, problemIds: readonly string[]): Promise<Agreement[]> {
  const { rows } =
    await sql<Agreement>`select owner, next_step as "nextStep", next_on as "nextOn", at from solution_agreements
    where problem_id = any(${[...problemIds]}::uuid[]) order by at, id limit 100`.execute(db)
  return rows
}
