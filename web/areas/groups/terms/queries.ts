import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import type { Choosable } from '../choosing/choosing.ts'
import { agreementsPerPage, type Terms } from './rules.ts'
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

async function agreements(db: Sql, version: number, where: RawBuilder<unknown>, limit = 1_000, offset = 0) {
  const { rows } = await sql<Agreement>`select g.id as "groupId", g.name as "group", a.name, a.agreed_at as "agreedAt"
    from key_group_designations d join groups g on g.id = d.group_id
      left join terms_agreements a on a.group_id = g.id and a.version = ${version}
    where d.ended_at is null and ${where} order by g.name_key, g.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** The key groups of today, alphabetically, with who agreed to a version and when. */
export const listAgreements = (db: Sql, version: number, page = 1): Promise<Agreement[]> =>
  agreements(db, version, sql`true`, agreementsPerPage, (page - 1) * agreementsPerPage)

export const agreementsOf = (db: Sql, version: number, groupIds: readonly string[]): Promise<Agreement[]> =>
  agreements(db, version, sql`g.id = any(${groupIds}::uuid[])`)

/** Key groups that have not agreed to a version yet. */
export const yetToAgree = (db: Sql, version: number): Promise<Choosable[]> =>
  keptFigure(db, `yet to agree ${version}`, async () =>
    (await agreements(db, version, sql`a.agreed_at is null`)).map(({ groupId, group }) => ({
      id: groupId,
      name: group,
    })),
  )

/** How many key groups agreed to a version, of all there are today. */
export const countAgreed = (db: Sql, version: number): Promise<{ agreed: number; all: number }> =>
  keptFigure(db, `agreed ${version}`, async () => {
    const { rows } = await sql<{ agreed: number; all: number }>`select count(a.agreed_at) as agreed, count(*) as all
      from key_group_designations d left join terms_agreements a on a.group_id = d.group_id and a.version = ${version}
      where d.ended_at is null`.execute(db)
    return rows[0]!
  })
