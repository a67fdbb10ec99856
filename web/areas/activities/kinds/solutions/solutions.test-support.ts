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
import { takeIdea } from './ideas/commands.ts'
import { raiseProblem } from './raising/commands.ts'

export type Board = Activity & { path: string }

/** A board that opened a week ago, in a published project of its own. */
export async function openSolutions(
  house: TestHouse,
  { groupsLead = false, ...change }: Partial<ReturnType<typeof conversationInput>> & { groupsLead?: boolean } = {},
  slug?: string,
): Promise<Board> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Board ${newId().slice(-6)}`, slug)
  const made = await createActivity(at, {
    projectId,
    kind: 'solutions',
    ...conversationInput(at.now),
    title: 'The brook and the paths',
    question: 'What should we put right along the brook?',
    help: '',
    definition: { groupsLead },
    ...change,
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

export type Said = { id: string; receipt: string; title: string }

const mailOf = (name: string): Values => ({ contact: 'email', email: `${name.toLowerCase()}@resident.example`, name })

/** A problem that somebody raised and somebody read: it is shown. */
export async function raise(
  at: Acting,
  board: Board,
  title: string,
  { name, shown = true, email = !!name }: { name?: string; shown?: boolean; email?: boolean } = {},
): Promise<Said> {
  const once = newId(at.now)
  const values: Values = {
    title,
    answer: `${title}, each time it rains.`,
    publish: 'yes',
    contact: 'no',
    ...(name ? { name } : {}),
    ...(name && email ? mailOf(name) : {}),
  }
  const taken = await raiseProblem(at, board, {
    values,
    place: undefined,
    channel: 'online',
    language: 'en',
    once,
    givenAt: at.now,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  const { voiceId, receipt } = taken.taken
  if (shown) await show(at, [voiceId])
  return { id: voiceId, receipt, title }
}

/** An idea against a problem, shown. */
export async function suggest(
  at: Acting,
  board: Board,
  problem: { id: string; title: string },
  title: string,
  { name = '', shown = true }: { name?: string; shown?: boolean } = {},
): Promise<Said> {
  const once = newId(at.now)
  const taken = await takeIdea(at, board, problem, {
    title,
    words: `${title}: it would help.`,
    name,
    language: 'en',
    once,
    participant: { level: 'open', key: once, several: true },
    contact: name ? { way: 'email', address: `${name.toLowerCase()}@resident.example` } : undefined,
  })
  if ('refused' in taken) throw new Error(taken.refused)
  if (shown) await show(at, [taken.taken.voiceId])
  return { id: taken.taken.voiceId, receipt: taken.taken.receipt, title }
}

export async function show(at: Acting, voiceIds: readonly string[]): Promise<void> {
  const done = await moderate(at, { voiceIds, decision: { deed: 'publish' } })
  if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
}

/** Days in three boxes. */
export const dayFields = (name: string, day: string): Record<string, string> => {
  const [year, month, date] = day.split('-') as [string, string, string]
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
