import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Decision, ThemeAnswer } from '../types.ts'

const columns = sql`d.id, d.project_id as "projectId", d.slug, d.title, d.what, d.decided_by as "decidedBy", d.decided_on as "decidedOn", d.reasons,
  d.options_rejected as "optionsRejected", d.translations, d.version, p.at as "publishedAt"`
const from = sql`from decisions d left join decision_publications p on p.decision_id = d.id`

/** A decision by its id, drafts too: for deeds and for staff. */
export async function findDecision(db: Sql, id: string): Promise<Decision | undefined> {
  if (!isId(id)) return undefined
  return (await sql<Decision>`select ${columns} ${from} where d.id = ${id}`.execute(db)).rows[0]
}

/** Takes a decision for a deed: nobody else changes it meanwhile. */
export async function lockDecision(tx: Sql, id: string): Promise<Decision | undefined> {
  if (!isId(id)) return undefined
  await sql`select from decisions where id = ${id} for update`.execute(tx)
  return findDecision(tx, id)
}

/** A published decision by the name in its address. */
export async function findPublished(db: Sql, slug: string): Promise<Decision | undefined> {
  return (await sql<Decision>`select ${columns} ${from} where d.slug = ${slug} and p.at is not null`.execute(db))
    .rows[0]
}

/** The decisions of a project, newest first; drafts only where asked for. */
export async function listDecisions(db: Sql, projectId: string, { drafts = false } = {}): Promise<Decision[]> {
  const { rows } =
    await sql<Decision>`select ${columns} ${from} where d.project_id = ${projectId} and (p.at is not null or ${drafts})
    order by d.decided_on desc, d.id desc`.execute(db)
  return rows
}

/** What a decision says to each theme. */
export async function listAnswers(db: Sql, decisionId: string): Promise<ThemeAnswer[]> {
  const { rows } =
    await sql<ThemeAnswer>`select t.theme_id as "themeId", t.used, t.not_used_why as "notUsedWhy", r.response, r.reason,
      r.due_on as "dueOn", r.owner_account as "ownerAccount", r.translations, r.at
    from decision_themes t join decision_responses r using (decision_id, theme_id) where t.decision_id = ${decisionId}`.execute(
      db,
    )
  return rows
}

/** Themes of a project that a published decision has answered. */
export async function answeredThemes(db: Sql, projectId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select distinct r.theme_id as id from decision_responses r
    join decision_publications p on p.decision_id = r.decision_id join decisions d on d.id = r.decision_id where d.project_id = ${projectId}`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}
