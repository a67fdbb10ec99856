import { may } from '../../../permissions.ts'
import { type Ctx, download, get, post, type Route } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { job as jobPath } from '../../home/paths.ts'
import { findHeld } from '../desk/find-held.ts'
import * as paths from '../paths.ts'
import { askForExport } from './commands.ts'
import { exportsView } from './pages.tsx'
import { findExport, listExports, readExport } from './queries.ts'

const exporter = may('voices.export')
export const routes: readonly Route[] = [
  get(paths.exports, exporter, showExports),
  post(paths.exports, exporter, 'answers.exported', ask),
  get(paths.exportFile, exporter, sendFile),
]

async function showExports(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  if (!activity) return ctx.notFound()
  const files = await listExports(ctx.db, activity.id, ctx.person!.id, ctx.now)
  return ctx.show(exportsView({ activity, files, token: ctx.token() }))
}

async function ask(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  if (!activity) return ctx.notFound()
  const { jobId } = await askForExport(ctx.acting, activity)
  return ctx.seeOther(jobPath.to({ job: jobId }))
}

/** The link works for the person who asked, while they may, and for a day. */
async function sendFile(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  const found = activity && (await findExport(ctx.db, ctx.params['export']!, activity.id, ctx.person!.id, ctx.now))
  if (!activity || !found) return ctx.notFound()
  await ctx.sawSensitive('answers as a file', subjectOf('activity', activity.id))
  const parts = readExport(ctx.council, found.id)
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return download(body, 'text/csv; charset=utf-8', `answers-${activity.slug}.csv`)
}
