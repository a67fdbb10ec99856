import type { Ctx } from '../../../../platform/http.ts'
import type { Activity } from '../../activity/types.ts'
import { findOfKind } from '../found.ts'
import { findIdea, type Idea } from './queries.ts'

export { addressOf } from '../../activity/address.ts'
export { shutOut } from '../found.ts'

/** The ideas board of an address; an address that changed leads on. */
export const findBoard = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'ideas')

/** One idea of a board, as everybody may see it. */
export async function findOnBoard(ctx: Ctx): Promise<{ activity: Activity; idea: Idea } | Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const idea = await findIdea(ctx.db, activity.id, ctx.params['idea'] ?? '')
  return idea ? { activity, idea } : ctx.notFound()
}
