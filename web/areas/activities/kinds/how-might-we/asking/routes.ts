import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { themesOf } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { readDefinition } from '../definition.ts'
import { findHeldHmw } from '../found.ts'
import * as paths from '../paths.ts'
import { countPeople, figuresOf } from '../queries.ts'
import { sourcesOf } from '../showing/sources.ts'
import { type AskingRefusal, addQuestion, removeQuestion } from './commands.ts'
import { askingView } from './page.tsx'
import { askingRefusals } from './words.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.asking, may('desk.see'), showAsking),
  post(paths.asking, edit, 'hmw.question-added', takeQuestion),
  post(paths.askingRemoval, edit, 'hmw.question-removed', dropQuestion),
]

type Typed = { words: string; themes: readonly string[] }
const nothing: Typed = { words: '', themes: [] }

async function draw(ctx: Ctx, activity: Activity, typed = nothing, refused?: AskingRefusal): Promise<Response> {
  const { questions } = readDefinition(activity.definition)
  const [themes, sources, figures, people] = await Promise.all([
    themesOf(ctx.db, activity.projectId),
    sourcesOf(ctx, activity.projectId, questions),
    figuresOf(ctx.db, activity.id),
    countPeople(ctx.db, activity.id),
  ])
  const view = askingView({
    activity,
    themes,
    sources,
    figures,
    people,
    typed,
    errors: refused ? { [refused === 'from-missing' ? 'themes' : 'words']: askingRefusals[refused] } : {},
    may: holds(ctx.person, 'activities.edit', subjectOf('project', activity.projectId)),
    token: ctx.token(),
  })
  return ctx.show(view, refused ? 422 : 200)
}

async function showAsking(ctx: Ctx): Promise<Response> {
  const activity = await findHeldHmw(ctx, 'projects.see-unpublished')
  return activity ? draw(ctx, activity) : ctx.notFound()
}

async function takeQuestion(ctx: Ctx): Promise<Response> {
  const activity = await findHeldHmw(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const typed = { words: ctx.form.text('words'), themes: ctx.form.all('themes') }
  // What stands in the box before anybody writes is no question.
  const words = /^how might we\W*$/i.test(typed.words) ? '' : typed.words
  const done = await addQuestion(ctx.acting, { activityId: activity.id, ...typed, words })
  if ('refused' in done) return draw(ctx, activity, typed, done.refused)
  return ctx.seeOther(paths.asking.to({ activity: activity.id }), 'The question is added')
}

async function dropQuestion(ctx: Ctx): Promise<Response> {
  const activity = await findHeldHmw(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const done = await removeQuestion(ctx.acting, { activityId: activity.id, key: ctx.params['question'] ?? '' })
  if ('refused' in done)
    return done.refused === 'not-here' ? ctx.notFound() : draw(ctx, activity, nothing, done.refused)
  return ctx.seeOther(paths.asking.to({ activity: activity.id }), 'The question is taken away')
}
