import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isShown } from '../../../../voices/index.ts'
import { findActivityById } from '../../../activity/queries.ts'
import { wholeOf } from '../lineage.ts'
import * as paths from '../paths.ts'
import { findIdeas, type Idea } from '../queries.ts'

/** Which published decisions took up any of these ideas. */
export async function adoptionsOf(
  db: Sql,
  ideaIds: readonly string[],
): Promise<{ ideaId: string; decisionId: string; at: Date }[]> {
  const { rows } = await sql<{ ideaId: string; decisionId: string; at: Date }>`
    select idea_id as "ideaId", decision_id as "decisionId", published_at as at from solution_adoptions
    where idea_id = any(${[...ideaIds]}::uuid[]) and published_at is not null order by published_at`.execute(db)
  return rows
}

/** An idea that a decision rests on, with everyone whose idea it is: null for a resident who gave no name. */
export type AdoptedIdea = { id: string; title: string; language: string; href: string; authors: (string | null)[] }

/** The ideas that a decision takes up and that everyone can read. Authors stay named, also through merging. */
export async function adoptedBy(db: Sql, decisionId: string, now: Date): Promise<AdoptedIdea[]> {
  const { rows } = await sql<{ id: string }>`select idea_id as id from solution_adoptions
    where decision_id = ${decisionId} order by at, idea_id limit 50`.execute(db)
  const ideas = await findIdeas(
    db,
    rows.map(({ id }) => id),
  )
  return Promise.all(
    ideas.map(async ({ id, title, language, problemId, activityId }) => {
      const whole = await findIdeas(db, await wholeOf(db, id))
      const activity = (await findActivityById(db, activityId, null, now))!
      const at = { project: activity.project.slug, activity: activity.slug, problem: problemId, idea: id }
      return { id, title, language, href: paths.idea.to(at), authors: [...new Set(whole.map(({ name }) => name))] }
    }),
  )
}

/** Ideas of a project's boards that a decision could take up: those that stand by themselves and are shown. */
export async function listAdoptable(db: Sql, projectId: string): Promise<(Idea & { board: string })[]> {
  const { rows } = await sql<{ id: string; board: string }>`select i.id, a.title as board from solution_ideas i
    join activities a on a.id = i.activity_id join solution_problems p on p.id = i.problem_id
    where a.project_id = ${projectId} and i.gone_by is null and ${isShown(sql`i.id`)} and ${isShown(sql`p.id`)}
    order by (select max(t.at) from solution_prototypes o join solution_tests t on t.prototype_id = o.id where o.idea_id = i.id) desc nulls last, i.given_at desc, i.id limit 60`.execute(
    db,
  )
  const boards = new Map(rows.map(({ id, board }) => [id, board]))
  return (
    await findIdeas(
      db,
      rows.map(({ id }) => id),
    )
  ).map((idea) => ({ ...idea, board: boards.get(idea.id)! }))
}
