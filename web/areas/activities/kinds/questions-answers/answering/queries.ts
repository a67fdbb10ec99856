import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { isDay } from '../../../../../platform/typed-time.ts'
import { repliesOf } from '../../../../voices/index.ts'
import { perPage } from '../listing/queries.ts'
import { type Asked, type AskedRow, columns, questionShown, withWords } from '../queries.ts'

/** What was answered last, in public. */
export const lastAnswer = async (db: Sql, voiceId: string): Promise<string | undefined> =>
  (await repliesOf(db, voiceId)).at(-1)?.answer

/** The answer that was given last, of all that was promised. */
export const lastGiven = <R extends { answeredAt: Date | null }>(replies: readonly R[]): R | undefined =>
  replies
    .filter(({ answeredAt }) => answeredAt)
    .toSorted((a, b) => a.answeredAt!.getTime() - b.answeredAt!.getTime())
    .at(-1)

const cursor = /^(\d{4}-\d\d-\d\d)\.([0-9a-f-]{36})$/

/** Questions that wait for an answer, those promised earliest first. */
export async function listWaiting(
  db: Sql,
  activityId: string,
  after = '',
): Promise<{ questions: Asked[]; next: string | undefined }> {
  const [, day, id] = cursor.exec(after) ?? []
  const { rows } = await sql<AskedRow>`select ${columns} from asked_questions q
    where q.activity_id = ${activityId} and q.into_question is null and q.answered_at is null and q.due_on is not null and ${questionShown}
      and ${isDay(day ?? '') && isId(id) ? sql`(q.due_on, q.voice_id) > (${day}::date, ${id}::uuid)` : sql`true`}
    order by q.due_on, q.voice_id limit ${perPage + 1}`.execute(db)
  const page = rows.slice(0, perPage)
  const last = page.at(-1)
  return {
    questions: await withWords(db, page),
    next: rows.length > perPage && last ? `${last.dueOn}.${last.id}` : undefined,
  }
}

export type Join = { id: string; from: string; into: string; at: Date; undoneAt: Date | null }
export async function joinsOf(db: Sql, questionId: string): Promise<Join[]> {
  const { rows } =
    await sql<Join>`select id, from_question as from, into_question as into, at, undone_at as "undoneAt" from question_joins
    where from_question = ${questionId} or into_question = ${questionId} order by at, id limit 200`.execute(db)
  return rows
}
