import { newId } from '../../../../platform/ids.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import type { Values } from '../../questions/question.ts'
import { takePart } from '../../taking/commands.ts'
import type { Definition } from './definition.ts'

export type Board = Activity & { path: string }
const definition: Definition = {
  topics: [
    { key: 't1', en: 'Buses', cy: 'Bysiau' },
    { key: 't2', en: 'Parks', cy: 'Parciau' },
  ],
  answerDays: 10,
  service: 'Streets',
}

/** A board that is open, in a published project of its own. */
export async function openAsked(
  house: TestHouse,
  change: Partial<ReturnType<typeof conversationInput>> = {},
  slug?: string,
): Promise<Board> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Questions ${newId().slice(-6)}`, slug)
  const input = {
    ...conversationInput(at.now),
    title: 'Ask us',
    question: 'What do you want to know?',
    help: '',
    definition,
  }
  const made = await createActivity(at, { projectId, kind: 'questions-answers', ...input, ...change })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** A question that somebody asked and somebody read. */
export async function ask(
  house: TestHouse,
  on: Board,
  values: Values,
  { shown = true } = {},
): Promise<{ id: string; receipt: string }> {
  const at = await house.acting()
  const once = newId(at.now)
  const taken = await takePart(at, on, {
    values: { publish: 'yes', contact: 'no', ...values },
    place: undefined,
    channel: 'online',
    language: 'en',
    once,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  const { voiceId, receipt } = taken.taken
  if (shown) await moderate(at, { voiceIds: [voiceId], decision: { deed: 'publish' } })
  return { id: voiceId, receipt }
}
