import { createRandom } from '@folkmoot/numbers'
import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { findActivity } from '../../../activity/queries.ts'
import type { Activity } from '../../../activity/types.ts'
import * as activityPaths from '../../../paths.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { placeToken, readPlace } from '../../../questions/place.ts'
import { findPlaceOf } from '../../../questions/place-queries.ts'
import { pick, type Question, type Values } from '../../../questions/question.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { findDraft, keepDraft } from '../../../taking/drafts.ts'
import { shut } from '../../../taking/taking.ts'
import { takingPartWords } from '../../../taking/words.ts'
import { type Definition, readDefinition } from '../definition.ts'
import { outside } from '../keeping.ts'
import * as paths from '../paths.ts'
import { priorities } from '../priorities.ts'
import { ballotView } from './pages.tsx'

/** What is typed is kept as a draft of this browser; the check page sends it. */
export const routes: readonly Route[] = [
  get(paths.ballot, anyone, showBallot),
  post(paths.ballot, anyone, 'nothing-changes', takeBallot),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findActivity(
    ctx.db,
    { project: ctx.params['project']!, activity: ctx.params['activity']! },
    null,
    ctx.now,
  )
  return activity?.kind === 'priorities' ? activity : undefined
}

/** The order of this person, the same each time they come back. */
const shuffled = <T>(activity: Activity, visitor: string, options: readonly T[]): readonly T[] =>
  createRandom(`${activity.id} ${visitor}`).shuffle(options)

/** What the page asks; what there is to read first stands above, in its own words. */
function questionsOf(activity: Activity, visitor: string): readonly Question[] {
  return priorities.way!(activity, {}).map((question) => {
    if (question.type !== 'ranking' && question.type !== 'points') return question
    const { reading: _, ...rest } = question
    return { ...rest, options: shuffled(activity, visitor, question.options) }
  })
}

async function draw(
  ctx: Ctx,
  activity: Activity,
  definition: Definition,
  values: Values,
  errors: Record<string, string> = {},
): Promise<Response> {
  const visitor = ctx.visitor()
  return ctx.show(
    ballotView({
      activity,
      questions: questionsOf(activity, visitor),
      options: shuffled(activity, visitor, definition.options),
      changes: definition.changes,
      values,
      errors,
      place: readPlace(ctx.council.keys, values['place']),
      wards: await listWards(ctx.db),
      token: ctx.token(),
      language: ctx.language,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function showBallot(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const closed = shut(ctx, activity)
  if (closed) return closed
  const draft = await findDraft(ctx.acting, activity.id, ctx.visitor())
  return draw(ctx, activity, readDefinition(activity.definition), draft?.values ?? {})
}

async function takeBallot(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const definition = readDefinition(activity.definition)
  const visitor = ctx.visitor()
  const before = (await findDraft(ctx.acting, activity.id, visitor))?.values ?? {}
  const questions = questionsOf(activity, visitor)
  const { place: _, ...typed } = pick(questions, ctx.form.text)
  const values: Values = { ...typed, ...(before['place'] ? { place: before['place'] } : {}) }
  const closed = shut(ctx, activity, values)
  if (closed) return closed
  const placed = await withPlace(ctx, values)
  const { postcode: __, ward: ___, ...kept } = placed.values
  await keepDraft(ctx.acting, activity.id, visitor, kept)
  if (ctx.form.switching) return draw(ctx, activity, definition, values)
  const errors = { ...sentencesOf(problemsOfAll(questions, values), ctx.language), ...placed.errors }
  const where = outside(definition, readPlace(ctx.council.keys, kept['place'])?.wardId)
  if (where) errors['postcode'] ??= takingPartWords[ctx.language].refusals[where]
  if (Object.keys(errors).length) return draw(ctx, activity, definition, { ...values, ...kept }, errors)
  return ctx.seeOther(activityPaths.check.to({ project: activity.project.slug, activity: activity.slug }))
}

/** A postcode is looked up and forgotten; the ward it lies in goes on, signed. */
async function withPlace(ctx: Ctx, values: Values): Promise<{ values: Values; errors: Record<string, string> }> {
  const before = readPlace(ctx.council.keys, values['place'])
  if (!values['postcode'] && before && (!values['ward'] || values['ward'] === before.wardId))
    return { values, errors: {} }
  const { place: _, ...rest } = values
  const found = await findPlaceOf(ctx.db, values)
  if ('problem' in found)
    return { values: rest, errors: sentencesOf({ postcode: { problem: found.problem } }, ctx.language) }
  return { values: found.place ? { ...rest, place: placeToken(ctx.council.keys, found.place) } : rest, errors: {} }
}
