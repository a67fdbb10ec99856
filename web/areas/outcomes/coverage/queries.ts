import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Coverage } from './rules.ts'

/** The stored coverage of a published decision: as it is now, when that was counted, and as it was when published. */
export type StoredCoverage = Coverage & { at: Date; whenPublished: Coverage }

/** What became, in a decision, of all that was heard in its project. Costs the same however many voices there are. */
export async function coverage(db: Sql, decisionId: string): Promise<StoredCoverage | undefined> {
  const { rows } = await sql<{ coverage: Coverage; at: Date; whenPublished: Coverage }>`
    select c.coverage, c.at, p.coverage as "whenPublished" from decision_coverages c
    join decision_publications p using (decision_id) where c.decision_id = ${decisionId}`.execute(db)
  const row = rows[0]
  return row && { ...row.coverage, at: row.at, whenPublished: row.whenPublished }
}
