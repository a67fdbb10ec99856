import type { Ctx } from '../../../../platform/http.ts'
import type { Activity } from '../../activity/types.ts'
import { findOfKind } from '../found.ts'
import { type Asked, findAsked } from './queries.ts'

export { addressOf } from '../../activity/address.ts'
export { shutOut } from '../found.ts'

/** The questions of an address; an address that changed leads on. */
export const findBoard = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'questions-answers')

/** One question, as everybody may see it. */
export async function findOne(ctx: Ctx): Promise<{ activity: Activity; question: Asked } | Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const question = await findAsked(ctx.db, activity.id, ctx.params['question'] ?? '')
  return question ? { activity, question } : ctx.notFound()
}
