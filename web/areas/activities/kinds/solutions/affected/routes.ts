import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { addressOf, type Found, findOnBoard, shutOut } from '../found.ts'
import * as paths from '../paths.ts'
import { endAffected, isAffected, sayAffected } from './commands.ts'
import { affectedView } from './page.tsx'
import { personOf } from './person.ts'
import { affectedWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.affected, anyone, show),
  post(paths.affected, anyone, 'problem.affects', say),
  post(paths.affectedEnd, anyone, 'problem.affects-ended', takeBack),
]

type Asked = Found & { person: string }

/** The problem and who asks. What is not open, or asks for an account first, is answered at once. */
async function find(ctx: Ctx): Promise<Asked | Response> {
  const found = await findOnBoard(ctx)
  if (found instanceof Response) return found
  const shut = shutOut(ctx, found.activity)
  if (shut) return shut
  const who = { visitor: ctx.visitor(), accountId: ctx.person?.id ?? null }
  return { ...found, person: personOf(ctx.council.keys, found.activity, who) }
}

async function show(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found instanceof Response ? found : draw(ctx, found)
}

async function draw(ctx: Ctx, { activity, problem, person }: Asked, status = 200): Promise<Response> {
  return ctx.show(
    affectedView({
      at: { ...addressOf(activity), problem: problem.id },
      problem,
      already: await isAffected(ctx.db, problem.id, person),
      withAccount: activity.identityLevel !== 'open',
      token: ctx.token(),
      language: ctx.language,
    }),
    status,
  )
}

async function say(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { activity, problem, person } = found
  const done = await sayAffected(ctx.acting, { activityId: activity.id, problemId: problem.id, person })
  if ('refused' in done) return draw(ctx, found, 422)
  return ctx.seeOther(
    paths.problem.to({ ...addressOf(activity), problem: problem.id }),
    affectedWords[ctx.language].thanks,
  )
}

async function takeBack(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { activity, problem, person } = found
  const done = await endAffected(ctx.acting, { activityId: activity.id, problemId: problem.id, person })
  if ('refused' in done) return draw(ctx, found, 422)
  return ctx.seeOther(
    paths.problem.to({ ...addressOf(activity), problem: problem.id }),
    affectedWords[ctx.language].ended,
  )
}
