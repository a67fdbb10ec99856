import type { Ctx } from '../../../../../platform/http.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { type QuestionType, questionsOf, readDefinition } from '../definition.ts'
import { findSurvey } from '../find-survey.ts'
import * as paths from '../paths.ts'
import { addQuestion, changeQuestion, moveQuestion, newKey, removeQuestion } from './edit.ts'
import { questionView, typeView } from './question-page.tsx'
import { type QuestionErrors, readQuestion } from './read-question.ts'
import { removalView } from './removal-page.tsx'
import type { SurveyRefusal } from './rules.ts'
import { direction, edit, editInList, lockedFor } from './section-routes.ts'
import { freshTyped, type TypedQuestion, typedFrom, typedOf } from './typed.ts'
import { questionProblems, surveyRefusals, typeWords } from './words.ts'

const isType = (text: string): text is QuestionType => Object.hasOwn(typeWords, text)
const sentences = (errors: QuestionErrors): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, problem]) => [name, questionProblems[problem]]))
const refusalAt = (refused: SurveyRefusal): Record<string, string> => ({
  [refused === 'why-missing' ? 'why' : '']: surveyRefusals[refused],
})

type Drawn = { typed: TypedQuestion; type: QuestionType; errors?: Record<string, string>; version?: string }

function drawNew(
  ctx: Ctx,
  activity: Activity,
  section: string,
  { typed, type, errors = {}, version }: Drawn,
): Response {
  return ctx.show(
    questionView({
      activity,
      title: 'Add a question',
      action: withQuery(paths.newQuestion.to({ activity: activity.id, section }), { type }),
      type,
      typed,
      errors,
      version: version ?? String(activity.version),
      locked: false,
      why: '',
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function findSection(ctx: Ctx) {
  const activity = await findSurvey(ctx, 'activities.edit')
  const section =
    activity && readDefinition(activity.definition).sections.find(({ key }) => key === ctx.params['section'])
  return activity && section ? { activity, section } : undefined
}

export async function showNew(ctx: Ctx): Promise<Response> {
  const found = await findSection(ctx)
  if (!found) return ctx.notFound()
  const type = ctx.url.searchParams.get('type')
  if (type && isType(type)) return drawNew(ctx, found.activity, found.section.key, { type, typed: freshTyped(type) })
  const missing = ctx.url.searchParams.has('type')
  return ctx.show(
    typeView(found.activity, found.section.key, missing ? 'Choose how people answer' : undefined),
    missing ? 422 : 200,
  )
}

export async function takeNew(ctx: Ctx): Promise<Response> {
  const found = await findSection(ctx)
  const type = ctx.form.text('type')
  if (!found || !isType(type)) return ctx.notFound()
  const { activity, section } = found
  const typed = typedOf(ctx.form.text)
  const again = (errors: Record<string, string>) =>
    drawNew(ctx, activity, section.key, { type, typed, errors, version: ctx.form.text('version') })
  const key = newKey(readDefinition(activity.definition), type)
  const read = readQuestion(type, key, typed)
  if ('errors' in read) return again(sentences(read.errors))
  const done = await edit(ctx, {
    change: `Added “${read.question.title.en}”`,
    question: key,
    next: (definition) => addQuestion(definition, section.key, read.question),
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return again(refusalAt(done.refused))
  return ctx.seeOther(`${paths.builder.to({ activity: activity.id })}#${key}`, 'The question is added.')
}

async function findQuestion(ctx: Ctx) {
  const activity = await findSurvey(ctx, 'activities.edit')
  const question =
    activity && questionsOf(readDefinition(activity.definition)).find(({ key }) => key === ctx.params['question'])
  return activity && question ? { activity, question } : undefined
}
type Found = NonNullable<Awaited<ReturnType<typeof findQuestion>>>

async function draw(ctx: Ctx, { activity, question }: Found, drawn: Omit<Drawn, 'type'>): Promise<Response> {
  const { errors = {} } = drawn
  return ctx.show(
    questionView({
      activity,
      title: question.title.en,
      action: paths.question.to({ activity: activity.id, question: question.key }),
      type: question.type,
      typed: drawn.typed,
      errors,
      version: drawn.version ?? String(activity.version),
      locked: await lockedFor(ctx, activity),
      why: ctx.form.text('why'),
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

export async function showQuestion(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  return found ? draw(ctx, found, { typed: typedFrom(found.question) }) : ctx.notFound()
}

export async function takeQuestion(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  if (!found) return ctx.notFound()
  const { activity, question: before } = found
  const typed = typedOf(ctx.form.text)
  const again = (errors: Record<string, string>) =>
    draw(ctx, found, { typed, errors, version: ctx.form.text('version') })
  const read = readQuestion(before.type, before.key, typed, before)
  if ('errors' in read) return again(sentences(read.errors))
  const done = await edit(ctx, {
    change: `${ctx.form.has('why') ? 'Mended' : 'Changed'} “${before.title.en}”`,
    question: before.key,
    next: (definition) => changeQuestion(definition, before.key, ({ rules }) => ({ ...read.question, rules })),
    ...(ctx.form.has('why') ? { why: ctx.form.text('why') } : {}),
  })
  if (!done) return ctx.notFound()
  if ('refused' in done) return again(refusalAt(done.refused))
  return ctx.seeOther(`${paths.builder.to({ activity: activity.id })}#${before.key}`, 'The question is saved.')
}

export const shiftQuestion = (ctx: Ctx): Promise<Response> =>
  editInList(
    ctx,
    {
      change: 'Moved a question',
      question: ctx.params['question']!,
      next: (definition) => moveQuestion(definition, ctx.params['question']!, direction(ctx)),
    },
    'The question is moved.',
    ctx.params['question'],
  )

export async function showRemoval(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  return found ? ctx.show(removalView(found.activity, found.question, ctx.token())) : ctx.notFound()
}

export async function dropQuestion(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  if (!found) return ctx.notFound()
  return editInList(
    ctx,
    {
      change: `Removed “${found.question.title.en}”`,
      question: found.question.key,
      next: (definition) => removeQuestion(definition, found.question.key),
    },
    'The question is removed.',
  )
}
