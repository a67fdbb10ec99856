import { holds, type Permission } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findActivityById } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'

/** An activity in a project where this person holds the permission; otherwise nothing is here. */
export async function findHeld(ctx: Ctx, permission: Permission): Promise<Activity | undefined> {
  const activity = await findActivityById(ctx.db, ctx.params['activity']!, ctx.person, ctx.now)
  return activity && holds(ctx.person, permission, subjectOf('project', activity.projectId)) ? activity : undefined
}
