import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { endingsOf, repliesTo } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { answerRefusals, notices } from '../desk-words.ts'
import { figuresOf, listAsked } from '../listing/queries.ts'
import { choiceOf } from '../listing/routes.ts'
import { type Asked, findAsked, findAskedOf } from '../queries.ts'
import type { AnswerRefusal } from '../rules.ts'
import { answerQuestion } from './commands.ts'
import { askedDeskView } from './desk-page.tsx'
import { joinsOf, lastGiven, listWaiting } from './queries.ts'
import { askedOneView } from './question-page.tsx'

export const routes: readonly Route[] = [
  get(paths.askedDesk, may('desk.see'), showAll),
  get(paths.askedOne, may('desk.see'), showOne),
  post(paths.askedOne, may('activities.edit'), 'question.answered', answer),
]

/** The board of an address, for somebody who sees it before it is published; nothing where it is of another kind. */
export async function findDeskBoard(
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit',
): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === 'questions-answers' ? activity : undefined
}

async function showAll(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'projects.see-unpublished')
  if (!activity) return ctx.notFound()
  const asked = ctx.url.searchParams
  const show = asked.get('show') === 'all' ? ('all' as const) : ('waiting' as const)
  const after = (asked.get('after') ?? '').slice(0, 80)
  const choice = { ...choiceOf(asked, activity), order: 'wanted' as const, show: 'all' as const, topic: '' }
  const [{ questions, next }, figures] = await Promise.all([
    show === 'all'
      ? listAsked(ctx.db, activity.id, choice, { after, language: 'en' })
      : listWaiting(ctx.db, activity.id, after),
    figuresOf(ctx.db, activity.id),
  ])
  const waiting = figures.asked - figures.answered
  return ctx.show(askedDeskView({ activity, show, choice, questions, next, first: !after, waiting, now: ctx.now }))
}

async function showOne(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'projects.see-unpublished')
  const question = activity && (await findAsked(ctx.db, activity.id, ctx.params['question'] ?? ''))
  return activity && question ? drawOne(ctx, activity, question) : ctx.notFound()
}

export async function drawOne(
  ctx: Ctx,
  activity: Activity,
  question: Asked,
  typed = { answer: '', sources: '' },
  errors: Record<string, string> = {},
): Promise<Response> {
  const [replies, endings, joins] = await Promise.all([
    repliesTo(ctx.db, question.id),
    endingsOf(ctx.db, question.id),
    joinsOf(ctx.db, question.id),
  ])
  const others = joins.flatMap(({ from, into }) => [from, into]).filter((id) => id !== question.id)
  const related = await findAskedOf(ctx.db, [...new Set(others)])
  const said = (id: string) => {
    const ended = endings.get(id)
    if (!ended) return undefined
    return ended.ending === 'disputed'
      ? `The asker says what is missing: ${ended.words}`
      : 'The asker says that this answers the question.'
  }
  return ctx.show(
    askedOneView({
      activity,
      question,
      last: lastGiven(replies)?.id ?? '',
      answers: replies.map(({ id, answer, answeredAt }) => ({ id, answer, answeredAt, said: said(id) })),
      joins,
      related: new Map(related.map((one) => [one.id, one])),
      may: holds(ctx.person, 'activities.edit', subjectOf('project', activity.projectId)),
      typed,
      errors,
      token: ctx.token(),
      now: ctx.now,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

const fields: Partial<Record<AnswerRefusal, string>> = {
  'answer-missing': 'answer',
  'answer-too-long': 'answer',
  'same-again': 'answer',
  'answered-meanwhile': 'answer',
  joined: '',
}

async function answer(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  const question = activity && (await findAsked(ctx.db, activity.id, ctx.params['question'] ?? ''))
  if (!activity || !question) return ctx.notFound()
  const typed = { answer: ctx.form.text('answer'), sources: ctx.form.text('sources') }
  const last = ctx.form.text('last')
  const done = await answerQuestion(ctx.acting, activity, { questionId: question.id, ...typed, last })
  if ('answered' in done) return ctx.seeOther(paths.askedDesk.to({ activity: activity.id }), notices.answered)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = fields[done.refused] ?? 'sources'
  return drawOne(ctx, activity, question, typed, { [field]: answerRefusals[done.refused] })
}
