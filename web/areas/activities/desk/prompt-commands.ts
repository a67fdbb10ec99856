import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { endOf } from '../activity/rules.ts'
import { type Definition, type Prompt, readDefinition } from '../kinds/conversation/definition.ts'
import { kindNamed } from '../kinds/list.ts'
import { hasVoices } from './queries.ts'
import type { DeskRefusal } from './rules.ts'

/** What was asked for: how people are to answer, and the answers thought of beforehand, where any were sent. */
export type PromptInput = { question: string; how: string; options: readonly string[] }

/** Adds a question to a conversation. A closed one is refused, however it is asked for. */
export function addPrompt(
  at: Acting,
  { activityId, prompt }: { activityId: string; prompt: PromptInput },
): Promise<{ refused: DeskRefusal } | { added: true }> {
  return change(at, activityId, 'activity.prompt-added', ({ prompts }) => {
    const { question, how, options } = prompt
    const key = `prompt-${1 + Math.max(0, ...prompts.map((p) => Number(p.key.slice('prompt-'.length))))}`
    const plain: Prompt = { key, question, cy: '' }
    return [...prompts, how === 'own-words' && !options.length ? plain : { ...plain, type: how, options }]
  })
}

export function removePrompt(
  at: Acting,
  { activityId, key }: { activityId: string; key: string },
): Promise<{ refused: DeskRefusal } | { added: true }> {
  return change(at, activityId, 'activity.prompt-removed', ({ prompts }) =>
    prompts.filter((prompt) => prompt.key !== key),
  )
}

function change(
  at: Acting,
  activityId: string,
  name: string,
  next: (definition: Definition) => unknown[],
): Promise<{ refused: DeskRefusal } | { added: true }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (!activity) return { refused: 'unreadable' }
    const end = endOf(activity)
    if (activity.publishedAt && end && end <= at.now) return { refused: 'already-closed' }
    if (await hasVoices(tx, activityId)) return { refused: 'has-answers' }
    const before = readDefinition(activity.definition)
    const definition = { ...before, prompts: next(before) }
    const wrong = kindNamed(activity.kind).refusal({ ...activity, definition })
    if (wrong) return { refused: wrong }
    await tx
      .updateTable('activities')
      .set({ definition: JSON.stringify(definition), version: activity.version + 1 })
      .where('id', '=', activityId)
      .execute()
    await record(tx, at, {
      deed: name,
      subject: subjectOf('activity', activityId),
      details: { prompts: definition.prompts.length },
    })
    return { added: true }
  })
}
