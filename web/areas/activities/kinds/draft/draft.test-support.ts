import type { Acting } from '../../../../platform/acting.ts'
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
import { fresh } from './definition.ts'
import { saveText } from './editing/commands.ts'

export const firstText = `# A plan for the arts

We want music in every library by next summer.

## Money

Half of the money goes to **small groups**.

The council keeps one tenth for repairs.`

export type OpenDraft = Activity & { path: string }

export async function draftActivity(house: TestHouse, slug?: string): Promise<string> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Arts ${newId().slice(-6)}`, slug)
  const input = {
    ...conversationInput(at.now),
    title: 'A plan for the arts',
    question: 'What do you think of our plan?',
  }
  const made = await createActivity(at, { projectId, kind: 'draft', ...input, help: '', definition: fresh })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.activityId
}

/** A draft of five paragraphs that opened a week ago, in a published project of its own. */
export async function openDraft(house: TestHouse, slug?: string): Promise<OpenDraft> {
  const activityId = await draftActivity(house, slug)
  const at = await house.acting(slug)
  const saved = await saveText(at, { activityId, text: firstText })
  if ('refused' in saved) throw new Error(saved.refused)
  const published = await publishActivity(at, { activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** A comment that somebody sent and somebody read: it is shown. */
export async function comment(
  at: Acting,
  activity: Activity,
  values: Values,
  { shown = true } = {},
): Promise<{ id: string; receipt: string }> {
  const once = newId(at.now)
  const taken = await takePart(at, activity, {
    values: { 'draft-stand': 'change', publish: 'yes', contact: 'no', ...values },
    place: undefined,
    channel: 'online',
    language: 'en',
    once,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  const { voiceId, receipt } = taken.taken
  if (shown) {
    const done = await moderate(at, { voiceIds: [voiceId], decision: { deed: 'publish' } })
    if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
  }
  return { id: voiceId, receipt }
}
