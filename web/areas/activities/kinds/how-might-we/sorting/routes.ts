import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, download, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { byteOrderMark, line } from '../../../export/csv.ts'
import type { Found } from '../address.ts'
import { limits, readDefinition } from '../definition.ts'
import { findHeldHmw, questionIn } from '../found.ts'
import * as paths from '../paths.ts'
import { listIdeas } from '../queries.ts'
import { type PaperRefusal, setPaper } from './commands.ts'
import { type SortingPage, sortingView } from './page.tsx'

const refusals: Record<PaperRefusal | 'already-closed', string> = {
  'label-missing': 'Write what the form says of this idea',
  'label-too-long': `Make this shorter: ${limits.label} letters at most`,
  'paper-full': `The form can hold ${limits.paper} ideas at most. Take one from it first`,
  'not-here': 'This idea is not shown any more',
  'already-closed': 'This has closed, so the form stays as it was',
}

export const routes: readonly Route[] = [
  get(paths.table, may('voices.export'), sendTable),
  get(paths.sorting, may('desk.see'), showIdeas),
  post(paths.paper, may('activities.edit'), 'hmw.paper-changed', takePaper),
]

async function find(ctx: Ctx, permission: 'projects.see-unpublished' | 'activities.edit'): Promise<Found | undefined> {
  const activity = await findHeldHmw(ctx, permission)
  const question = activity && questionIn(activity, ctx.params['question'])
  return activity && question ? { activity, question } : undefined
}

async function draw(ctx: Ctx, found: Found, wrong?: SortingPage['wrong']): Promise<Response> {
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const at = { activityId: found.activity.id, question: found.question.key }
  const listed = await listIdeas(ctx.db, at, { order: 'dots', after })
  const view = sortingView({
    ...found,
    ...listed,
    first: !after,
    wrong,
    may: holds(ctx.person, 'activities.edit', subjectOf('project', found.activity.projectId)),
    token: ctx.token(),
  })
  return ctx.show(view, wrong ? 422 : 200)
}

async function showIdeas(ctx: Ctx): Promise<Response> {
  const found = await find(ctx, 'projects.see-unpublished')
  return found ? draw(ctx, found) : ctx.notFound()
}

async function takePaper(ctx: Ctx): Promise<Response> {
  const found = await find(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const [idea, label, off] = [ctx.form.text('idea'), ctx.form.text('label'), ctx.form.text('off') === 'yes']
  const { activity, question } = found
  const done = await setPaper(ctx.acting, { activityId: activity.id, question: question.key, idea, label, off })
  if ('refused' in done)
    return done.refused === 'not-here'
      ? ctx.notFound()
      : draw(ctx, found, { idea, label, error: refusals[done.refused] })
  const notice = off ? 'The idea is taken from the form' : 'The idea stands on the form on paper'
  return ctx.seeOther(paths.sorting.to({ activity: activity.id, question: question.key }), notice)
}

/** Every idea that is shown with its dots, question by question. */
async function sendTable(ctx: Ctx): Promise<Response> {
  const activity = await findHeldHmw(ctx, 'voices.export')
  if (!activity) return ctx.notFound()
  let text = byteOrderMark + line(['Question', 'Idea', 'By', 'Given', 'Dots', 'People', 'Id'])
  for (const { key, en } of readDefinition(activity.definition).questions) {
    let after: string | undefined = ''
    while (after !== undefined) {
      const page = await listIdeas(ctx.db, { activityId: activity.id, question: key }, { order: 'dots', after })
      for (const { id, words, name, givenAt, dots, people } of page.ideas)
        text += line([en, words, name ?? '', givenAt, dots, people, id])
      after = page.next
    }
  }
  return download(text, 'text/csv; charset=utf-8', `${activity.slug}-ideas-and-dots.csv`)
}
