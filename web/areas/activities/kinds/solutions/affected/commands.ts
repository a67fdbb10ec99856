import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isShown } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'

type Affected = { activityId: string; problemId: string; person: string }

/** "This affects me too": once for each person, however often it is sent. The count changes in the same statement. */
export const sayAffected = (
  at: Acting,
  { activityId, problemId, person }: Affected,
): Promise<{ counted: true; again: boolean } | { refused: 'closed' }> =>
  deed(at.db, async (tx) => {
    const { rows } = await sql<{ open: boolean; added: boolean }>`
      with held as materialized (select p.id from solution_problems p
        where p.id = ${problemId} and p.activity_id = ${activityId} and p.gone_by is null and ${isShown(sql`p.id`)} for no key update of p),
      door as (select exists (select from held) and ${isOpen(activityId, at.now)} as open),
      added as (insert into solution_affected (problem_id, activity_id, person, at) select ${problemId}::uuid, ${activityId}::uuid, ${person}, ${at.now}
        from door where open on conflict do nothing returning problem_id),
      counted as (update solution_problems set affected = affected + 1 where id in (select problem_id from added) returning id)
      select open, exists (select from counted) as added from door`.execute(tx)
    const { open, added } = rows[0]!
    if (!open) return { refused: 'closed' }
    if (added)
      await record(tx, at, {
        deed: 'problem.affects',
        subject: subjectOf('problem', problemId),
        public: { activity: activityId },
      })
    return { counted: true, again: !added }
  })

/** Takes it back, also from problems that were put together with this one. */
export const endAffected = (
  at: Acting,
  { activityId, problemId, person }: Affected,
): Promise<{ ended: boolean } | { refused: 'closed' }> =>
  deed(at.db, async (tx) => {
    await sql`select from solution_problems where id = ${problemId} for no key update`.execute(tx)
    const { rows } = await sql<{ open: boolean; ended: boolean }>`
      with recursive whole as (select id from solution_problems where id = ${problemId} and activity_id = ${activityId}
        union select j.from_id from whole w join solution_joins j on j.into_id = w.id
          join solution_problems p on p.id = j.from_id and p.gone_by = j.act),
      door as (select ${isOpen(activityId, at.now)} as open),
      taken as (delete from solution_affected where person = ${person} and problem_id in (select id from whole) and (select open from door) returning problem_id),
      counted as (update solution_problems set affected = affected - 1 where id in (select problem_id from taken) returning id)
      select open, exists (select from counted) as ended from door`.execute(tx)
    const { open, ended } = rows[0]!
    if (!open) return { refused: 'closed' }
    if (ended)
      await record(tx, at, {
        deed: 'problem.affects-ended',
        subject: subjectOf('problem', problemId),
        public: { activity: activityId },
      })
    return { ended }
  })

export async function isAffected(db: Sql, problemId: string, person: string): Promise<boolean> {
  const { rows } =
    await sql`select from solution_affected where problem_id = ${problemId} and person = ${person}`.execute(db)
  return rows.length > 0
}
