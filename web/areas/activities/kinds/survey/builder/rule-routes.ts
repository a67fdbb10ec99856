import type { Ctx } from '../../../../../platform/http.ts'
import { questionsOf, readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { addRule, removeRule } from './edit.ts'
import { rulesView } from './rule-page.tsx'
import type { SurveyRefusal } from './rules.ts'
import { edit } from './section-routes.ts'
import { surveyRefusals } from './words.ts'

const typedRule = (ctx: Ctx) => ({
  answer: ctx.form.text('answer'),
  is: ctx.form.text('is') || 'is',
  to: ctx.form.text('to'),
})

export async function showRules(ctx: Ctx, refused?: SurveyRefusal): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  const definition = activity && readDefinition(activity.definition)
  const question = definition && questionsOf(definition).find(({ key }) => key === ctx.params['question'])
  if (!activity || !question) return ctx.notFound()
  const view = rulesView({
    activity,
    definition,
    question,
    typed: typedRule(ctx),
    errors: refused ? { [refused === 'rule-missing' ? 'answer' : '']: surveyRefusals[refused] } : {},
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

export async function takeRule(ctx: Ctx): Promise<Response> {
  const key = ctx.params['question']!
  const { answer, is, to } = typedRule(ctx)
  const [question = '', option = ''] = answer.split(/:(.*)/s)
  const when = (['is', 'is-not', 'contains'] as const).find((one) => one === is)
  const done = await edit(ctx, {
    change: 'Added a rule about what to skip',
    question: key,
    next: (definition) =>
      question && option && to && when
        ? addRule(definition, key, { when: { question, is: when, option }, to })
        : { refused: 'rule-missing' },
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showRules(ctx, done.refused)
  return ctx.seeOther(paths.rules.to({ activity: done.activity.id, question: key }), 'The rule is added.')
}

export async function dropRule(ctx: Ctx): Promise<Response> {
  const key = ctx.params['question']!
  const done = await edit(ctx, {
    change: 'Removed a rule about what to skip',
    question: key,
    next: (definition) => removeRule(definition, key, Number(ctx.params['rule'])),
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showRules(ctx, done.refused)
  return ctx.seeOther(paths.rules.to({ activity: done.activity.id, question: key }), 'The rule is removed.')
}
