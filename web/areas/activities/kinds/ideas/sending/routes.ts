import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWardShapes } from '../../../../places/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { type PlaceKept, placeToken, readPlace } from '../../../questions/place.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { takePart } from '../../../taking/commands.ts'
import { checkAll, formOf, partOf, refusedAs } from '../../../taking/one-page.ts'
import { findBoard, shutOut } from '../found.ts'
import { ideas } from '../ideas.ts'
import { checkView } from './check-page.tsx'
import { newIdeaView } from './new-page.tsx'
import { listSimilar } from './similar-queries.ts'
import { sendingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newIdea, anyone, showNew),
  post(paths.newIdea, anyone, 'voice.received', takeIdea),
  post(paths.similarIdeas, anyone, 'nothing-changes', tellSimilar),
]

async function showNew(ctx: Ctx): Promise<Response> {
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
  const view = newIdeaView({ ...frame(ctx, activity, values), errors, place, wards: await listWardShapes(ctx.db) })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

const frame = (ctx: Ctx, activity: Activity, values: Values) => ({
  activity,
  values,
  ...formOf(ctx),
})

async function takeIdea(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const questions = ideas.questions(activity)
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

/** Ideas like it, where there are any: whoever has JavaScript has seen them while writing. */
async function offer(
  ctx: Ctx,
  activity: Activity,
  values: Values,
  place: PlaceKept | undefined,
): Promise<Response | undefined> {
  const similar = await listSimilar(ctx.db, activity.id, { text: textOf(values), language: ctx.language })
  if (!similar.length) return undefined
  const token = place ? placeToken(ctx.council.keys, place) : ''
  return ctx.show(checkView({ ...frame(ctx, activity, values), similar, placeToken: token }))
}

const textOf = (values: Values) => `${values['title'] ?? ''} ${values['answer'] ?? ''}`

type Sent = { values: Values; place: PlaceKept | undefined }

async function send(ctx: Ctx, activity: Activity, said: Sent): Promise<Response> {
  const answer = await takePart(ctx.acting, activity, partOf(ctx, activity, said))
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  return draw(ctx, activity, said.values, { errors: refusedAs(ctx, answer.refused), place: said.place })
}

/** For the page itself, while somebody writes: what others have shared that is much like it. */
async function tellSimilar(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const text = `${ctx.form.text('title')} ${ctx.form.text('answer')}`
  const similar = await listSimilar(ctx.db, activity.id, { text, language: ctx.language })
  const at = { project: activity.project.slug, activity: activity.slug }
  const say = sendingWords[ctx.language]
  return Response.json(
    similar.map((idea) => ({
      title: idea.title,
      href: paths.idea.to({ ...at, idea: idea.id }),
      says: say.supports(idea.supports),
      support: paths.ideaSupport.to({ ...at, idea: idea.id }),
      text: say.support,
      ...(idea.language === ctx.language ? {} : { lang: idea.language }),
    })),
  )
}
