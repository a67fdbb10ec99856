import { holds } from '../../../permissions.ts'
import { findFile } from '../../../platform/files.ts'
import { type Ctx, get, type Route, signedIn } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { findJob, type JobProgress } from '../../../platform/jobs.ts'
import { sendFile } from '../../../platform/send-file.ts'
import { job, jobResult } from '../paths.ts'
import { jobPage } from './pages.tsx'
import { maySee, outcomeOf, stateOf } from './rules.ts'

export const jobRoutes: readonly Route[] = [get(job, signedIn, showJob), get(jobResult, signedIn, takeResult)]

async function showJob(ctx: Ctx): Promise<Response> {
  const found = await jobFor(ctx)
  if (!found) return ctx.notFound()
  return ctx.show(
    jobPage({
      ...found,
      state: stateOf(found),
      endedAt: found.failedAt ?? found.finishedAt,
      outcome: outcomeOf(found.result),
      own: found.startedBy === ctx.person!.id,
    }),
  )
}

/** The result may hold what only the person who asked for it may have, so nobody else gets it, whatever they may see. */
async function takeResult(ctx: Ctx): Promise<Response> {
  const found = await jobFor(ctx)
  if (!found?.finishedAt || found.startedBy !== ctx.person!.id) return ctx.notFound()
  const { file: id } = outcomeOf(found.result)
  const file = isId(id) ? await findFile(ctx.db, id) : undefined
  return (file && (await sendFile(ctx, file, { open: false, attachment: true }))) ?? ctx.notFound()
}

async function jobFor(ctx: Ctx): Promise<JobProgress | undefined> {
  const id = ctx.params['job']
  const found = isId(id) ? await findJob(ctx.db, id) : undefined
  const seesAll = holds(ctx.person, 'jobs.see-all') && !!ctx.person?.secondFactorAt
  return found && maySee(found.startedBy, ctx.person!.id, seesAll) ? found : undefined
}
