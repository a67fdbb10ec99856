import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'

export type LettersMade = { id: string; name: string; letters: number; used: number; createdAt: Date }

/** The piles of letters of a vote, newest first, and how many codes of each were used. */
export async function listLetters(db: Sql, activityId: string): Promise<LettersMade[]> {
  const { rows } = await sql<LettersMade>`
    select l.id, l.name, l.letters, l.created_at as "createdAt",
      (select count(*)::int from ballot_code_uses u where u.letters_id = l.id) as used
    from ballot_letters l where l.activity_id = ${activityId} order by l.created_at desc limit 50`.execute(db)
  return rows
}
