import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import { readCode } from '../../../codes.ts'
import * as paths from '../../../paths.ts'
import { addressOf, findBoard } from '../found.ts'
import { boardWords } from '../words.ts'
import { type JoinRefusal, joinSession, openSession } from './commands.ts'
import { joinView } from './page.tsx'

export const routes: readonly Route[] = [
  get(paths.boardJoin, anyone, show),
  post(paths.boardJoin, anyone, 'board.joined', join),
]

async function draw(ctx: Ctx, activity: Activity, refused?: JoinRefusal): Promise<Response> {
  const asked = (ctx.form.has('code') ? ctx.form.text('code') : (ctx.url.searchParams.get('code') ?? '')).slice(0, 20)
  return ctx.show(
    joinView({
      activity,
      open: !!(await openSession(ctx.db, activity.id)),
      code: asked,
      name: ctx.form.text('name'),
      refused,
      token: ctx.token(),
      language: ctx.language,
    }),
    refused ? 422 : 200,
  )
}

async function show(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  return activity instanceof Response ? activity : draw(ctx, activity)
}

/** Only wrong codes count against the limit, so that nobody can try one after another. */
async function join(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  if (ctx.form.switching) return draw(ctx, activity)
  const code = readCode(ctx.form.text('code'))
  const answer = code
    ? await joinSession(ctx.acting, {
        activityId: activity.id,
        code,
        visitor: ctx.visitor(),
        name: ctx.form.text('name'),
      })
    : ({ refused: 'code-unknown' } as const)
  if ('member' in answer) return ctx.seeOther(paths.boardRoom.to(addressOf(activity)), boardWords[ctx.language].joined)
  const limited = answer.refused === 'code-unknown' ? await ctx.limited('receipt-look-up') : undefined
  return limited ?? draw(ctx, activity, answer.refused)
}
