import type { Ctx } from '../../../../platform/http.ts'
import { findActivity } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'

/** The stories of an address; an address that changed leads on. */
export async function findStories(ctx: Ctx): Promise<Activity | Response> {
  const { project = '', activity = '' } = ctx.params
  const found = await findActivity(ctx.db, { project, activity }, null, ctx.now)
  if (found?.kind !== 'stories') return ctx.notFound()
  const { movedTo } = found
  if (!movedTo) return found
  const location = ctx.url.pathname.replace(`/projects/${project}/`, `/projects/${movedTo}/`)
  return new Response(null, { status: 301, headers: { location } })
}

export const addressOf = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })
