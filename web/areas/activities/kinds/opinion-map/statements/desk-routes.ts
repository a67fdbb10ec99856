import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { addStatements, type LineRefusal } from './commands.ts'
import { statementsView } from './desk-pages.tsx'
import { notices, withdrawalRefusals } from './desk-words.ts'
import { statementView } from './one-page.tsx'
import { listAll } from './queries.ts'
import { limits } from './rules.ts'
import { returnStatement, setMeta, setOnPaper, translateStatement, withdrawStatement } from './withdraw-commands.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.statementsDesk, edit, (ctx) => showAll(ctx)),
  post(paths.statementsDesk, edit, 'statement.added', add),
  get(paths.statementDesk, edit, (ctx) => showOne(ctx)),
  post(paths.statementDesk, edit, 'statement.translated', translate),
  post(paths.statementWithdrawal, edit, 'statement.withdrawn', withdraw),
  post(paths.statementReturn, edit, 'statement.returned', bringBack),
  post(paths.statementMeta, edit, 'statement.meta-changed', about),
  post(paths.statementPaper, edit, 'statement.paper-changed', paper),
]

const perPage = 100

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, 'activities.edit')
  return activity?.kind === 'opinion-map' ? activity : undefined
}

const onPaperOf = ({ definition }: Activity) => new Set(readDefinition(definition).paper.map(({ number }) => number))

async function showAll(ctx: Ctx, refused: readonly LineRefusal[] = []): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const all = (await listAll(ctx.db, activity.id)).toReversed()
  const from = Number(ctx.url.searchParams.get('from') ?? 0) || 0
  return ctx.show(
    statementsView({
      activity,
      statements: all.slice(from, from + perPage),
      all: all.length,
      next:
        all.length > from + perPage
          ? withQuery(paths.statementsDesk.to({ activity: activity.id }), { from: `${from + perPage}` })
          : undefined,
      onPaper: onPaperOf(activity),
      mayModerate: holds(ctx.person, 'voices.moderate', subjectOf('project', activity.projectId)),
      typed: {
        lines: ctx.form.text('lines'),
        source: ctx.form.text('source'),
        sure: ctx.form.text('sure') === 'yes',
      },
      refused,
      imported: !!readDefinition(activity.definition).imported,
      token: ctx.token(),
    }),
    refused.length ? 422 : 200,
  )
}

async function add(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity || readDefinition(activity.definition).imported) return ctx.notFound()
  const lines = ctx.form
    .text('lines')
    .split('\n')
    .map((text) => ({ text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text)
    .slice(0, limits.lines)
  if (!lines.length) return showAll(ctx, [{ line: 1, refused: 'too-short', text: '' }])
  const added = await addStatements(ctx.acting, {
    activityId: activity.id,
    lines,
    source: ctx.form.text('source') === 'paper' ? 'paper' : 'facilitator',
    sure: ctx.form.text('sure') === 'yes',
  })
  if ('refused' in added) return showAll(ctx, added.refused)
  return ctx.seeOther(paths.statementsDesk.to({ activity: activity.id }), notices.added(added.added.length))
}

async function showOne(ctx: Ctx, errors: Record<string, string> = {}): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const all = await listAll(ctx.db, activity.id)
  const statement = all.find(({ id }) => id === ctx.params['statement'])
  if (!statement) return ctx.notFound()
  return ctx.show(
    statementView({
      activity,
      statement,
      original: all.find(({ number }) => number === statement.betterThan),
      onPaper: onPaperOf(activity).has(statement.number),
      imported: !!readDefinition(activity.definition).imported,
      errors,
      typed: {
        reason: ctx.form.text('reason'),
        sentence: ctx.form.text('sentence'),
        cy: ctx.form.has('cy') ? ctx.form.text('cy') : statement.cy,
      },
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

const whichOf = (ctx: Ctx, { id }: Activity) => ({ activityId: id, statementId: ctx.params['statement']! })
const pageOf = (ctx: Ctx, { id }: Activity) =>
  paths.statementDesk.to({ activity: id, statement: ctx.params['statement']! })

async function withdraw(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const typed = { reason: ctx.form.text('reason'), sentence: ctx.form.text('sentence') }
  const done = await withdrawStatement(ctx.acting, { ...whichOf(ctx, activity), ...typed })
  if (!('refused' in done)) return ctx.seeOther(pageOf(ctx, activity), notices.withdrawn)
  const field = { 'reason-missing': 'reason', 'sentence-missing': 'sentence' }[done.refused as string] ?? ''
  return showOne(ctx, { [field]: withdrawalRefusals[done.refused] })
}

async function bringBack(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const done = await returnStatement(ctx.acting, whichOf(ctx, activity))
  return 'refused' in done
    ? showOne(ctx, { '': withdrawalRefusals[done.refused] })
    : ctx.seeOther(pageOf(ctx, activity), notices.returned)
}

async function paper(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const done = await setOnPaper(ctx.acting, { ...whichOf(ctx, activity), onPaper: ctx.form.text('paper') === 'yes' })
  return 'refused' in done
    ? showOne(ctx, { '': withdrawalRefusals[done.refused] })
    : ctx.seeOther(pageOf(ctx, activity), notices.paper)
}

async function about(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const { activityId, statementId } = whichOf(ctx, activity)
  const meta = ctx.form.text('meta') === 'yes'
  const done = await setMeta(ctx.acting, { activityId, statementIds: [statementId], meta })
  return 'refused' in done
    ? showOne(ctx, { '': withdrawalRefusals[done.refused] })
    : ctx.seeOther(pageOf(ctx, activity), meta ? notices.meta : notices.opinion)
}

async function translate(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const done = await translateStatement(ctx.acting, { ...whichOf(ctx, activity), cy: ctx.form.text('cy') })
  return 'refused' in done
    ? showOne(ctx, { cy: withdrawalRefusals[done.refused] })
    : ctx.seeOther(pageOf(ctx, activity), notices.welsh)
}
