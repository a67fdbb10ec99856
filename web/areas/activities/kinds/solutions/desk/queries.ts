import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { isDay } from '../../../../../platform/typed-time.ts'
import { isShown } from '../../../../voices/index.ts'
import { type Problem, type ProblemRow, problemColumns, withWords } from '../queries.ts'

export const perPage = 15
const cursor = /^(\d{4}-\d\d-\d\d)\.([0-9a-f-]{36})$/
const never = '9999-12-31'
/** As the index has it. */
const key = sql`coalesce(p.next_on, '9999-12-31')`

/** Problems as officers work through them: whoever's next day comes first stands first, those without a day last. */
export async function listByDay(
  db: Sql,
  activityId: string,
  after: string,
): Promise<{ problems: Problem[]; next: string | undefined }> {
  const [, day, id] = cursor.exec(after) ?? []
  const from =
    (day === never || isDay(day ?? '')) && isId(id) ? sql`and (${key}, p.id) > (${day}::date, ${id}::uuid)` : sql``
  const { rows } = await sql<ProblemRow>`select ${problemColumns} from solution_problems p
    where p.activity_id = ${activityId} and p.gone_by is null and ${isShown(sql`p.id`)} ${from}
    order by ${key}, p.id limit ${perPage + 1}`.execute(db)
  const page = rows.slice(0, perPage)
  const last = page.at(-1)
  return {
    problems: await withWords(db, page),
    next: rows.length > perPage && last ? `${last.nextOn ?? never}.${last.id}` : undefined,
  }
}

export type LiveJoin = { act: string; what: 'problem' | 'idea'; from: string; into: string; why: string; at: Date }
/** What is put together now and can be taken apart, newest first. */
export async function listLiveJoins(db: Sql, activityId: string): Promise<LiveJoin[]> {
  const { rows } =
    await sql<LiveJoin>`select act, what, from_id as "from", into_id as "into", why, at from solution_joins
    where activity_id = ${activityId} and undone_at is null order by at desc, act limit 30`.execute(db)
  return rows
}
