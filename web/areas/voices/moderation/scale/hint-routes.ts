import type { Ctx } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import { moderation } from '../../paths.ts'
import { mayFor } from '../../standing/scope.ts'
import { findHint, noteHint } from './hint-commands.ts'

export async function noteOne(ctx: Ctx): Promise<Response> {
  const id = ctx.params['hint']!
  const hint = isId(id) ? await findHint(ctx.db, id) : undefined
  if (!hint || !mayFor(ctx.person, 'voices.moderate', hint.projectId)) return ctx.notFound()
  await noteHint(ctx.acting, { hintId: id })
  return ctx.seeOther(moderation.to(), 'Noted. The hint comes back if there are twice as many.')
}
