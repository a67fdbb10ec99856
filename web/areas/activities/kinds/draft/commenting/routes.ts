import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { type PlaceKept, readPlace } from '../../../questions/place.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { takePart } from '../../../taking/commands.ts'
import { checkAll, formOf, partOf, refusedAs } from '../../../taking/one-page.ts'
import { closedView } from '../../../taking/pages.tsx'
import { takingOf } from '../../../taking/taking.ts'
import { idIn } from '../address.ts'
import { numberOf, readDefinition } from '../definition.ts'
import { aboutIt } from '../draft.ts'
import { findDraft, shutOut } from '../found.ts'
import * as paths from '../paths.ts'
import { draftWords } from '../words.ts'
import { formView } from './form-page.tsx'

export const routes: readonly Route[] = [
  get(paths.newComment, anyone, showForm),
  post(paths.newComment, anyone, 'voice.received', takeComment),
]

type Found = { activity: Activity; id: string; text: string | undefined }

/** The paragraph of an address, as it stands now: what was taken out is commented on no more. */
async function find(ctx: Ctx): Promise<Found | Response> {
  const activity = await findDraft(ctx)
  if (activity instanceof Response) return activity
  const id = idIn(ctx.params['paragraph'] ?? '')
  const { paragraphs, used } = readDefinition(activity.definition)
  const text = paragraphs.find((one) => one.id === id)?.text
  if (id !== undefined && (!id || text)) return { activity, id, text }
  const wasThere = !!id && Number(numberOf(id)) <= used
  return wasThere && ctx.request.method === 'POST' ? takenOut(ctx, activity) : ctx.notFound()
}

/** Somebody took the paragraph out while a comment was written: its words are shown, to use elsewhere. */
function takenOut(ctx: Ctx, activity: Activity): Response {
  const values = pick(aboutIt(activity), ctx.form.text)
  const why = draftWords[ctx.language].takenOutMeanwhile
  return ctx.show(closedView(takingOf(activity), { values, language: ctx.language, why }), 422)
}

async function showForm(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  return shutOut(ctx, found.activity) ?? draw(ctx, found, {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(ctx: Ctx, found: Found, values: Values, { errors = {}, place }: Drawing = {}): Promise<Response> {
  const view = formView({
    ...found,
    values,
    errors,
    place,
    wards: await listWards(ctx.db),
    ...formOf(ctx),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function takeComment(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const found = await find(ctx)
  if (found instanceof Response) return found
  const { activity, id } = found
  const questions = aboutIt(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  if (ctx.form.switching) return draw(ctx, found, values, { place: readPlace(ctx.council.keys, values['place']) })
  const { errors, place } = await checkAll(ctx, questions, values)
  if (Object.keys(errors).length) return draw(ctx, found, values, { errors, place })
  const said = { values: { ...values, ...(id ? { 'draft-paragraph': numberOf(id) } : {}) }, place }
  const answer = await takePart(ctx.acting, activity, partOf(ctx, activity, said))
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  return draw(ctx, found, values, { errors: refusedAs(ctx, answer.refused), place })
}
