import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { endingsOf, repliesOf } from '../../../../voices/index.ts'
import { doorOf } from '../../../activity/rules.ts'
import * as paths from '../../../paths.ts'
import { addressOf, findOne } from '../found.ts'
import { findAskedOf, sourcesOf, wholeOf } from '../queries.ts'
import { questionView } from './question-page.tsx'

export const routes: readonly Route[] = [get(paths.askedQuestion, anyone, showQuestion, { cached: true })]

const mostOthers = 20

async function showQuestion(ctx: Ctx): Promise<Response> {
  const found = await findOne(ctx)
  if (found instanceof Response) return found
  const { activity, question } = found
  const [answers, sources, endings, whole] = await Promise.all([
    repliesOf(ctx.db, question.id),
    sourcesOf(ctx.db, question.id),
    endingsOf(ctx.db, question.id),
    wholeOf(ctx.db, question.id),
  ])
  const last = [...endings.values()].toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1)
  const ending =
    last?.ending === 'confirmed' || (last?.ending === 'disputed' && !question.answeredAt) ? last.ending : undefined
  return ctx.show(
    questionView({
      at: { ...addressOf(activity), question: question.id },
      activity,
      question,
      open: doorOf(activity, ctx.now) === 'open',
      answers,
      sources,
      ending,
      others: await findAskedOf(ctx.db, whole.slice(1, mostOthers + 1)),
      language: ctx.language,
      now: ctx.now,
    }),
  )
}
