import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isShown, type Taken, type TakingRefusal, takeVoice } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { wholeOf } from '../lineage.ts'
import { lockProblems, type Problem } from '../queries.ts'
import type { SpeakRefusal } from '../rules.ts'

type Joining = {
  group: { id: string; name: string }
  brings: string
  language: string
  once: string
  accountId: string
  givenAt?: Date
}

/** "Our group works on this": what the group brings is a voice like any other, and the group is shown once somebody read it. */
export const joinGroup = (
  at: Acting,
  activity: ActivityRow,
  problem: Pick<Problem, 'id' | 'title'>,
  { group, brings, language, once, accountId, givenAt = at.now }: Joining,
): Promise<{ taken: Taken } | { refused: SpeakRefusal | TakingRefusal }> =>
  deed(at.db, async (tx) => {
    const held = (await lockProblems(tx, [problem.id])).get(problem.id)
    if (!held?.shown || held.activityId !== activity.id || held.goneBy) return { refused: 'problem-gone' }
    if (!brings) return { refused: 'words-missing' }
    if ([...brings].length > limits.brings) return { refused: 'too-long' }
    if (await worksOn(tx, await wholeOf(tx, problem.id), [group.id], { shown: false }))
      return { refused: 'joined-already' }
    const answer = await takeVoice(
      { ...at, db: tx },
      {
        subject: subjectOf('problem', problem.id),
        activityId: activity.id,
        projectId: activity.projectId,
        kind: 'solution-group',
        channel: 'group',
        givenAt,
        language,
        consentPublish: true,
        consentContact: false,
        words: brings,
        data: {},
        once,
        participant: { level: 'account', key: accountId, several: true },
        publicName: group.name,
        preModeration: activity.preModeration,
        showable: true,
        title: problem.title,
        stillOpen: isOpen(activity.id, at.now),
      },
    )
    if ('taken' in answer && !answer.taken.again)
      await tx
        .insertInto('solution_groups')
        .values({
          voice_id: answer.taken.voiceId,
          activity_id: activity.id,
          problem_id: problem.id,
          group_id: group.id,
          name: group.name,
          joined_at: givenAt,
        })
        .execute()
    return answer
  })

/** Whether any of these groups works on any of these problems; which one. */
export async function worksOn(
  db: Sql,
  problemIds: readonly string[],
  groupIds: readonly string[],
  { shown }: { shown: boolean },
): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`select group_id as id, name from solution_groups g
    where problem_id = any(${[...problemIds]}::uuid[]) and group_id = any(${[...groupIds]}::uuid[]) and left_at is null
      and (${!shown} or ${isShown(sql`g.voice_id`)}) order by joined_at limit 1`.execute(db)
  return rows[0]
}

/** The group stops. That it worked on this stays in the record. */
export const leaveGroup = (
  at: Acting,
  activity: ActivityRow,
  { problemId, groupId }: { problemId: string; groupId: string },
): Promise<{ left: boolean }> =>
  deed(at.db, async (tx) => {
    const { rows } = await sql`update solution_groups set left_at = ${at.now}
      where problem_id = any(${await wholeOf(tx, problemId)}::uuid[]) and activity_id = ${activity.id} and group_id = ${groupId}
        and left_at is null returning voice_id`.execute(tx)
    if (rows.length)
      await record(tx, at, {
        deed: 'problem.group-left',
        subject: subjectOf('problem', problemId),
        public: { activity: activity.id, group: groupId },
      })
    return { left: rows.length > 0 }
  })
