import { newId } from '../../platform/ids.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { TestHouse } from '../../town/house.ts'
import { stampOf } from './moderation/rules.ts'
import { lockVoices } from './standing/queries.ts'
import { type Taken, takeVoice } from './taking/commands.ts'
import type { VoiceInput } from './taking/input.ts'

export const publicActivity = async (house: TestHouse, slug = 'kingston') => {
  const { db } = await house.council(slug)
  return db
    .selectFrom('activities')
    .innerJoin('activity_publications', 'activity_publications.activity_id', 'activities.id')
    .innerJoin('project_publications', 'project_publications.project_id', 'activities.project_id')
    .select(['activities.id', 'activities.project_id as projectId', 'activities.question'])
    .orderBy('activities.id')
    .executeTakeFirstOrThrow()
}

/** Something said in an activity of the example that anyone may see. */
export async function said(
  house: TestHouse,
  words: string,
  more: Partial<VoiceInput> = {},
  slug = 'kingston',
): Promise<Taken> {
  const activity = await publicActivity(house, slug)
  const at = await house.acting(slug)
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activity.id),
    activityId: activity.id,
    projectId: activity.projectId,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: false,
    words,
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
    ...more,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken
}

/** What a moderator's page carries of a voice. */
export async function stamp(house: TestHouse, id: string): Promise<string> {
  const [voice] = await lockVoices((await house.acting()).db, [id])
  return stampOf(voice!)
}
