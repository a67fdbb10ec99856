import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { participantKey } from '../../../../voices/index.ts'
import type { Who } from './commands.ts'

/** Somebody's visit: who they are among those who vote, their receipt, and what they voted, in the order of their votes. */
export type Visit = { voter: string; receipt: string; codes: readonly number[] }

export async function findVisit(
  { db, council }: Pick<Acting, 'db' | 'council'>,
  activityId: string,
  who: Who,
): Promise<Visit | undefined> {
  const { rows } = await sql<Visit>`select * from find_visit(${participantKey(council.keys, activityId, who)})`.execute(
    db,
  )
  return rows[0]
}

/** The votes of one voice, however it was taken. */
export async function codesOf(db: Sql, voter: string): Promise<readonly number[]> {
  const row = await db.selectFrom('opinion_voters').select('codes').where('id', '=', voter).executeTakeFirst()
  return row?.codes ?? []
}

/** What somebody wrote here themselves, with the voice of each. */
export const listOwnStatements = (db: Sql, activityId: string, voter: string) =>
  db
    .selectFrom('opinion_statements')
    .select('voice_id as voiceId')
    .where('activity_id', '=', activityId)
    .where('author', '=', voter)
    .orderBy('number')
    .execute()
