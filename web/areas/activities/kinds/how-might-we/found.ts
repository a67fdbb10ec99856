import type { Ctx } from '../../../../platform/http.ts'
import { doorOf } from '../../activity/rules.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeldOfKind, findOfKind } from '../found.ts'
import type { Found } from './address.ts'
import { type HmwQuestion, readDefinition } from './definition.ts'

export { shutOut } from '../found.ts'

/** The question of an address, as everybody may see it; an address that changed leads on. */
export async function findQuestion(ctx: Ctx): Promise<Found | Response> {
  const found = await findOfKind(ctx, 'how-might-we')
  if (found instanceof Response) return found
  const question = questionIn(found, ctx.params['question'])
  return question ? { activity: found, question } : ctx.notFound()
}

export const questionIn = ({ definition }: Activity, key: string | undefined): HmwQuestion | undefined =>
  readDefinition(definition).questions.find((one) => one.key === key)

/** The same for officers, before it is published too. */
export const findHeldHmw = (
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit' | 'voices.export',
): Promise<Activity | undefined> => findHeldOfKind(ctx, 'how-might-we', permission)

/** Whether everybody sees how many dots there are. */
export const resultsShown = (activity: Activity, now: Date): boolean =>
  readDefinition(activity.definition).results === 'now' || doorOf(activity, now) === 'closed'
