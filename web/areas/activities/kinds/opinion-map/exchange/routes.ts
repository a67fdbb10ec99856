import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, download, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { job as jobPath } from '../../../../home/paths.ts'
import { findActivityById } from '../../../activity/queries.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { writeFiles } from './export-queries.ts'
import { isFile } from './files.ts'
import { beginImport, findImport, hasVotes, keepFiles } from './import-commands.ts'
import { importView, polisView } from './pages.tsx'
import { type ImportRefusal, importRefusals } from './words.ts'

const largest = 20_000_000
const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.polis, may('desk.see'), (ctx) => show(ctx)),
  post(paths.polis, edit, 'polis.files-read', read, { limit: largest }),
  get(paths.polisImport, edit, (ctx) => showImport(ctx)),
  post(paths.polisImport, edit, 'polis.import-begun', begin),
  get(paths.polisFile, may('voices.export'), send),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findActivityById(ctx.db, ctx.params['activity']!, ctx.person, ctx.now)
  return activity?.kind === 'opinion-map' ? activity : undefined
}

async function show(ctx: Ctx, refused?: { refused: ImportRefusal; fault?: string }): Promise<Response> {
  const activity = await find(ctx)
  const subject = activity && subjectOf('project', activity.projectId)
  const mine = {
    edit: holds(ctx.person, 'activities.edit', subject),
    export: holds(ctx.person, 'voices.export', subject),
  }
  if (!activity || !(mine.edit || mine.export)) return ctx.notFound()
  const sentence = refused && (refused.fault ?? importRefusals[refused.refused])
  return ctx.show(
    polisView({
      activity,
      may: mine,
      hasVotes: await hasVotes(ctx.db, activity.id),
      typed: { credit: ctx.form.text('credit'), licence: ctx.form.text('licence'), url: ctx.form.text('url') },
      errors: sentence ? { [refused.refused === 'credit-missing' ? 'credit' : 'votes']: sentence } : {},
      token: ctx.token(),
    }),
    refused ? 422 : 200,
  )
}

async function read(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (activity?.kind !== 'opinion-map') return ctx.notFound()
  const file = (name: string) => ctx.form.file(name)?.bytes.toString('utf8') ?? ''
  const url = ctx.form.text('url').slice(0, 500)
  const kept = await keepFiles(ctx.acting, {
    activityId: activity.id,
    files: { votes: file('votes'), comments: file('comments'), summary: file('summary') },
    named: {
      credit: ctx.form.text('credit'),
      licence: ctx.form.text('licence').slice(0, 200),
      url: /^https?:\/\//.test(url) ? url : '',
    },
  })
  if ('refused' in kept) return show(ctx, kept)
  return ctx.seeOther(paths.polisImport.to({ activity: activity.id, import: kept.importId }))
}

async function showImport(ctx: Ctx, refused?: ImportRefusal): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  const waiting = activity && (await findImport(ctx.db, ctx.params['import']!))
  if (!activity || waiting?.activityId !== activity.id) return ctx.notFound()
  return ctx.show(
    importView({ activity, waiting, error: refused && importRefusals[refused], token: ctx.token() }),
    refused ? 422 : 200,
  )
}

async function begin(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  const waiting = activity && (await findImport(ctx.db, ctx.params['import']!))
  if (!activity || waiting?.activityId !== activity.id) return ctx.notFound()
  const begun = await beginImport(ctx.acting, waiting.id)
  return 'refused' in begun ? showImport(ctx, begun.refused) : ctx.seeOther(jobPath.to({ job: begun.jobId }))
}

async function send(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.export')
  const file = ctx.params['file']!
  if (activity?.kind !== 'opinion-map' || !isFile(file)) return ctx.notFound()
  await ctx.sawSensitive('answers as a file', subjectOf('activity', activity.id))
  const written = await writeFiles(ctx.acting, activity)
  return download(written[file], 'text/csv; charset=utf-8', `${activity.slug}-${file}`)
}
