import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { findAccounts } from '../../people/index.ts'
import type { Brief, BriefField } from './rules.ts'

export type OlderBrief = { version: number; until: Date; by: string; changed: BriefField[]; content: Brief }

/** The briefs of before, the latest first, each with who replaced it and what that changed. */
export async function olderBriefs(db: Sql, projectId: string, now: Brief): Promise<OlderBrief[]> {
  const { rows } = await sql<{ version: number; content: Brief; at: Date; by: string | null }>`
    select version, content, replaced_at as at, replaced_by as by from project_brief_versions
    where project_id = ${projectId} order by version desc limit 50`.execute(db)
  const names = await findAccounts(
    db,
    rows.flatMap(({ by }) => by ?? []),
  )
  return rows.map(({ version, content, at, by }, i) => {
    const next = rows[i - 1]?.content ?? now
    const changed = (Object.keys(content) as BriefField[]).filter(
      (key) => JSON.stringify(content[key]) !== JSON.stringify(next[key]),
    )
    return { version, until: at, by: (by && names.get(by)?.name) || 'The system', changed, content }
  })
}
