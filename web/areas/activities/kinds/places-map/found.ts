import type { Ctx } from '../../../../platform/http.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeldOfKind, findOfKind } from '../found.ts'

export { addressOf } from '../../activity/address.ts'

/** The map of an address, as everybody may see it; an address that changed leads on. */
export const findMap = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'places-map')

/** The map on the desk, for somebody who may; nothing where it is of another kind. */
export const findDeskMap = (
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit' | 'voices.export',
): Promise<Activity | undefined> => findHeldOfKind(ctx, 'places-map', permission)
