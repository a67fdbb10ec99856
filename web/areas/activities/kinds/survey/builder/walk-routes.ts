import type { Ctx } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { allNames, type Values } from '../../../questions/question.ts'
import { problemsOf } from '../../../questions/rules.ts'
import { questionsOnWay } from '../asked.ts'
import { readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import { walkView } from './walk-page.tsx'

/**
 * One question after the other, as a resident with these answers would come to them. The answers stand in the address
 * alone: nothing is kept.
 */
export async function showWalk(ctx: Ctx): Promise<Response> {
  const activity = await findSurvey(ctx, 'projects.see-unpublished')
  if (!activity) return ctx.notFound()
  const definition = readDefinition(activity.definition)
  const read = ctx.url.searchParams
  const language = read.get('in') === 'cy' ? 'cy' : 'en'
  const values: Record<string, string> = {}
  for (const [name, value] of read) if (/^(q\d|answer-\d)/.test(name) && value) values[name] = value.slice(0, 5000)
  const way = questionsOnWay(definition, values).filter(({ key }) => /^(q\d|answer-\d)/.test(key))
  const answered = way.findIndex(({ key }) => key === read.get('answered'))
  const problems = answered < 0 ? {} : problemsOf(way[answered]!, values)
  const errors = sentencesOf(problems, language)
  const at = answered < 0 ? 0 : Object.keys(errors).length ? answered : answered + 1
  const known = new Set(allNames(way.slice(0, at)))
  return ctx.show(
    walkView({
      activity,
      question: way[at],
      number: at + 1,
      of: way.length,
      values,
      carried: Object.fromEntries(Object.entries(values).filter(([name]) => known.has(name))) satisfies Values,
      errors,
      language,
      wards: way[at]?.type === 'postcode' ? await listWards(ctx.db) : undefined,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}
