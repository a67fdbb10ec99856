import { may } from '../../../permissions.ts'
import { type Ctx, download, get, post, type Route } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { job as jobPath } from '../../home/paths.ts'
import { stateOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { findHeld } from '../desk/find-held.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { askForExport } from './commands.ts'
import { type Format, formats, type Piece } from './file.ts'
import { exportsView } from './pages.tsx'
import { findExport, listExports, readExport } from './queries.ts'

const exporter = may('voices.export')
export const routes: readonly Route[] = [
  get(paths.exports, exporter, showExports),
  post(paths.exports, exporter, 'answers.exported', ask),
  get(paths.exportFile, exporter, (ctx) => sendFile(ctx, 'answers')),
  get(paths.exportDictionary, exporter, (ctx) => sendFile(ctx, 'dictionary')),
]

/** Ballots stay where they are until nobody can vote any more. */
const isSealed = (activity: Activity, now: Date): boolean =>
  !!kindNamed(activity.kind).sealed && stateOf(activity, activity.project, now) !== 'closed'

async function showExports(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  if (!activity) return ctx.notFound()
  const files = await listExports(ctx.db, activity.id, ctx.person!.id, ctx.now)
  return ctx.show(exportsView({ activity, files, sealed: isSealed(activity, ctx.now), token: ctx.token() }))
}

async function ask(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  if (!activity) return ctx.notFound()
  if (isSealed(activity, ctx.now)) return ctx.notFound()
  const typed = ctx.form.text('format')
  const { jobId } = await askForExport(ctx.acting, activity, formats.find((format) => format === typed) ?? 'csv')
  return ctx.seeOther(jobPath.to({ job: jobId }))
}

const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The link works for the person who asked, while they may, and for a day. */
async function sendFile(ctx: Ctx, file: Piece['file']): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  const found = activity && (await findExport(ctx.db, ctx.params['export']!, activity.id, ctx.person!.id, ctx.now))
  if (!activity || !found || (file === 'dictionary' && found.format !== 'csv')) return ctx.notFound()
  if (file === 'answers') await ctx.sawSensitive('answers as a file', subjectOf('activity', activity.id))
  const parts = readExport(ctx.council, found, file)
  const body = new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
  })
  return download(body, types[found.format], `${file}-${activity.slug}.${found.format}`)
}
