import type { Ctx } from '../../../platform/http.ts'
import { findGroup, type Group } from '../register/queries.ts'
import { type Side, sideOf } from './sides.ts'

/** The group of an address (its slug or id) for the two sides of its record; for everybody else there is nothing here. */
export async function withRecord(
  ctx: Ctx,
  then: (group: Group, side: Side) => Promise<Response> | Response,
): Promise<Response> {
  const known = await findGroup(ctx.db, ctx.params['group']!, 'broker')
  const side = known && (await sideOf(ctx, ctx.person, known.id))
  if (!known || !side) return ctx.notFound()
  // Both read what the network may see of the group, so that the page is the same; one that left is its own people's alone.
  const group = (await findGroup(ctx.db, known.id, 'network')) ?? (side === 'group' ? known : undefined)
  return group ? then(group, side) : ctx.notFound()
}

/** The same as a handler. */
export const inRecord =
  (then: (ctx: Ctx, reader: { group: Group; side: Side }) => Promise<Response>) =>
  (ctx: Ctx): Promise<Response> =>
    withRecord(ctx, (group, side) => then(ctx, { group, side }))
