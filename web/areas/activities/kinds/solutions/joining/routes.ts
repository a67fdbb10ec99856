import { may } from '../../../../../permissions.ts'
import { excerptOf } from '../../../../../platform/excerpt.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import type { Activity } from '../../../activity/types.ts'
import { listProblems } from '../board/queries.ts'
import { drawDesk } from '../desk/routes.ts'
import { findDeskBoard } from '../found.ts'
import { leadingOf, wholeOf } from '../lineage.ts'
import * as paths from '../paths.ts'
import { findIdeas, findProblem, type Idea, listIdeas, type Problem } from '../queries.ts'
import { solutionWords } from '../words.ts'
import { mergeIdeas, mergeProblems, undoJoin } from './commands.ts'
import { mergeView } from './page.tsx'
import { mergeRefusals, mergeWords, undoRefusals } from './words.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  post(paths.joinUndo, edit, 'problem.join-undone', undo),
  get(paths.mergeProblem, edit, showProblems),
  post(paths.mergeProblem, edit, 'problem.merged', takeProblems),
  get(paths.mergeIdea, edit, showIdeas),
  post(paths.mergeIdea, edit, 'idea.merged', takeIdeas),
]

const fieldOf = (refused: string) => (refused.startsWith('why') ? 'why' : refused === 'gone' ? '' : 'into')
const typedOf = (ctx: Ctx) => ({ into: ctx.form.text('into'), why: ctx.form.text('why') })
const wordsOf = (ctx: Ctx) => (ctx.form.text('words') || (ctx.url.searchParams.get('words') ?? '')).slice(0, 200)
type Typed = ReturnType<typeof typedOf>
const most = 40

async function findOne(ctx: Ctx): Promise<{ activity: Activity; problem: Problem } | undefined> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  const problem = activity && (await findProblem(ctx.db, activity.id, ctx.params['problem'] ?? ''))
  return activity && problem ? { activity, problem } : undefined
}

async function showProblems(ctx: Ctx): Promise<Response> {
  const found = await findOne(ctx)
  if (!found || found.problem.goneBy) return ctx.notFound()
  return drawProblems(ctx, found.activity, found.problem, { into: '', why: '' })
}

async function drawProblems(
  ctx: Ctx,
  activity: Activity,
  problem: Problem,
  typed: Typed,
  errors: Record<string, string> = {},
): Promise<Response> {
  const words = wordsOf(ctx)
  const all = { step: '', ward: '', group: '' } as const
  const { problems, next } = await listProblems(ctx.db, activity.id, all, { words, limit: most })
  const view = mergeView({
    what: 'problem',
    one: problem,
    offered: problems
      .filter(({ id }) => id !== problem.id)
      .map((one) => ({
        ...one,
        hint: `${solutionWords.en.steps[one.step]}. ${solutionWords.en.affected(one.affected)}. ${excerptOf(one.words, 160)}`,
      })),
    action: paths.mergeProblem.to({ activity: activity.id, problem: problem.id }),
    back: paths.boardDesk.to({ activity: activity.id }),
    words,
    search: !!words || !!next,
    typed,
    errors,
    token: ctx.token(),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function takeProblems(ctx: Ctx): Promise<Response> {
  const found = await findOne(ctx)
  if (!found) return ctx.notFound()
  const { activity, problem } = found
  const typed = typedOf(ctx)
  const done = await mergeProblems(ctx.acting, activity, { from: problem.id, ...typed })
  if ('merged' in done) return ctx.seeOther(paths.boardDesk.to({ activity: activity.id }), mergeWords.done)
  if (done.refused === 'not-found') return ctx.notFound()
  return drawProblems(ctx, activity, problem, typed, { [fieldOf(done.refused)]: mergeRefusals[done.refused] })
}

type FoundIdea = { activity: Activity; problem: Problem; idea: Idea }

async function findIdea(ctx: Ctx): Promise<FoundIdea | undefined> {
  const found = await findOne(ctx)
  const id = ctx.params['idea'] ?? ''
  const [idea] = found && isId(id) ? await findIdeas(ctx.db, [id]) : []
  return found && idea?.problemId === found.problem.id ? { ...found, idea } : undefined
}

async function showIdeas(ctx: Ctx): Promise<Response> {
  const found = await findIdea(ctx)
  if (!found || found.idea.goneBy) return ctx.notFound()
  return drawIdeas(ctx, found, { into: '', why: '' })
}

async function drawIdeas(
  ctx: Ctx,
  { activity, problem, idea }: FoundIdea,
  typed: Typed,
  errors: Record<string, string> = {},
): Promise<Response> {
  const words = wordsOf(ctx)
  const whole = await wholeOf(ctx.db, await leadingOf(ctx.db, problem.id))
  const { ideas, next } = await listIdeas(ctx.db, whole, { words, alone: true, limit: most })
  const view = mergeView({
    what: 'idea',
    one: idea,
    offered: ideas
      .filter(({ id }) => id !== idea.id)
      .map((one) => ({ ...one, hint: `${one.name ?? solutionWords.en.resident}. ${excerptOf(one.words, 160)}` })),
    action: paths.mergeIdea.to({ activity: activity.id, problem: problem.id, idea: idea.id }),
    back: paths.boardDesk.to({ activity: activity.id }),
    words,
    search: !!words || !!next,
    typed,
    errors,
    token: ctx.token(),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function takeIdeas(ctx: Ctx): Promise<Response> {
  const found = await findIdea(ctx)
  if (!found) return ctx.notFound()
  const typed = typedOf(ctx)
  const done = await mergeIdeas(ctx.acting, found.activity, { from: found.idea.id, ...typed })
  if ('merged' in done) return ctx.seeOther(paths.boardDesk.to({ activity: found.activity.id }), mergeWords.done)
  if (done.refused === 'not-found') return ctx.notFound()
  return drawIdeas(ctx, found, typed, { [fieldOf(done.refused)]: mergeRefusals[done.refused] })
}

async function undo(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const done = await undoJoin(ctx.acting, activity, ctx.params['act'] ?? '')
  if ('undone' in done) return ctx.seeOther(paths.boardDesk.to({ activity: activity.id }), mergeWords.undone)
  if (done.refused === 'not-found') return ctx.notFound()
  return drawDesk(ctx, activity, { '': undoRefusals[done.refused] })
}
