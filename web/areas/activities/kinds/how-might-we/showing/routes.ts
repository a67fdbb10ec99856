import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { doorOf } from '../../../activity/rules.ts'
import { findQuestion, resultsShown } from '../found.ts'
import * as paths from '../paths.ts'
import { listIdeas } from '../queries.ts'
import { questionView } from './question-page.tsx'
import { sourcesOf } from './sources.ts'

export const routes: readonly Route[] = [get(paths.question, anyone, showQuestion, { cached: true })]

async function showQuestion(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  if (found instanceof Response) return found
  const { activity, question } = found
  const results = resultsShown(activity, ctx.now)
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [listed, sources] = await Promise.all([
    listIdeas(
      ctx.db,
      { activityId: activity.id, question: question.key },
      { order: results ? 'dots' : 'given', after },
    ),
    sourcesOf(ctx, activity.projectId, [question]),
  ])
  return ctx.show(
    questionView({
      ...found,
      sources: sources.get(question.key) ?? [],
      ...listed,
      first: !after,
      open: doorOf(activity, ctx.now) === 'open',
      results,
      language: ctx.language,
    }),
  )
}
