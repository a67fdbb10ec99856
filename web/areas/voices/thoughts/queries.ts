import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import { standingJoins, standingOf } from '../standing/queries.ts'
import { type Scope, within } from '../standing/scope.ts'

export type ThoughtReply = 'none' | 'owed' | 'given'
export type ListedThought = {
  id: string
  subject: Subject
  words: string | null
  givenAt: Date
  standing: Standing
  replyId: string | null
  dueOn: string | null
  reply: ThoughtReply
}
export type ThoughtFilter = {
  subject?: string | undefined
  reply?: ThoughtReply | undefined
  after?: string | undefined
}

export const perPage = 50
/** Thoughts that people sent, newest first, each with its latest promised reply; `next` leads on. */
export async function listThoughts(
  db: Sql,
  scope: Scope,
  { subject, reply, after }: ThoughtFilter,
): Promise<{ thoughts: ListedThought[]; next?: string }> {
  const conditions = [
    sql`v.kind = 'thought' and e.voice_id is null`,
    within(scope, sql`v.project_id`),
    ...(subject ? [sql`v.subject = ${subject}`] : []),
    ...(isId(after) ? [sql`v.id < ${after}`] : []),
    ...(reply === 'none' ? [sql`q.id is null`] : []),
    ...(reply === 'owed' ? [sql`q.id is not null and q.answered_at is null`] : []),
    ...(reply === 'given' ? [sql`q.answered_at is not null`] : []),
  ]
  const { rows } = await sql<ListedThought>`
    select v.id, v.subject, v.words, v.given_at as "givenAt", ${standingOf} as standing, q.id as "replyId", q.due_on as "dueOn",
      case when q.id is null then 'none' when q.answered_at is null then 'owed' else 'given' end as reply
    from voices v ${standingJoins} left join lateral (
      select y.id, y.due_on, y.answered_at from voice_replies y where y.voice_id = v.id order by y.answered_at nulls first, y.id limit 1) q on true
    where ${sql.join(conditions, sql` and `)} order by v.id desc limit ${perPage + 1}`.execute(db)
  const thoughts = rows.slice(0, perPage)
  return rows.length > perPage ? { thoughts, next: thoughts.at(-1)!.id } : { thoughts }
}

/** What people sent thoughts about lately. */
export async function listAbouts(db: Sql, scope: Scope): Promise<Subject[]> {
  const { rows } = await sql<{ subject: Subject }>`
    select subject from (select v.subject, v.id from voices v where v.kind = 'thought' and ${within(scope, sql`v.project_id`)}
      order by v.id desc limit 500) lately group by subject order by max(id::text) desc limit 20`.execute(db)
  return rows.map(({ subject }) => subject)
}
