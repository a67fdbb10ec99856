import { sql } from 'kysely'
import { dayOf } from '../../../../platform/clock.ts'
import type { Sql } from '../../../../platform/db.ts'
import { isShown } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import { addressOf } from './found.ts'
import * as paths from './paths.ts'

type OverdueStep = { groupId: string; words: string; href: string }
type Row = { groupId: string; id: string; activityId: string; words: string }

/** Next steps that should have been done by now, of problems that these groups raised or work on, the oldest first. */
export async function overdueSteps(
  { db, now }: { db: Sql; now: Date },
  groupIds: readonly string[],
): Promise<OverdueStep[]> {
  if (!groupIds.length) return []
  const { rows } = await sql<Row>`
    with recursive late as (select p.id, p.activity_id, p.next_step, p.next_on from solution_problems p
      where p.next_on < ${dayOf(now)}::date and p.gone_by is null and p.step <> 'decision' and ${isShown(sql`p.id`)}),
    whole as (select id as root, id from late
      union select w.root, j.from_id from whole w join solution_joins j on j.into_id = w.id
        join solution_problems p on p.id = j.from_id and p.gone_by = j.act),
    at_work as (select w.root, g.group_id from whole w join solution_groups g on g.problem_id = w.id and g.left_at is null and ${isShown(sql`g.voice_id`)}
      union select w.root, p.group_id from whole w join solution_problems p on p.id = w.id)
    select g.group_id as "groupId", l.id, l.activity_id as "activityId", l.next_step as words from late l join at_work g on g.root = l.id
    where g.group_id = any(${[...groupIds]}::uuid[]) order by l.next_on, l.id limit 100`.execute(db)
  const ids = [...new Set(rows.map(({ activityId }) => activityId))]
  const boards = new Map(
    await Promise.all(ids.map(async (id) => [id, await findActivityById(db, id, null, now)] as const)),
  )
  return rows.flatMap(({ groupId, id, activityId, words }) => {
    const board = boards.get(activityId)
    return board ? [{ groupId, words, href: paths.problem.to({ ...addressOf(board), problem: id }) }] : []
  })
}
