import type { Ctx } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import type { Activity } from '../activity/types.ts'
import { drawnGround } from '../questions/ground-queries.ts'
import { readPlace } from '../questions/place.ts'
import type { Question, Values } from '../questions/question.ts'
import { inOwnLanguage } from './found.ts'
import { questionView } from './pages.tsx'
import { takingOf } from './taking.ts'

type Drawing = { values: Values; errors: Record<string, string>; keptAt?: Date | undefined; status: number }

/** One question as it stands, with what is wrong with its answer. */
export async function drawQuestion(
  ctx: Ctx,
  activity: Activity,
  question: Question,
  { values, errors, keptAt, status }: Drawing,
): Promise<Response> {
  const taking = (await inOwnLanguage(ctx, activity, values))(takingOf(activity, values))
  const view = questionView(taking, {
    question: taking.questions.find(({ key }) => key === question.key) ?? question,
    values,
    errors,
    language: ctx.language,
    token: ctx.token(),
    place: readPlace(ctx.council.keys, values['place']),
    wards: question.type === 'place' || question.type === 'postcode' ? await listWards(ctx.db) : undefined,
    ground: await drawnGround(ctx, activity.projectId, [question], ctx.language),
    fromCheck: ctx.url.searchParams.get('from') === 'check',
    keptAt: question.key === taking.questions[0]?.key ? keptAt : undefined,
  })
  return ctx.show(view, status)
}
