import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { type PlaceKept, readPlace } from '../../../questions/place.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { checkAll, formOf, partOf, refusedAs } from '../../../taking/one-page.ts'
import { findBoard, type OwnGroup, ownGroups, shutOut } from '../found.ts'
import * as paths from '../paths.ts'
import { solutions } from '../solutions.ts'
import { raiseProblem } from './commands.ts'
import { newProblemView } from './page.tsx'
import { speakerOf } from './speaker.tsx'
import { raisingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newProblem, anyone, showNew),
  post(paths.newProblem, anyone, 'voice.received', take),
]

async function showNew(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  return shutOut(ctx, activity) ?? draw(ctx, activity, await ownGroups(ctx), {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(
  ctx: Ctx,
  activity: Activity,
  groups: readonly OwnGroup[],
  values: Values,
  { errors = {}, place }: Drawing = {},
): Promise<Response> {
  const view = newProblemView({
    activity,
    groups,
    speaksFor: ctx.form.text('speaks-for'),
    values,
    errors,
    place,
    wards: await listWards(ctx.db),
    ...formOf(ctx),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function take(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const questions = solutions.questions(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  const groups = await ownGroups(ctx)
  if (ctx.form.switching)
    return draw(ctx, activity, groups, values, { place: readPlace(ctx.council.keys, values['place']) })
  const group = speakerOf(ctx.form.text('speaks-for'), groups)
  // For a group nothing is asked about showing: a group speaks in public.
  const asked = group && group !== 'nobody' ? { ...values, publish: 'yes', name: group.name } : values
  const { errors, place } = await checkAll(ctx, questions, asked, !group)
  if (group === 'nobody') errors['speaks-for'] = raisingWords[ctx.language].groupGone
  if (Object.keys(errors).length || group === 'nobody') return draw(ctx, activity, groups, values, { errors, place })
  return send(ctx, activity, { values, place }, { groups, group })
}

type Sent = { values: Values; place: PlaceKept | undefined }
type Speaking = { groups: readonly OwnGroup[]; group: OwnGroup | undefined }

async function send(ctx: Ctx, activity: Activity, said: Sent, { groups, group }: Speaking): Promise<Response> {
  const answer = await raiseProblem(ctx.acting, activity, partOf(ctx, activity, said), group)
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  return draw(ctx, activity, groups, said.values, { errors: refusedAs(ctx, answer.refused), place: said.place })
}
