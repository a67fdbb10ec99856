import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { takePart } from '../../../taking/commands.ts'
import type { Part } from '../../../taking/part.ts'

type Group = { id: string; name: string }

/** Somebody raises a problem; whoever speaks for a group raises it in the group's name, and the group works on it from then on. */
export const raiseProblem = (
  at: Acting,
  activity: ActivityRow,
  part: Part,
  group?: Group,
): ReturnType<typeof takePart> => {
  if (!group) return takePart(at, activity, part)
  const values = { ...part.values, publish: 'yes', name: group.name }
  return deed(at.db, async (db) => {
    const answer = await takePart({ ...at, db }, activity, { ...part, values, channel: 'group' })
    if ('refused' in answer || answer.taken.again) return answer
    const { voiceId } = answer.taken
    await sql`update solution_problems set group_id = ${group.id} where id = ${voiceId}`.execute(db)
    await db
      .insertInto('solution_groups')
      .values({
        voice_id: voiceId,
        activity_id: activity.id,
        problem_id: voiceId,
        group_id: group.id,
        name: group.name,
        joined_at: part.givenAt ?? at.now,
      })
      .execute()
    return answer
  })
}
