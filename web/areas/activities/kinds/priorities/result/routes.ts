import { anyone, type Ctx, download, get, type Route } from '../../../../../platform/http.ts'
import { listWards } from '../../../../places/index.ts'
import { findActivity } from '../../../activity/queries.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../paths.ts'
import { findCount, findPapers } from '../queries.ts'
import { resultView } from './pages.tsx'

export const routes: readonly Route[] = [
  get(paths.result, anyone, showResult, { cached: true }),
  get(paths.papers, anyone, givePapers),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const at = { project: ctx.params['project']!, activity: ctx.params['activity']! }
  const activity = await findActivity(ctx.db, at, null, ctx.now)
  return activity?.kind === 'priorities' ? activity : undefined
}

/** Before an officer publishes it, nobody finds a result here: officers have a room of their own for it. */
async function showResult(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  const counted = activity && (await findCount(ctx.db, activity.id))
  if (!activity || !counted?.publishedAt) return ctx.notFound()
  return ctx.show(
    resultView({
      activity,
      counted,
      wards: await wardNames(ctx),
      papersHref: paths.papers.to({ project: activity.project.slug, activity: activity.slug }),
      language: ctx.language,
    }),
  )
}

export const wardNames = async (ctx: Ctx): Promise<ReadonlyMap<string, string>> =>
  new Map((await listWards(ctx.db)).map(({ id, name }) => [id, name]))

async function givePapers(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  const papers = activity && (await findPapers(ctx.db, activity.id))
  return papers
    ? download(papers, 'application/jsonl; charset=utf-8', `ballots-${activity.slug}.jsonl`)
    : ctx.notFound()
}
