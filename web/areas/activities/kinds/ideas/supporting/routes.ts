import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { addressOf, findOnBoard, shutOut } from '../found.ts'
import type { Idea } from '../queries.ts'
import { endSupport, supportIdea } from './commands.ts'
import { supportView } from './page.tsx'
import { supports } from './queries.ts'
import { supporterOf } from './supporter.ts'
import { supportWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.ideaSupport, anyone, showSupport),
  post(paths.ideaSupport, anyone, 'idea.supported', support),
  post(paths.ideaSupportEnd, anyone, 'idea.support-ended', takeBack),
]

type Found = { activity: Activity; idea: Idea; supporter: string }

/** The idea and who asks. What is not open, or asks for an account first, is answered at once. */
async function find(ctx: Ctx): Promise<Found | Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const shut = shutOut(ctx, found.activity)
  if (shut) return shut
  const who = { visitor: ctx.visitor(), accountId: ctx.person?.id ?? null }
  return { ...found, supporter: supporterOf(ctx.council.keys, found.activity, who) }
}

async function showSupport(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found instanceof Response ? found : draw(ctx, found)
}

async function draw(ctx: Ctx, { activity, idea, supporter }: Found, status = 200): Promise<Response> {
  return ctx.show(
    supportView({
      at: { ...addressOf(activity), idea: idea.id },
      idea,
      already: await supports(ctx.db, idea.id, supporter),
      withAccount: activity.identityLevel !== 'open',
      token: ctx.token(),
      language: ctx.language,
    }),
    status,
  )
}

async function support(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { activity, idea, supporter } = found
  const done = await supportIdea(ctx.acting, { activityId: activity.id, ideaId: idea.id, supporter })
  if ('refused' in done) return draw(ctx, found, 422)
  return ctx.seeOther(paths.idea.to({ ...addressOf(activity), idea: idea.id }), supportWords[ctx.language].thanks)
}

async function takeBack(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { activity, idea, supporter } = found
  const done = await endSupport(ctx.acting, { activityId: activity.id, ideaId: idea.id, supporter })
  if ('refused' in done) return draw(ctx, found, 422)
  return ctx.seeOther(paths.idea.to({ ...addressOf(activity), idea: idea.id }), supportWords[ctx.language].ended)
}
