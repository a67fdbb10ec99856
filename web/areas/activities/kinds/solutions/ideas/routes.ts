import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { takingWords } from '../../../../voices/index.ts'
import { receipt } from '../../../../voices/paths.ts'
import type { Values } from '../../../questions/question.ts'
import { contactOf } from '../../../questions/rules.ts'
import { addressOf, type Found, findOnBoard, type OwnGroup, ownGroups, shutOut } from '../found.ts'
import * as paths from '../paths.ts'
import { speakerOf } from '../raising/speaker.tsx'
import { takeIdea } from './commands.ts'
import { errorsOf, valuesOf } from './form.ts'
import { ideaFormView } from './form-page.tsx'
import { showIdea } from './show.ts'
import { ideaWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newIdea, anyone, showForm),
  post(paths.newIdea, anyone, 'voice.received', take),
  get(paths.idea, anyone, showIdea, { cached: true }),
]

async function showForm(ctx: Ctx): Promise<Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  if (found.problem.goneBy)
    return ctx.seeOther(paths.problem.to({ ...addressOf(found.activity), problem: found.problem.id }))
  return shutOut(ctx, found.activity) ?? draw(ctx, found, await ownGroups(ctx), { contact: 'no' })
}

function draw(
  ctx: Ctx,
  { activity, problem }: Found,
  groups: readonly OwnGroup[],
  values: Values,
  errors: Record<string, string> = {},
): Response {
  const once = ctx.form.text('_once')
  const at = { ...addressOf(activity), problem: problem.id }
  return ctx.show(
    ideaFormView({
      action: paths.newIdea.to(at),
      back: paths.problem.to(at),
      problem,
      groups,
      speaksFor: ctx.form.text('speaks-for'),
      values,
      errors,
      token: ctx.token(),
      once: isId(once) ? once : newId(ctx.now),
      language: ctx.language,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function take(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const { activity, problem } = found
  const values = valuesOf(ctx)
  const closed = shutOut(ctx, activity, { answer: values['words'] ?? '' })
  if (closed) return closed
  const groups = await ownGroups(ctx)
  if (ctx.form.switching) return draw(ctx, found, groups, values)
  const group = speakerOf(ctx.form.text('speaks-for'), groups)
  const errors = errorsOf(ctx, values, group)
  if (Object.keys(errors).length || group === 'nobody') return draw(ctx, found, groups, values, errors)
  const open = activity.identityLevel === 'open' || !ctx.person
  const once = ctx.form.text('_once')
  const done = await takeIdea(ctx.acting, activity, problem, {
    title: values['title'] ?? '',
    words: values['words'] ?? '',
    name: values['name'] ?? '',
    group,
    language: ctx.language,
    once: isId(once) ? once : newId(ctx.now),
    participant: { level: open ? 'open' : activity.identityLevel, key: open ? visitor : ctx.person!.id, several: true },
    contact: contactOf(values),
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('taken' in done) return ctx.seeOther(receipt.to({ code: done.taken.receipt }))
  const sentences: Record<string, string> = {
    ...takingWords[ctx.language].refusals,
    ...ideaWords[ctx.language].refusals,
  }
  return draw(ctx, found, groups, values, { '': sentences[done.refused] ?? '' })
}
