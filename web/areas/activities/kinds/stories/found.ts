import type { Ctx } from '../../../../platform/http.ts'
import type { Activity } from '../../activity/types.ts'
import { findOfKind } from '../found.ts'

export { addressOf } from '../../activity/address.ts'

/** The stories of an address; an address that changed leads on. */
export const findStories = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'stories')
