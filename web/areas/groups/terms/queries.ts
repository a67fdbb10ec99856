import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Terms } from './rules.ts'
import { firstClauses } from './words.ts'

const first: Terms = { number: 1, clauses: [...firstClauses], why: '', at: null }

/** A version of the terms; without a number the one that holds now. */
export async function findTerms(db: Sql, number?: number): Promise<Terms | undefined> {
  if (number === 1) return first
  const { rows } = await sql<Terms>`select number, clauses, why, at from terms_versions
    where ${number ?? null}::integer is null or number = ${number ?? null} order by number desc limit 1`.execute(db)
  return rows[0] ?? (number === undefined ? first : undefined)
}

export const currentTerms = async (db: Sql): Promise<Terms> => (await findTerms(db)) ?? first

export type Agreement = { groupId: string; group: string; name: string | null; agreedAt: Date | null }

/** The key groups of today, alphabetically, with who agreed to a version and when. */
export async function listAgreements(db: Sql, version: number): Promise<Agreement[]> {
  const { rows } = await sql<Agreement>`select g.id as "groupId", g.name as "group", a.name, a.agreed_at as "agreedAt"
    from key_group_designations d join groups g on g.id = d.group_id
      left join terms_agreements a on a.group_id = g.id and a.version = ${version}
    where d.ended_at is null order by g.name_key, g.id limit 600`.execute(db)
  return rows
}
