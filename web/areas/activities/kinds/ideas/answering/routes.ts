import { holds, may } from '../../../../../permissions.ts'
import { addDays, dayOf, londonTime } from '../../../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { answerRefusals, notices } from '../desk-words.ts'
import { joinsOf } from '../lineage.ts'
import { figuresOf, listIdeas } from '../listing/queries.ts'
import { choiceOf } from '../listing/routes.ts'
import { answersOf, findIdea, findIdeas, type Idea } from '../queries.ts'
import { answerIdea } from './commands.ts'
import { ideasDeskView } from './desk-page.tsx'
import { ideaDeskView } from './idea-page.tsx'
import { listUnanswered } from './queries.ts'

export const routes: readonly Route[] = [
  get(paths.ideasDesk, may('desk.see'), showIdeas),
  get(paths.ideaDesk, may('desk.see'), showIdea),
  post(paths.ideaDesk, may('activities.edit'), 'idea.answered', answer),
]

/** The board of an address, for somebody who sees it before it is published; nothing where it is of another kind. */
export async function findDeskBoard(
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit',
): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === 'ideas' ? activity : undefined
}

async function showIdeas(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'projects.see-unpublished')
  if (!activity) return ctx.notFound()
  const asked = ctx.url.searchParams
  const [show, after] = [
    asked.get('show') === 'all' ? ('all' as const) : ('waiting' as const),
    (asked.get('after') ?? '').slice(0, 80),
  ]
  const choice = { ...choiceOf(asked, activity), order: 'newest' as const }
  const [{ ideas, next }, figures] = await Promise.all([
    show === 'all'
      ? listIdeas(ctx.db, activity.id, choice, { after, language: 'en' })
      : listUnanswered(ctx.db, activity.id, after),
    figuresOf(ctx.db, activity.id),
  ])
  const { answerDays } = readDefinition(activity.definition)
  return ctx.show(
    ideasDeskView({
      activity,
      show,
      choice,
      ideas,
      next,
      first: !after,
      waiting: figures.total - figures.answered,
      lateBefore: londonTime(addDays(dayOf(ctx.now), -answerDays), '00:00'),
    }),
  )
}

async function showIdea(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'projects.see-unpublished')
  const idea = activity && (await findIdea(ctx.db, activity.id, ctx.params['idea'] ?? ''))
  if (!activity || !idea) return ctx.notFound()
  return drawIdea(ctx, activity, idea)
}

type Drawing = { typed?: { status: string; answer: string }; errors?: Record<string, string> }

export async function drawIdea(
  ctx: Ctx,
  activity: Activity,
  idea: Idea,
  { typed, errors = {} }: Drawing = {},
): Promise<Response> {
  const [answers, joins] = await Promise.all([answersOf(ctx.db, idea.id), joinsOf(ctx.db, idea.id)])
  const others = joins.flatMap(({ from, into }) => [from, into]).filter((id) => id !== idea.id)
  const related = await findIdeas(ctx.db, [...new Set(others)])
  return ctx.show(
    ideaDeskView({
      activity,
      idea,
      answers,
      joins,
      related: new Map(related.map((one) => [one.id, one])),
      may: holds(ctx.person, 'activities.edit', subjectOf('project', activity.projectId)),
      typed: typed ?? { status: idea.status, answer: '' },
      errors,
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function answer(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  const idea = activity && (await findIdea(ctx.db, activity.id, ctx.params['idea'] ?? ''))
  if (!activity || !idea) return ctx.notFound()
  const typed = { status: ctx.form.text('status'), answer: ctx.form.text('answer') }
  const done = await answerIdea(ctx.acting, activity, { ideaId: idea.id, ...typed })
  if ('answered' in done) return ctx.seeOther(paths.ideasDesk.to({ activity: activity.id }), notices.answered)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = {
    'status-missing': 'status',
    gone: '',
    'answer-missing': 'answer',
    'answer-too-long': 'answer',
    'same-again': 'answer',
  }
  return drawIdea(ctx, activity, idea, { typed, errors: { [field[done.refused]]: answerRefusals[done.refused] } })
}
