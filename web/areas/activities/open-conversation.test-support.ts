import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf, londonTime } from '../../platform/clock.ts'
import type { TestHouse } from '../../town/house.ts'
import { publishedProject } from '../projects/whole-project.test-support.ts'
import { findActivityById } from './activity/queries.ts'
import type { Activity } from './activity/types.ts'
import { createActivity } from './desk/commands.ts'
import { publishActivity } from './desk/publication-commands.ts'
import type { ActivityInput } from './desk/rules.ts'
import { fresh } from './kinds/conversation/definition.ts'

/** A conversation that opened a week ago and closes in four, as an officer would make it. */
export const conversationInput = (now: Date): ActivityInput => ({
  title: 'Trees on our street',
  question: 'What would make our street greener?',
  help: 'Big or small.',
  opensAt: new Date(now.getTime() - 7 * 24 * 3600_000),
  closesAt: londonTime(addDays(dayOf(now), 28), '17:00'),
  identityLevel: 'open',
  preModeration: true,
  definition: fresh,
})

export type Asked = Activity & { path: string }

export async function draftConversation(
  at: Acting,
  projectId: string,
  change: Partial<ActivityInput> & { translations?: { cy: { question: string } } } = {},
): Promise<string> {
  const made = await createActivity(at, { projectId, kind: 'conversation', ...conversationInput(at.now), ...change })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.activityId
}

/** Published eight days ago in a project of its own, so that days of the past week lie within it. */
export async function openConversation(
  house: TestHouse,
  change: Parameters<typeof draftConversation>[2] = {},
  slug?: string,
): Promise<Asked> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Project ${Math.floor(at.now.getTime() % 1e6)}`, slug)
  const activityId = await draftConversation(at, projectId, change)
  const published = await publishActivity(at, { activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}
