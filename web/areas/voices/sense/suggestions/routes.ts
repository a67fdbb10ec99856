import { may } from '../../../../permissions.ts'
import { deed } from '../../../../platform/db.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { startJob } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import type { Subject } from '../../../../platform/subjects.ts'
import { job as jobPath } from '../../../home/paths.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { nameOfPart } from '../../themes/part-names.ts'
import * as paths from '../paths.ts'
import { listWithin, scopeOf } from '../pieces.ts'
import { commentsView } from './comments-page.tsx'
import { suggestJob } from './job.ts'
import { numbers, suggestionsView } from './list-page.tsx'
import * as queries from './queries.ts'
import { runView } from './run-page.tsx'
import { routes as themeRoutes } from './theme-routes.ts'

const edit = may('themes.edit')
export const routes = [
  get(paths.suggestions, edit, showList),
  post(paths.suggestions, edit, 'theme.suggestion-asked', ask),
  get(paths.suggestionRun, edit, showRun),
  get(paths.runRepeats, edit, showRepeats),
  ...themeRoutes,
]

const onePage = 25

/** What an activity and a question are called, for people. */
async function nameOf(ctx: Ctx, about: string | null, part: string | null): Promise<string> {
  if (!about) return 'the whole project'
  const known = await ctx.house.subject(about as Subject, ctx)
  const title = known ? `“${known.title}”` : 'one activity'
  return part ? `${title}: ${nameOfPart(part).toLowerCase()}` : title
}

async function showList(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const after = ctx.url.searchParams.get('after')
  const [{ runs, next }, within] = [
    await queries.listRuns(ctx.db, desk.projectId, { after: isId(after) ? after : null, limit: onePage }),
    await listWithin(ctx.db, desk.projectId),
  ]
  const named = []
  for (const run of runs) named.push({ ...run, of: await nameOf(ctx, run.about, run.part) })
  const choices = []
  for (const { value, subject, part } of within) choices.push({ value, text: await nameOf(ctx, subject, part) })
  return ctx.show(
    suggestionsView({
      token: ctx.token(),
      once: newId(ctx.now),
      ...desk,
      runs: named,
      next,
      within: choices,
    }),
  )
}

async function ask(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const scope = scopeOf(desk.projectId, ctx.form.text('within'), await listWithin(ctx.db, desk.projectId))
  const once = ctx.form.text('_once').slice(0, 60)
  const id = await deed(ctx.db, async (tx) => {
    const number = numbers.find((one) => String(one) === ctx.form.text('number'))
    const data = { ...scope, ...(number ? { number } : {}) }
    await record(tx, ctx.acting, { deed: 'theme.suggestion-asked', subject: desk.subject, details: data })
    return startJob(tx, ctx.acting, {
      kind: suggestJob.kind,
      title: `Suggesting themes for ${desk.title}`,
      data,
      ...(once ? { uniqueKey: `${suggestJob.kind} ${once}` } : {}),
    })
  })
  return ctx.seeOther(jobPath.to({ job: id }))
}

async function showRun(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  const run = desk && (await queries.findRun(ctx.db, desk.projectId, ctx.params['run']))
  if (!desk || !run) return ctx.notFound()
  const [themes, of] = [await queries.listRunThemes(ctx.db, run.id), await nameOf(ctx, run.about, run.part)]
  return ctx.show(runView({ ...desk, run, of, themes }))
}

async function showRepeats(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  const run = desk && (await queries.findRun(ctx.db, desk.projectId, ctx.params['run']))
  if (!desk || !run) return ctx.notFound()
  const after = Math.min(100_000, Math.max(0, Number.parseInt(ctx.url.searchParams.get('after') ?? '0', 10) || 0))
  const { comments, next } = await queries.listRepeats(ctx.db, run.id, { after, limit: onePage })
  const here = paths.runRepeats.to({ subject: desk.subject, run: run.id })
  return ctx.show(
    commentsView({ ...desk, run, title: 'What several people say in nearly the same words', here, comments, next }),
  )
}
