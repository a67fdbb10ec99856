import type { Permission } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { signIn } from '../../people/paths.ts'
import { findActivity } from '../activity/queries.ts'
import { doorOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { activityWords } from '../activity/words.ts'
import { findHeld } from '../desk/find-held.ts'
import type { Values } from '../questions/question.ts'
import { closedView, hasWords } from '../taking/pages.tsx'
import { signInFirst, takingOf } from '../taking/taking.ts'

/** The activity of an address, as everybody may see it and if it is of this kind; an address that changed leads on. */
export async function findOfKind(ctx: Ctx, kind: string): Promise<Activity | Response> {
  const { project = '', activity = '' } = ctx.params
  const found = await findActivity(ctx.db, { project, activity }, null, ctx.now)
  if (found?.kind !== kind) return ctx.notFound()
  const { movedTo } = found
  if (!movedTo) return found
  const location = ctx.url.pathname.replace(`/projects/${project}/`, `/projects/${movedTo}/`)
  // Not 301: what was typed comes along.
  return new Response(null, { status: 308, headers: { location } })
}

/** The same on the desk, before it is published too, for somebody who may. */
export async function findHeldOfKind(ctx: Ctx, kind: string, permission: Permission): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === kind ? activity : undefined
}

/** What stands in the way of taking part: it is not open, or people prove first who they are and come back here. */
export function shutOut(ctx: Ctx, activity: Activity, values: Values = {}): Response | undefined {
  const door = doorOf(activity, ctx.now)
  if (door !== 'open') {
    const why = activityWords[ctx.language].doors[door].text(undefined)
    const view = closedView(takingOf(activity), { values, language: ctx.language, why })
    return ctx.show(view, ctx.request.method === 'POST' ? 422 : 200)
  }
  if (activity.identityLevel === 'open' || ctx.person) return undefined
  const returnTo = ctx.url.pathname
  return hasWords(takingOf(activity, values), values)
    ? signInFirst(ctx, activity, { values, returnTo })
    : ctx.seeOther(withQuery(signIn.to(), { 'return-to': returnTo }))
}
