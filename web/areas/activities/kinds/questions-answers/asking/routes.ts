import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { type PlaceKept, placeToken, readPlace } from '../../../questions/place.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { takePart } from '../../../taking/commands.ts'
import { checkAll, formOf, partOf, refusedAs } from '../../../taking/one-page.ts'
import { titleOf } from '../excerpt.ts'
import { findBoard, shutOut } from '../found.ts'
import { listSimilar } from '../listing/queries.ts'
import { questionsAnswers } from '../questions-answers.ts'
import { askedWords } from '../words.ts'
import { askView, similarView } from './pages.tsx'
import { askingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.ask, anyone, showAsk),
  post(paths.ask, anyone, 'voice.received', takeQuestion, { limit: 60_000 }),
  post(paths.similarAsked, anyone, 'nothing-changes', tellSimilar, { limit: 60_000 }),
]

async function showAsk(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  return shutOut(ctx, activity) ?? draw(ctx, activity, {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(
  ctx: Ctx,
  activity: Activity,
  values: Values,
  { errors = {}, place }: Drawing = {},
): Promise<Response> {
  const view = askView({ ...frame(ctx, activity, values), errors, place, wards: await listWards(ctx.db) })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

const hallOf = (ctx: Ctx): string => {
  const code = (ctx.form.text('hall') || (ctx.url.searchParams.get('hall') ?? '')).toUpperCase()
  return /^[0-9A-Z]{6}$/.test(code) ? code : ''
}

const frame = (ctx: Ctx, activity: Activity, values: Values) => ({
  activity,
  values,
  ...formOf(ctx),
  hall: hallOf(ctx),
})

async function takeQuestion(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const questions = questionsAnswers.questions(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  const typed = { ...values, seen: ctx.form.text('seen') === 'yes' ? 'yes' : '' }
  if (ctx.form.switching || ctx.form.text('again') === 'yes')
    return draw(ctx, activity, typed, { place: readPlace(ctx.council.keys, values['place']) })
  const { errors, place } = await checkAll(ctx, questions, values)
  if (Object.keys(errors).length) return draw(ctx, activity, typed, { errors, place })
  const offered = typed.seen ? undefined : await offer(ctx, activity, values, place)
  return offered ?? send(ctx, activity, { values, place })
}

/** Questions like it, where there are any: whoever has JavaScript has seen them while writing. */
async function offer(ctx: Ctx, activity: Activity, values: Values, place: PlaceKept | undefined) {
  const similar = await listSimilar(ctx.db, activity.id, { text: values['answer'] ?? '', language: ctx.language })
  if (!similar.length) return undefined
  const token = place ? placeToken(ctx.council.keys, place) : ''
  return ctx.show(similarView({ ...frame(ctx, activity, values), similar, placeToken: token }))
}

type Sent = { values: Values; place: PlaceKept | undefined }

async function send(ctx: Ctx, activity: Activity, said: Sent): Promise<Response> {
  const answer = await takePart(ctx.acting, activity, partOf(ctx, activity, said))
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  return draw(ctx, activity, said.values, { errors: refusedAs(ctx, answer.refused), place: said.place })
}

/** For the page itself, while somebody writes: what others have asked that is much like it. */
async function tellSimilar(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const similar = await listSimilar(ctx.db, activity.id, { text: ctx.form.text('answer'), language: ctx.language })
  const at = { project: activity.project.slug, activity: activity.slug }
  return Response.json(
    similar.map((question) => ({
      title: titleOf(question.words),
      href: paths.askedQuestion.to({ ...at, question: question.id }),
      says: askedWords[ctx.language].wants(question.wants),
      support: paths.want.to({ ...at, question: question.id }),
      text: askingWords[ctx.language].want,
      ...(question.language === ctx.language ? {} : { lang: question.language }),
    })),
  )
}
