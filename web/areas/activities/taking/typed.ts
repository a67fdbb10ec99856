import type { Ctx } from '../../../platform/http.ts'
import { mayBeShownAs } from '../../people/index.ts'
import { takingWords } from '../../voices/index.ts'
import { sentencesOf } from '../questions/errors.ts'
import { placeToken, readPlace } from '../questions/place.ts'
import { findPlaceOf, withWards } from '../questions/place-queries.ts'
import { namesOf, type Question, type Values } from '../questions/question.ts'
import { problemsOf } from '../questions/rules.ts'
import { tidied } from '../questions/tidy.ts'

/** What this page's question now says, in place of what it said before. */
export function withPage(values: Values, question: Question, ctx: Pick<Ctx, 'form'>): Values {
  const next: Record<string, string> = { ...values }
  for (const name of namesOf(question)) {
    if (name === 'place') continue
    const typed = ctx.form.text(name)
    if (typed) next[name] = typed
    else delete next[name]
  }
  return tidied([question], next)
}

export type Judged = { values: Values; errors: Record<string, string> }

/** What is wrong with the answer to one question, its place looked up. */
export async function judge(ctx: Ctx, question: Question, typed: Values, projectId: string): Promise<Judged> {
  const errors = sentencesOf(problemsOf(question, typed), ctx.language)
  if (question.type === 'publish' && ctx.person && !mayBeShownAs(ctx.person, typed['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  if (question.type === 'postcode' || question.type === 'spot') {
    const { values, problems } = await withWards(ctx.db, [question], typed, projectId)
    return { values, errors: { ...errors, ...sentencesOf(problems, ctx.language) } }
  }
  if (question.type !== 'place') return { values: typed, errors }
  const found = await placed(ctx, typed)
  if ('error' in found) return { values: typed, errors: { ...errors, postcode: found.error } }
  return { values: found.values, errors }
}

/** A ward that was found by postcode stays as precise as it was, unless another is given. */
async function placed(ctx: Ctx, values: Values): Promise<{ values: Values } | { error: string }> {
  const { place: token, ...rest } = values
  const before = readPlace(ctx.council.keys, token)
  if (!values['postcode'] && before && values['ward'] === before.wardId) return { values }
  const found = await findPlaceOf(ctx.db, values)
  if ('problem' in found)
    return { error: sentencesOf({ postcode: { problem: found.problem } }, ctx.language)['postcode']! }
  return { values: found.place ? { ...rest, place: placeToken(ctx.council.keys, found.place) } : rest }
}
