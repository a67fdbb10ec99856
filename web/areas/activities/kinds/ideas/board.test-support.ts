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
import type { Definition } from './definition.ts'

export type Board = Activity & { path: string }
export const definition: Definition = {
  tags: [
    { key: 'streets', en: 'Streets', cy: 'Strydoedd' },
    { key: 'play', en: 'Play', cy: 'Chwarae' },
  ],
  answerDays: 20,
}

/** A board that opened a week ago, in a published project of its own. */
export async function openBoard(
  house: TestHouse,
  change: Partial<ReturnType<typeof conversationInput>> = {},
  slug?: string,
): Promise<Board> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Ideas ${newId().slice(-6)}`, slug)
  const input = {
    ...conversationInput(at.now),
    title: 'Ideas for our streets',
    question: 'What would make our streets better?',
    help: '',
    definition,
  }
  const made = await createActivity(at, { projectId, kind: 'ideas', ...input, ...change })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

export type Shared = { id: string; receipt: string }

/** An idea that somebody shared and somebody read: it is shown. */
export async function shareIdea(
  at: Acting,
  board: Board,
  values: Values = {},
  { shown = true, place = undefined as never, givenAt = at.now } = {},
): Promise<Shared> {
  const once = newId(at.now)
  const taken = await takePart(at, board, {
    values: {
      title: 'A bench at the bus stop',
      answer: 'People wait there for long.',
      publish: 'yes',
      contact: 'no',
      ...values,
    },
    place,
    channel: 'online',
    language: 'en',
    once,
    givenAt,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  const { voiceId, receipt } = taken.taken
  if (shown) await show(at, [voiceId])
  return { id: voiceId, receipt }
}

export async function show(at: Acting, voiceIds: readonly string[]): Promise<void> {
  const done = await moderate(at, { voiceIds, decision: { deed: 'publish' } })
  if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
}

export const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      .filter(([, name]) => name !== '_token')
      .map(([, name, value]) => [
        name!,
        value!
          .replaceAll('&amp;', '&')
          .replaceAll('&#39;', "'")
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>'),
      ]),
  )
