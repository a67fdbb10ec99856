import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { idOf, kindOf, type Subject } from '../../../platform/subjects.ts'

/** The project a desk is for, if this person may work on its themes. */
export async function deskOfSubject(
  ctx: Ctx,
): Promise<{ subject: Subject; projectId: string; title: string } | undefined> {
  const subject = (ctx.params['subject'] ?? '') as Subject
  const projectId = idOf(subject)
  if (kindOf(subject) !== 'project' || !isId(projectId) || !holds(ctx.person, 'themes.edit', subject)) return undefined
  const known = await ctx.house.subject(subject, ctx)
  return known && { subject, projectId, title: known.title }
}
