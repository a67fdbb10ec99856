import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'

export async function supports(db: Sql, ideaId: string, supporter: string): Promise<boolean> {
  const { rows } = await sql`select from idea_supports where idea_id = ${ideaId} and supporter = ${supporter}`.execute(
    db,
  )
  return rows.length > 0
}

/** How many of an idea's supports came with ideas that were put together with it, or with the one it was split from. */
export async function countCarried(db: Sql, ideaId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from idea_supports where idea_id = ${ideaId} and via is not null`.execute(db)
  return rows[0]!.n
}

/** Whose supports an account holds, by the fingerprint that each activity knows it by. */
export async function supportsOf(
  db: Sql,
  supporters: readonly string[],
): Promise<{ ideaId: string; supporter: string; at: Date }[]> {
  if (!supporters.length) return []
  const { rows } = await sql<{ ideaId: string; supporter: string; at: Date }>`
    select idea_id as "ideaId", supporter, at from idea_supports where supporter = any(${[...supporters]}::text[]) order by at`.execute(
    db,
  )
  return rows
}
