import type { Ctx } from '../../../../../platform/http.ts'
import { readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { countedFor } from '../quotas.ts'
import { quotasView } from './quota-page.tsx'
import type { SurveyRefusal } from './rules.ts'
import { edit, lockedFor } from './section-routes.ts'
import { surveyRefusals } from './words.ts'

const typedQuota = (ctx: Ctx) => ({
  answer: ctx.form.text('answer'),
  most: ctx.form.text('most'),
  words: ctx.form.text('words'),
  'words-cy': ctx.form.text('words-cy'),
})

export async function showQuotas(ctx: Ctx, refused?: SurveyRefusal): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const definition = readDefinition(activity.definition)
  const view = quotasView({
    activity,
    definition,
    counted: await countedFor(ctx.db, activity.id, definition.quotas),
    locked: await lockedFor(ctx, activity),
    typed: typedQuota(ctx),
    errors: refused ? { [refused === 'quota-missing' ? 'answer' : '']: surveyRefusals[refused] } : {},
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

export async function takeQuota(ctx: Ctx): Promise<Response> {
  const { answer, most, words, 'words-cy': cy } = typedQuota(ctx)
  const [question = '', option = ''] = answer.split(/:(.*)/s)
  const number = Number(most.replaceAll(',', ''))
  const well = question && option && Number.isInteger(number) && number >= 1 && number <= 100_000
  const done = await edit(ctx, {
    change: `Set a limit of ${most} on an answer`,
    question,
    next: (definition) =>
      well
        ? {
            ...definition,
            quotas: [...definition.quotas, { question, option, most: number, words: { en: words, cy } }],
          }
        : { refused: 'quota-missing' },
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showQuotas(ctx, done.refused)
  return ctx.seeOther(paths.quotas.to({ activity: done.activity.id }), 'The limit is set.')
}

export async function dropQuota(ctx: Ctx): Promise<Response> {
  const done = await edit(ctx, {
    change: 'Removed a limit on an answer',
    next: (definition) => ({
      ...definition,
      quotas: definition.quotas.filter((_, at) => at !== Number(ctx.params['quota'])),
    }),
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showQuotas(ctx, done.refused)
  return ctx.seeOther(paths.quotas.to({ activity: done.activity.id }), 'The limit is removed.')
}
