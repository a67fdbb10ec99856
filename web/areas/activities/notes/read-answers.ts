import type { Ctx } from '../../../platform/http.ts'
import type { Activity } from '../activity/types.ts'
import { kindNamed } from '../kinds/list.ts'
import { sentencesOf } from '../questions/errors.ts'
import { withWards } from '../questions/place-queries.ts'
import { pick, type Values } from '../questions/question.ts'
import { isMissing, type Problem, problemsOfAll } from '../questions/rules.ts'
import { answersTo, questionsOnWay } from '../questions/way.ts'
import { withUploads } from '../uploads/read-uploads.ts'

/**
 * The answers on an officer's form, with files kept and postcodes looked up. In a call or a talk people answer what they
 * like: what they left out is no mistake. Whether it may be shown, and whether they want to hear, they are asked.
 */
export async function readAnswers(
  ctx: Ctx,
  activity: Activity,
): Promise<{ values: Values; errors: Record<string, string> } | Response> {
  const kind = kindNamed(activity.kind)
  const all = kind.questions(activity)
  const typed = pick(all, ctx.form.text)
  const questions = kind.routes ? questionsOnWay(activity, typed) : all
  const limited = questions.some(({ key }) => ctx.form.file(key)) && (await ctx.limited('upload'))
  if (limited) return limited
  const sent = await withUploads(ctx, activity.id, questions, answersTo(questions, typed), 'en')
  const placed = await withWards(ctx.db, questions, sent.values, activity.projectId)
  const asked = ({ problem }: Problem) =>
    !isMissing(problem) || problem === 'publish-not-chosen' || problem === 'contact-not-chosen'
  const wrong = Object.entries({ ...problemsOfAll(questions, placed.values), ...placed.problems }).filter(
    ([, problem]) => asked(problem),
  )
  return { values: placed.values, errors: { ...sentencesOf(Object.fromEntries(wrong), 'en'), ...sent.errors } }
}
