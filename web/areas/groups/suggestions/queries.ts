import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'

export type SuggestionKind = 'key-groups' | 'link-officers'
export type Suggestion<Answer> = { id: string; askedAt: Date; answer: Answer }

/** One suggestion of a kind, or without an id the latest. */
export async function findSuggestion<Answer>(
  db: Sql,
  kind: SuggestionKind,
  id?: string,
): Promise<Suggestion<Answer> | undefined> {
  if (id !== undefined && !isId(id)) return undefined
  const { rows } = await sql<Suggestion<Answer>>`select id, asked_at as "askedAt", answer from network_suggestions
    where kind = ${kind} and (${id ?? null}::uuid is null or id = ${id ?? null}) order by asked_at desc, id desc limit 1`.execute(
    db,
  )
  return rows[0]
}
