import type { Ctx } from '../../../../platform/http.ts'
import { findActivity } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeld } from '../../desk/find-held.ts'

/** The map of an address, as everybody may see it; an address that changed leads on. */
export async function findMap(ctx: Ctx): Promise<Activity | Response> {
  const { project = '', activity = '' } = ctx.params
  const found = await findActivity(ctx.db, { project, activity }, null, ctx.now)
  if (found?.kind !== 'places-map') return ctx.notFound()
  const { movedTo } = found
  if (!movedTo) return found
  const location = ctx.url.pathname.replace(`/projects/${project}/`, `/projects/${movedTo}/`)
  return new Response(null, { status: 301, headers: { location } })
}

/** The map on the desk, for somebody who may; nothing where it is of another kind. */
export async function findDeskMap(
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit' | 'voices.export',
): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === 'places-map' ? activity : undefined
}

export const addressOf = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })
