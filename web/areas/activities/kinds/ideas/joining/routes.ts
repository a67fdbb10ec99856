import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { drawIdea, findDeskBoard } from '../answering/routes.ts'
import { mergeRefusals, notices, splitRefusals, undoRefusals } from '../desk-words.ts'
import { joinsOfAct } from '../lineage.ts'
import { listIdeas } from '../listing/queries.ts'
import { findIdea, type Idea } from '../queries.ts'
import { mostParts, passagesOf } from '../rules.ts'
import { listSimilar } from '../sending/similar-queries.ts'
import { mergeIdeas } from './merge-commands.ts'
import { mergeView } from './merge-page.tsx'
import { splitIdea } from './split-commands.ts'
import { splitView } from './split-page.tsx'
import { undoJoin } from './undo-commands.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.ideaMerge, edit, showMerge),
  post(paths.ideaMerge, edit, 'idea.merged', merge),
  get(paths.ideaSplit, edit, showSplit),
  post(paths.ideaSplit, edit, 'idea.split', split),
  post(paths.ideaJoinUndo, edit, 'idea.join-undone', undo),
]

type Found = { activity: Activity; idea: Idea }

async function find(ctx: Ctx): Promise<Found | undefined> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  const idea = activity && (await findIdea(ctx.db, activity.id, ctx.params['idea'] ?? ''))
  return activity && idea ? { activity, idea } : undefined
}

async function showMerge(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found || found.idea.goneBy) return ctx.notFound()
  return drawMerge(ctx, found, (ctx.url.searchParams.get('words') ?? '').slice(0, 200))
}

async function drawMerge(
  ctx: Ctx,
  { activity, idea }: Found,
  words: string,
  typed = { into: '', why: '' },
  errors: Record<string, string> = {},
): Promise<Response> {
  const choice = { words, status: '', tag: '', ward: '', order: 'supported', turn: '' } as const
  const offered = words
    ? (await listIdeas(ctx.db, activity.id, choice, { language: 'en', limit: 12 })).ideas
    : await listSimilar(ctx.db, activity.id, {
        text: `${idea.title} ${idea.words}`,
        language: idea.language,
        except: idea.id,
      })
  return ctx.show(
    mergeView({
      activity,
      idea,
      offered: offered.filter(({ id }) => id !== idea.id),
      words,
      typed,
      errors,
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function merge(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const { activity, idea } = found
  const typed = { into: ctx.form.text('into'), why: ctx.form.text('why') }
  const done = await mergeIdeas(ctx.acting, activity, { from: idea.id, ...typed })
  if ('merged' in done)
    return ctx.seeOther(paths.ideaDesk.to({ activity: activity.id, idea: typed.into }), notices.merged)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused.startsWith('why') ? 'why' : done.refused === 'gone' ? '' : 'into'
  return drawMerge(ctx, found, ctx.form.text('words').slice(0, 200), typed, { [field]: mergeRefusals[done.refused] })
}

const twoParts = Array.from({ length: 2 }, () => ({ title: '', words: '' }))

async function showSplit(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found || found.idea.goneBy || found.idea.isPart) return ctx.notFound()
  return drawSplit(ctx, found, twoParts)
}

const drawSplit = (
  ctx: Ctx,
  { activity, idea }: Found,
  parts: readonly { title: string; words: string }[],
  errors: Record<string, string> = {},
): Response =>
  ctx.show(
    splitView({ activity, idea, parts, why: ctx.form.text('why'), errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )

async function split(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found || found.idea.isPart) return ctx.notFound()
  const { activity, idea } = found
  const count = Math.min(mostParts, Math.max(2, Number(ctx.form.text('parts')) || 2))
  const typed = Array.from({ length: count }, (_, index) => ({
    title: ctx.form.text(`title-${index + 1}`),
    words: ctx.form.text(`words-${index + 1}`),
  }))
  if (ctx.form.text('more') === 'yes' && count < mostParts)
    return drawSplit(ctx, found, [...typed, { title: '', words: '' }])
  const parts = typed
    .filter(({ title, words }) => title || words)
    .map(({ title, words }) => ({ title, passages: passagesOf(words) }))
  const done = await splitIdea(ctx.acting, activity, { from: idea.id, parts, why: ctx.form.text('why') })
  if ('split' in done) return ctx.seeOther(paths.ideaDesk.to({ activity: activity.id, idea: idea.id }), notices.split)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused.startsWith('why') ? 'why' : done.refused === 'gone' ? '' : 'parts'
  return drawSplit(ctx, found, typed, { [field]: splitRefusals[done.refused] })
}

async function undo(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const act = ctx.params['act'] ?? ''
  const done = await undoJoin(ctx.acting, activity, act)
  if ('undone' in done)
    return ctx.seeOther(paths.ideaDesk.to({ activity: activity.id, idea: done.back }), notices.undone)
  if (done.refused === 'not-found') return ctx.notFound()
  const [pair] = await joinsOfAct(ctx.db, act)
  const idea = pair && (await findIdea(ctx.db, activity.id, pair.from))
  return idea ? drawIdea(ctx, activity, idea, { errors: { '': undoRefusals[done.refused] } }) : ctx.notFound()
}
