import { may } from '../../../permissions.ts'
import { type Ctx, post } from '../../../platform/http.ts'
import { dropIdea, takeUpIdea } from '../decisions/take-up-idea.ts'
import * as paths from '../paths.ts'
import { deskOf } from './answer-routes.ts'
import { decisionFor } from './find.ts'
import { words } from './words.ts'

export const routes = [
  post(paths.adoptIdea, may('decisions.edit'), 'idea.adopted', adopt),
  post(paths.adoptionEnd, may('decisions.edit'), 'idea.adoption-ended', drop),
]

/** The decision takes up an idea, as long as it is a draft: its author is named on its page. */
async function adopt(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  const ideaId = ctx.form.text('idea')
  if (!ideaId) return deskOf(ctx, found, { idea: words.takenUp.missing })
  const done = await takeUpIdea(ctx.acting, { decisionId: found.decision.id, ideaId })
  if ('adopted' in done)
    return ctx.seeOther(paths.deskDecision.to({ decision: found.decision.id }), words.takenUp.added)
  return done.refused === 'not-found'
    ? ctx.notFound()
    : deskOf(ctx, found, { idea: words.takenUp.refusals[done.refused] })
}

async function drop(ctx: Ctx): Promise<Response> {
  const found = await decisionFor(ctx)
  if (!found) return ctx.notFound()
  const done = await dropIdea(ctx.acting, { decisionId: found.decision.id, ideaId: ctx.params['idea'] ?? '' })
  if ('refused' in done) return deskOf(ctx, found, { idea: words.takenUp.refusals[done.refused] })
  return ctx.seeOther(paths.deskDecision.to({ decision: found.decision.id }), words.takenUp.removed)
}
