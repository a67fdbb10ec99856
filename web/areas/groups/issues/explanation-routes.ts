import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { explainAnswer } from '../explainer/commands.ts'
import { explainedAt, listServices } from '../explainer/queries.ts'
import type { AnswerFields, AnswerRefusals } from '../explainer/rules.ts'
import { explainRefusals, words } from '../explainer/words.ts'
import * as paths from '../paths.ts'
import { explanationPage } from './explanation-page.tsx'
import { type Found, withIssue } from './issue-routes.ts'

export const explanationRoutes: readonly Route[] = [
  get(paths.issueExplanation, signedIn, (ctx) => withAnswered(ctx, (found) => show(ctx, found))),
  post(paths.issueExplanation, signedIn, 'service.answer-explained', (ctx) =>
    withAnswered(ctx, (found) => explain(ctx, found)),
  ),
]

/** A question that was answered and stands on no page yet, for the council's side. */
const withAnswered = (ctx: Ctx, then: (found: Found) => Promise<Response>): Promise<Response> =>
  withIssue(ctx, async (found) => {
    const { issue, side } = found
    const stands = side === 'council' && issue.kind === 'question' && issue.answer
    return stands && !(await explainedAt(ctx.db, issue.voiceId)) ? then(found) : ctx.notFound()
  })

async function show(
  ctx: Ctx,
  { issue, group }: Found,
  typed?: AnswerFields,
  refused: AnswerRefusals = {},
): Promise<Response> {
  const view = explanationPage({
    issueId: issue.voiceId,
    group: group.name,
    mayName: issue.consentPublish,
    services: await listServices(ctx.db),
    typed: typed ?? { service: issue.serviceId ?? '', question: '', answer: issue.answer ?? '', named: false },
    errors: Object.fromEntries(Object.entries(refused).map(([field, refusal]) => [field, explainRefusals[refusal]])),
    token: ctx.token(),
  })
  return ctx.show(view, typed ? 422 : 200)
}

async function explain(ctx: Ctx, found: Found): Promise<Response> {
  const { issue, group } = found
  const { form } = ctx
  const fields = {
    service: form.text('service'),
    question: form.text('question').replace(/\s+/g, ' '),
    answer: form.text('answer'),
    named: issue.consentPublish && form.text('named') === 'yes',
  }
  const done = await explainAnswer(ctx.acting, { voiceId: issue.voiceId, groupId: group.id, fields })
  if ('explained' in done) return ctx.seeOther(paths.issue.to({ issue: issue.voiceId }), words.explained)
  return 'fields' in done ? show(ctx, found, fields, done.fields) : ctx.notFound()
}
