import type { Ctx } from '../../../../platform/http.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeldOfKind, findOfKind } from '../found.ts'

export { shutOut } from '../found.ts'

/** The draft of an address; an address that changed leads on. */
export const findDraft = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'draft')

/** The same for officers, before it is published too. */
export const findHeldDraft = (
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit' = 'activities.edit',
): Promise<Activity | undefined> => findHeldOfKind(ctx, 'draft', permission)
