import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { addressOf, findOne, shutOut } from '../found.ts'
import type { Asked } from '../queries.ts'
import { endWant, wants, wantToKnow } from './commands.ts'
import { wantView } from './page.tsx'
import { wanterOf } from './wanter.ts'
import { wantWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.want, anyone, showWant),
  post(paths.want, anyone, 'question.wanted', want, { limit: 20_000 }),
  post(paths.wantEnd, anyone, 'question.want-ended', takeBack, { limit: 20_000 }),
]

type Found = { activity: Activity; question: Asked; wanter: string }

/** The question and who asks. What is not open, or asks for an account first, is answered at once. */
async function find(ctx: Ctx): Promise<Found | Response> {
  const found = await findOne(ctx)
  if (found instanceof Response) return found
  const shut = shutOut(ctx, found.activity)
  if (shut) return shut
  const who = { visitor: ctx.visitor(), accountId: ctx.person?.id ?? null }
  return { ...found, wanter: wanterOf(ctx.council.keys, found.activity, who) }
}

async function showWant(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found instanceof Response ? found : draw(ctx, found)
}

async function draw(ctx: Ctx, { activity, question, wanter }: Found, status = 200): Promise<Response> {
  return ctx.show(
    wantView({
      at: { ...addressOf(activity), question: question.id },
      question,
      already: await wants(ctx.db, question.id, wanter),
      withAccount: activity.identityLevel !== 'open',
      token: ctx.token(),
      language: ctx.language,
    }),
    status,
  )
}

/** Back to the hall, for those who came from one; else to the question. */
function backOf(ctx: Ctx, { activity, question }: Found): string {
  const hall = ctx.form.text('hall').toUpperCase()
  return /^[0-9A-Z]{6}$/.test(hall)
    ? paths.hall.to({ code: hall })
    : paths.askedQuestion.to({ ...addressOf(activity), question: question.id })
}

async function want(ctx: Ctx): Promise<Response> {
  const limited =
    (await ctx.limited('taking-part-vote-address')) ?? (await ctx.limited('taking-part-vote-visitor', ctx.visitor()))
  if (limited) return limited
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { activity, question, wanter } = found
  const done = await wantToKnow(ctx.acting, { activityId: activity.id, questionId: question.id, wanter })
  if ('refused' in done) return draw(ctx, found, 422)
  return ctx.seeOther(backOf(ctx, found), wantWords[ctx.language].thanks)
}

async function takeBack(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { activity, question, wanter } = found
  const done = await endWant(ctx.acting, { activityId: activity.id, questionId: question.id, wanter })
  if ('refused' in done) return draw(ctx, found, 422)
  return ctx.seeOther(backOf(ctx, found), wantWords[ctx.language].ended)
}
