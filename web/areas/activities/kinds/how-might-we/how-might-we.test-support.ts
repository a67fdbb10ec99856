import type { Acting } from '../../../../platform/acting.ts'
import { newId } from '../../../../platform/ids.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { createTheme, moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import type { ActivityInput } from '../../desk/rules.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import type { Values } from '../../questions/question.ts'
import { takePart } from '../../taking/commands.ts'
import { addQuestion } from './asking/commands.ts'
import { fresh } from './definition.ts'

export type OpenHmw = Activity & { path: string; themeId: string }
export const asked = 'How might we make the square greener?'

/** One question from a theme of its own project, before anybody else sees it. */
export async function draftHmw(
  house: TestHouse,
  change: Partial<ActivityInput> = {},
): Promise<{ activityId: string; themeId: string }> {
  const at = await house.acting()
  const projectId = await publishedProject(house, `Square ${newId().slice(-6)}`)
  const theme = await createTheme(at, {
    subject: subjectOf('project', projectId),
    projectId,
    name: `Green places ${newId().slice(-4)}`,
    description: '',
  })
  if ('refused' in theme) throw new Error(theme.refused)
  const input = { ...conversationInput(at.now), title: 'Ways for the square', question: 'Help us find ways', help: '' }
  const made = await createActivity(at, { projectId, kind: 'how-might-we', ...input, definition: fresh, ...change })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return { activityId: made.activityId, themeId: theme.created }
}

export async function openHmw(house: TestHouse, change: Partial<ActivityInput> = {}): Promise<OpenHmw> {
  const { activityId, themeId } = await draftHmw(house, change)
  const at = await house.acting()
  const added = await addQuestion(at, { activityId, words: asked, themes: [themeId] })
  if ('refused' in added) throw new Error(added.refused)
  const published = await publishActivity(at, { activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, activityId, null, at.now))!
  return { ...activity, themeId, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** Ideas that somebody sent and somebody read: they are shown. */
export async function share(
  at: Acting,
  activity: Activity,
  words: readonly string[],
  values: Values = {},
): Promise<string[]> {
  const ids: string[] = []
  for (const answer of words) {
    const once = newId(at.now)
    const taken = await takePart(at, activity, {
      values: { 'hmw-question': 'h1', answer, publish: 'yes', contact: 'no', ...values },
      place: undefined,
      channel: 'online',
      language: 'en',
      once,
      participant: { level: 'open', key: once, several: true },
    })
    if ('refused' in taken) throw new Error(taken.refused)
    ids.push(taken.taken.voiceId)
  }
  const done = await moderate(at, { voiceIds: ids, decision: { deed: 'publish' } })
  if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
  return ids
}
