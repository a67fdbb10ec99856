import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { isOpen } from '../../../activity/queries.ts'
import { questionShown } from '../queries.ts'
import type { WantRefusal } from '../rules.ts'

type Want = { activityId: string; questionId: string; wanter: string }

/** One person wants to know: once, however often it is sent. The count changes in the same statement. */
export const wantToKnow = (
  at: Acting,
  { activityId, questionId, wanter }: Want,
): Promise<{ wanted: true } | { refused: WantRefusal }> =>
  deed(at.db, async (tx) => {
    const { rows } = await sql<{ open: boolean; added: boolean }>`
      with held as materialized (select q.voice_id from asked_questions q
        where q.voice_id = ${questionId} and q.activity_id = ${activityId} and q.into_question is null and ${questionShown} for no key update of q),
      door as (select exists (select from held) and ${isOpen(activityId, at.now)} as open),
      added as (insert into question_wants (question_id, wanter, at) select ${questionId}::uuid, ${wanter}, ${at.now} from door where open
        on conflict do nothing returning question_id),
      counted as (update asked_questions set wants = wants + 1 where voice_id in (select question_id from added) returning voice_id)
      select open, exists (select from counted) as added from door`.execute(tx)
    const { open, added } = rows[0]!
    if (!open) return { refused: 'closed' }
    if (added)
      await record(tx, at, {
        deed: 'question.wanted',
        subject: `voice:${questionId}`,
        public: { activity: activityId },
      })
    return { wanted: true }
  })

/** Takes it back, also from questions that were put together with this one. */
export const endWant = (
  at: Acting,
  { activityId, questionId, wanter }: Want,
): Promise<{ ended: boolean } | { refused: WantRefusal }> =>
  deed(at.db, async (tx) => {
    await sql`select from asked_questions where voice_id = ${questionId} for no key update`.execute(tx)
    const { rows } = await sql<{ open: boolean; ended: boolean }>`
      with recursive whole as (select voice_id as id from asked_questions where voice_id = ${questionId} and activity_id = ${activityId}
        union select q.voice_id from whole w join asked_questions q on q.into_question = w.id),
      door as (select ${isOpen(activityId, at.now)} as open),
      taken as (delete from question_wants where wanter = ${wanter} and question_id in (select id from whole) and (select open from door) returning question_id),
      counted as (update asked_questions set wants = wants - 1 where voice_id in (select question_id from taken) returning voice_id)
      select open, exists (select from counted) as ended from door`.execute(tx)
    const { open, ended } = rows[0]!
    if (!open) return { refused: 'closed' }
    if (ended)
      await record(tx, at, {
        deed: 'question.want-ended',
        subject: `voice:${questionId}`,
        public: { activity: activityId },
      })
    return { ended }
  })

export async function wants(db: Acting['db'], questionId: string, wanter: string): Promise<boolean> {
  const { rows } =
    await sql`select from question_wants where question_id = ${questionId} and wanter = ${wanter}`.execute(db)
  return rows.length > 0
}
