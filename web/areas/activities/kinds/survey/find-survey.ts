import type { Permission } from '../../../../permissions.ts'
import type { Ctx } from '../../../../platform/http.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeld } from '../../desk/find-held.ts'

/** A survey where this person may do this; any other kind of activity has no such pages. */
export async function findSurvey(ctx: Ctx, permission: Permission): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === 'survey' ? activity : undefined
}
