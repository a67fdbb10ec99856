import type { Permission } from '../../../../permissions.ts'
import type { Ctx } from '../../../../platform/http.ts'
import { findActivity } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeld } from '../../desk/find-held.ts'
import { type EventRow, findEvent } from './queries.ts'

export type Found = { activity: Activity; event: EventRow }

/** An event at its public address, with its details, for whoever may see it. */
export async function findPublic(ctx: Ctx): Promise<Found | undefined> {
  const { project = '', activity: slug = '' } = ctx.params
  const activity = await findActivity(ctx.db, { project, activity: slug }, ctx.person, ctx.now)
  if (activity?.kind !== 'event') return undefined
  const event = await findEvent(ctx.db, activity.id)
  return event && { activity, event }
}

/** An event of the desk whose details are there, where this person holds the permission. */
export async function findOnDesk(ctx: Ctx, permission: Permission): Promise<Found | undefined> {
  const activity = await findHeld(ctx, permission)
  if (activity?.kind !== 'event') return undefined
  const event = await findEvent(ctx.db, activity.id)
  return event && { activity, event }
}

export { addressOf } from '../../activity/address.ts'
