import type { Acting } from '../../../../platform/acting.ts'
import { newId } from '../../../../platform/ids.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { listWards, placeOfWard } from '../../../places/index.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import type { Values } from '../../questions/question.ts'
import { takePart } from '../../taking/commands.ts'
import type { Part } from '../../taking/part.ts'
import type { Definition } from './definition.ts'

export type OpenSurvey = Activity & { path: string }

export async function draftSurvey(at: Acting, projectId: string, definition: Definition): Promise<string> {
  const made = await createActivity(at, {
    projectId,
    kind: 'survey',
    ...conversationInput(at.now),
    title: 'Our high street',
    question: 'What do you think of the high street?',
    preModeration: false,
    definition,
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.activityId
}

/** A survey that is open, in a project of its own. */
export async function openSurvey(house: TestHouse, definition: Definition): Promise<OpenSurvey> {
  const at = await house.acting()
  const projectId = await publishedProject(house, `Street ${newId().slice(-6)}`)
  const activityId = await draftSurvey(at, projectId, definition)
  const published = await publishActivity(at, { activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** One person's answers; the n-th ward where a number is given. */
export async function answer(
  house: TestHouse,
  activity: Activity,
  values: Values,
  { ward, ...part }: Partial<Part> & { ward?: number } = {},
) {
  const at = await house.acting()
  const wards = ward === undefined ? [] : await listWards(at.db)
  const place = ward === undefined ? undefined : await placeOfWard(at.db, wards[ward]!.id)
  return takePart(at, activity, {
    values: { publish: 'yes', contact: 'no', ...values },
    place: place as Part['place'],
    channel: 'online',
    language: 'en',
    once: newId(),
    ...part,
  })
}

export async function taken(...args: Parameters<typeof answer>): Promise<{ voiceId: string; receipt: string }> {
  const done = await answer(...args)
  if ('refused' in done) throw new Error(done.refused)
  return done.taken
}
