import type { Ctx } from '../../../../../platform/http.ts'
import { type Definition, readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { copyView } from './copy-page.tsx'
import { listCopyable } from './queries.ts'
import type { SurveyRefusal } from './rules.ts'
import { edit } from './section-routes.ts'
import { surveyRefusals } from './words.ts'

export async function showCopy(ctx: Ctx, refused?: SurveyRefusal): Promise<Response> {
  const activity = await findSurvey(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const view = copyView({
    activity,
    surveys: await listCopyable(ctx.db, activity.id),
    error: refused && surveyRefusals[refused],
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

/** The questions of another survey take the place of what is here. Limits are not copied: they are about numbers of their own. */
export async function takeCopy(ctx: Ctx): Promise<Response> {
  const chosen = (await listCopyable(ctx.db, ctx.params['activity']!)).find(({ id }) => id === ctx.form.text('from'))
  const done = await edit(ctx, {
    change: chosen ? `Copied the questions of “${chosen.title}”` : 'Copied questions',
    next: (): Definition | { refused: SurveyRefusal } =>
      chosen ? { ...readDefinition(chosen.definition), quotas: [] } : { refused: 'nothing-to-copy' },
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return showCopy(ctx, done.refused)
  return ctx.seeOther(paths.builder.to({ activity: done.activity.id }), 'The questions are copied.')
}
