import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { askedOfAll } from '../../../questions/asked-of-all.ts'
import { type PlaceKept, readPlace } from '../../../questions/place.ts'
import { pick, type Question, type Values } from '../../../questions/question.ts'
import { takePart } from '../../../taking/commands.ts'
import { checkAll, formOf, partOf, refusedAs } from '../../../taking/one-page.ts'
import type { Found } from '../address.ts'
import { findQuestion, shutOut } from '../found.ts'
import { idea } from '../how-might-we.ts'
import * as paths from '../paths.ts'
import { shareView } from './page.tsx'

export const routes: readonly Route[] = [
  get(paths.newIdea, anyone, showForm),
  post(paths.newIdea, anyone, 'voice.received', takeIdea),
]

/** On its own page the idea must be there: the question is known already. */
const asked = (activity: Activity): Question[] => [{ ...idea(activity), optional: false }, ...askedOfAll]

async function showForm(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  if (found instanceof Response) return found
  return shutOut(ctx, found.activity) ?? draw(ctx, found, {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(ctx: Ctx, found: Found, values: Values, { errors = {}, place }: Drawing = {}): Promise<Response> {
  const view = shareView({
    ...found,
    questions: asked(found.activity),
    values,
    errors,
    place,
    wards: await listWards(ctx.db),
    ...formOf(ctx),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function takeIdea(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const found = await findQuestion(ctx)
  if (found instanceof Response) return found
  const { activity, question } = found
  const questions = asked(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  if (ctx.form.switching) return draw(ctx, found, values, { place: readPlace(ctx.council.keys, values['place']) })
  const { errors, place } = await checkAll(ctx, questions, values)
  if (Object.keys(errors).length) return draw(ctx, found, values, { errors, place })
  const said = { values: { ...values, 'hmw-question': question.key }, place }
  const answer = await takePart(ctx.acting, activity, partOf(ctx, activity, said))
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  return draw(ctx, found, values, { errors: refusedAs(ctx, answer.refused), place })
}
