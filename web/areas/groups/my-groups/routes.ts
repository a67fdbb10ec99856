import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, type Route } from '../../../platform/http.ts'
import { overdueSteps } from '../../activities/index.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { myGroupsPage } from './page.tsx'
import { listMyGroups } from './queries.ts'

export const myGroupsRoutes: readonly Route[] = [get(paths.myGroups, may('link-officers.serve'), show)]

async function show(ctx: Ctx): Promise<Response> {
  const [groups, rules] = await Promise.all([listMyGroups(ctx, ctx.person!.id), networkRules(ctx.db)])
  const steps = await overdueSteps(
    ctx,
    groups.map(({ groupId }) => groupId),
  )
  return ctx.show(myGroupsPage({ groups, steps, today: dayOf(ctx.now), quietDays: rules['quiet-days'] }))
}
