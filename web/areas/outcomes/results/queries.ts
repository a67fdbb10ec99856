import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Outcome } from '../types.ts'

const columns = sql`o.id, o.project_id as "projectId", o.decision_id as "decisionId", o.title, o.what, o.happened_on as "happenedOn", o.evidence,
  o.translations, o.version, p.at as "publishedAt", array(select t.theme_id from outcome_themes t where t.outcome_id = o.id) as "themeIds"`
const from = sql`from outcomes o left join outcome_publications p on p.outcome_id = o.id`

/** An outcome by its id, drafts too. */
export async function findOutcome(db: Sql, id: string): Promise<Outcome | undefined> {
  if (!isId(id)) return undefined
  return (await sql<Outcome>`select ${columns} ${from} where o.id = ${id}`.execute(db)).rows[0]
}

/** Takes an outcome for a deed. */
export async function lockOutcome(tx: Sql, id: string): Promise<Outcome | undefined> {
  if (!isId(id)) return undefined
  await sql`select from outcomes where id = ${id} for update`.execute(tx)
  return findOutcome(tx, id)
}

/** The outcomes of projects, newest first; drafts only where asked for. */
export async function listOutcomes(
  db: Sql,
  projectIds: readonly string[],
  { drafts = false } = {},
): Promise<Outcome[]> {
  const { rows } =
    await sql<Outcome>`select ${columns} ${from} where o.project_id = any(${[...projectIds]}::uuid[]) and (p.at is not null or ${drafts})
    order by o.happened_on desc, o.id desc`.execute(db)
  return rows
}
