import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { idIn } from '../address.ts'
import { findHeldDraft } from '../found.ts'
import * as paths from '../paths.ts'
import { answersOf, answersTo, changedWith, commentsOn, lastOf, talliesOf, versionsOf } from '../queries.ts'
import { tallyOf } from '../tally.ts'
import { type AnswerRefusal, answerParagraph } from './commands.ts'
import { listView, oneView, type Row } from './pages.tsx'

const refusals: Record<Exclude<AnswerRefusal, 'not-found'>, string> = {
  'answer-missing': 'Write what the council says to these comments',
  'answer-too-long': 'Make the answer shorter: 2,000 letters at most',
  'same-again': 'This answer stands already. Change it first',
}

export const routes: readonly Route[] = [
  get(paths.comments, may('desk.see'), showList),
  get(paths.commentsOf, may('desk.see'), showOne),
  post(paths.commentsOf, may('activities.edit'), 'draft.answered', answer),
]

async function showList(ctx: Ctx): Promise<Response> {
  const activity = await findHeldDraft(ctx, 'projects.see-unpublished')
  if (!activity) return ctx.notFound()
  const [versions, tallies, answers] = await Promise.all([
    versionsOf(ctx.db, activity.id),
    talliesOf(ctx.db, activity.id),
    answersOf(ctx.db, activity.id),
  ])
  const now = versions[0]?.paragraphs ?? []
  const order = new Map(now.map(({ id }, index) => [id, index]))
  const rows = [...tallies.keys()].map(
    (id): Row => ({
      id,
      text: lastOf(versions, id)?.text ?? '',
      gone: !!id && !order.has(id),
      tally: tallyOf(tallies, id),
      answered: answers.get(id)?.at,
    }),
  )
  // The whole first, then in the order of the draft; what was taken out comes last.
  const place = ({ id }: Row) => (id ? (order.get(id) ?? 1e6) : -1)
  return ctx.show(listView({ activity, rows: rows.sort((a, b) => place(a) - place(b)) }))
}

type Found = { activity: Activity; id: string }

async function find(ctx: Ctx, permission: 'projects.see-unpublished' | 'activities.edit'): Promise<Found | undefined> {
  const activity = await findHeldDraft(ctx, permission)
  const id = idIn(ctx.params['paragraph'] ?? '')
  return activity && id !== undefined ? { activity, id } : undefined
}

async function draw(ctx: Ctx, { activity, id }: Found, typed = '', refused?: AnswerRefusal): Promise<Response> {
  const versions = await versionsOf(ctx.db, activity.id)
  const stands = lastOf(versions, id)
  if ((id && !stands) || refused === 'not-found') return ctx.notFound()
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [said, answers] = await Promise.all([
    commentsOn(ctx.db, activity.id, id, after),
    answersTo(ctx.db, activity.id, id),
  ])
  const view = oneView({
    activity,
    id,
    text: stands?.text,
    changed: id ? changedWith(versions, id) : 1,
    ...said,
    first: !after,
    answers,
    may: holds(ctx.person, 'activities.edit', subjectOf('project', activity.projectId)),
    typed,
    error: refused && refusals[refused],
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

async function showOne(ctx: Ctx): Promise<Response> {
  const found = await find(ctx, 'projects.see-unpublished')
  return found ? draw(ctx, found) : ctx.notFound()
}

async function answer(ctx: Ctx): Promise<Response> {
  const found = await find(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const typed = ctx.form.text('answer')
  const done = await answerParagraph(ctx.acting, found.activity, { paragraph: found.id, answer: typed })
  if ('refused' in done) return draw(ctx, found, typed, done.refused)
  return ctx.seeOther(
    paths.comments.to({ activity: found.activity.id }),
    'The answer stands on the page of the paragraph',
  )
}
