import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { basisOf, countCoverage } from './count.ts'
import type { Coverage } from './rules.ts'

/** Counts the coverage of a decision and keeps it. */
export async function keepCoverage(
  tx: Sql,
  at: Pick<Acting, 'now'>,
  decision: { id: string; projectId: string; publishedAt: Date | null },
): Promise<Coverage> {
  const counted = await countCoverage(tx, decision, at.now)
  const basis = await basisOf(tx, decision)
  await sql`insert into decision_coverages (decision_id, coverage, basis, at) values (${decision.id}, ${JSON.stringify(counted)}, ${basis}, ${at.now})
    on conflict (decision_id) do update set coverage = excluded.coverage, basis = excluded.basis, at = excluded.at`.execute(
    tx,
  )
  return counted
}

/** Voices are shown, refused and erased after a decision too: its coverage follows within minutes. */
export const coverageJob: JobKind = {
  kind: 'outcomes.coverage',
  every: 'every 10 minutes',
  async run(job) {
    const { rows } = await sql<{
      id: string
      projectId: string
      publishedAt: Date
      basis: string
    }>`select c.decision_id as id, d.project_id as "projectId", p.at as "publishedAt", c.basis
      from decision_coverages c join decisions d on d.id = c.decision_id join decision_publications p on p.decision_id = d.id order by c.at`.execute(
      job.db,
    )
    let counted = 0
    for (const { basis, ...decision } of rows) {
      if (basis === (await basisOf(job.db, decision))) continue
      await keepCoverage(job.db, job, decision)
      counted++
    }
    return { decisions: rows.length, counted }
  },
}
