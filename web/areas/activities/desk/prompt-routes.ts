import type { Ctx } from '../../../platform/http.ts'
import { readDefinition } from '../kinds/conversation/definition.ts'
import * as paths from '../paths.ts'
import { findHeld } from './find-held.ts'
import { addPrompt, removePrompt } from './prompt-commands.ts'
import { promptsView } from './prompt-pages.tsx'
import { notices } from './words.ts'

const blank = { question: '', how: 'own-words', options: '' }

export async function showPrompts(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'conversation') return ctx.notFound()
  const { prompts } = readDefinition(activity.definition)
  return ctx.show(promptsView({ activity, prompts, typed: blank, token: ctx.token() }))
}

/** However it is sent: a way of answering that is not one's own words, or any ready answers, make it a closed question. */
export async function takePrompt(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'conversation') return ctx.notFound()
  const typed = {
    question: ctx.form.text('question'),
    how: ctx.form.text('how') || 'own-words',
    options: ctx.form.text('options'),
  }
  const options = Object.entries(ctx.form.values)
    .filter(([name]) => /^(option|choice|answer)s?\b/.test(name))
    .flatMap(([, all]) => all.filter(Boolean))
  const added = await addPrompt(ctx.acting, {
    activityId: activity.id,
    prompt: { question: typed.question, how: typed.how, options },
  })
  if ('added' in added) return ctx.seeOther(paths.prompts.to({ activity: activity.id }), notices.promptAdded)
  const { prompts } = readDefinition(activity.definition)
  return ctx.show(promptsView({ activity, prompts, typed, refused: added.refused, token: ctx.token() }), 422)
}

export async function dropPrompt(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'conversation') return ctx.notFound()
  const removed = await removePrompt(ctx.acting, { activityId: activity.id, key: ctx.params['prompt']! })
  if ('added' in removed) return ctx.seeOther(paths.prompts.to({ activity: activity.id }), notices.promptRemoved)
  const { prompts } = readDefinition(activity.definition)
  return ctx.show(promptsView({ activity, prompts, typed: blank, refused: removed.refused, token: ctx.token() }), 422)
}
